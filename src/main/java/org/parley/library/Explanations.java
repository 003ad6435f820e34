package org.parley.library;

import java.util.List;
import java.util.Optional;
import org.parley.library.LibraryViews.Explanation;
import org.parley.timeline.Event;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.explain.Explainer;

/**
 * Why the timeline of a library is as it is, with the words behind each step, and what was expected of its events: as
 * all articles tell of them, or as those do that were published until a day. To be used for one task: what it has read
 * of the articles it remembers.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used.
 */
public sealed interface Explanations permits PresentExplanations, PastExplanations {

    /** The event of this id; an id that it had before others were found to be the same still finds it. */
    Optional<Event> event(String id);

    /** The event of this id, or the most salient one whose name or quotes have these words. */
    Optional<Event> find(String idOrWords);

    /**
     * Why an event is what, where and when the timeline has it, with the words behind each step.
     *
     * @param idOrWords its id, or words that its name or its quotes have: then the most salient such event is meant
     * @return empty if there is no such event
     */
    Optional<Explanation> explain(String idOrWords);

    /** Why an event is when it is, with the words behind each step; empty if there is no such event. */
    List<Explainer.Reason> whyDate(String event);

    /**
     * Why {@code before} came before {@code after}, any two events: the shortest and strongest chain of words and days;
     * empty if nothing says so.
     */
    List<Explainer.Reason> whyBefore(String before, String after);

    /**
     * What was expected of an event beside what was reported to have come of it, topic by topic: what was expected
     * first. Empty if there is no such event.
     */
    List<Expectation> expectations(String event);

    /** The same of each of {@code events}. */
    List<List<Expectation>> expectations(List<Event> events);

    /** What each origin says of an event, beside what the timeline has; empty if there is no such event. */
    ClaimGrid claims(String event);
}
