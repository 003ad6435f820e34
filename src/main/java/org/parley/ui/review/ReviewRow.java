package org.parley.ui.review;

import java.util.List;
import java.util.Optional;
import org.parley.article.RemovedArticle;
import org.parley.library.LibraryViews.Correction;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;

/** One row of the list of what is to be decided and what was decided. */
sealed interface ReviewRow {

    /** @param explanation what to do about the rows below */
    record Heading(String title, int count, String explanation) implements ReviewRow {}

    /** Statements that cannot all be true. */
    record OfConflict(Timeline.Conflict conflict, List<Event> events) implements ReviewRow {
        public OfConflict {
            events = List.copyOf(events);
        }
    }

    /** Two events that may be one. */
    record OfMatch(Timeline.PossibleMatch match, Event a, Event b) implements ReviewRow {}

    /**
     * What a person set.
     *
     * @param event the event that it is set on; empty where its words are lost
     */
    record OfCorrection(Correction correction, Optional<Event> event) implements ReviewRow {}

    /** An article that a person removed. */
    record OfRemoved(RemovedArticle article) implements ReviewRow {}
}
