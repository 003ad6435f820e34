package org.parley.ui.inspector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.article.Span;
import org.parley.library.LibraryViews.ArticleView;
import org.parley.library.LibraryViews.NoteOn;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.Timeline;

/** What the inspector describes. */
public sealed interface Subject {

    /** What its note is written on. */
    NoteOn noteOn();

    /** The id or file that its note is kept under. */
    String target();

    /** Its note; empty if there is none. */
    String note();

    /**
     * An event with what stands around it.
     *
     * @param order the orders that it is part of
     * @param matches what it may be the same as
     * @param others the events that orders, limits and matches speak of, by id
     */
    record OfEvent(Event event, List<Timeline.Order> order, List<Timeline.PossibleMatch> matches,
            List<Timeline.Conflict> conflicts, Map<String, Event> others, String note) implements Subject {
        public OfEvent {
            order = List.copyOf(order);
            matches = List.copyOf(matches);
            conflicts = List.copyOf(conflicts);
            others = Map.copyOf(others);
        }

        @Override
        public NoteOn noteOn() {
            return NoteOn.EVENT;
        }

        @Override
        public String target() {
            return event.id();
        }

        /** The event of this id, if it is known. */
        Optional<Event> other(String id) {
            return Optional.ofNullable(others.get(id));
        }

        /** True if {@code place} is among the words that the inspector shows of this event. */
        boolean shows(String article, Span span) {
            return Stream.of(event.mentions().stream().map(Event.EventMention::evidence),
                    event.outcome().stream(),
                    event.time().limits().stream().flatMap(limit -> limit.evidence().stream()),
                    order.stream().flatMap(relation -> relation.evidence().stream()),
                    matches.stream().flatMap(match -> match.evidence().stream()),
                    conflicts.stream().flatMap(conflict -> conflict.evidence().stream()))
                    .flatMap(words -> words)
                    .anyMatch((Evidence words) -> words.article().equals(article) && words.span().equals(span));
        }
    }

    /** An article. */
    record OfArticle(ArticleView view, String note) implements Subject {

        @Override
        public NoteOn noteOn() {
            return NoteOn.ARTICLE;
        }

        @Override
        public String target() {
            return view.row().file();
        }
    }
}
