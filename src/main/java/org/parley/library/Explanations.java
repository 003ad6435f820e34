package org.parley.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.library.LibraryViews.Explanation;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.claim.Said;
import org.parley.timeline.explain.Explainer;

import static org.parley.library.LibraryException.use;

/**
 * Why the timeline of a library is as it is, with the words behind each step, and what was expected of its events: as
 * all articles tell of them, or as those do that were published until a day. To be used for one task: what it has read
 * of the articles it remembers.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used.
 */
public final class Explanations {

    private final Telling telling;
    private final ExpectationFinder expecting;
    private final ClaimFinder witnesses;

    /** A timeline, as some articles tell it. */
    interface Telling {

        /** The event that has a part of this id. */
        Optional<Event> event(String id);

        /** That event, or the most salient one whose name or quotes have these words. */
        Optional<Event> find(String idOrWords);

        /** The timeline, at least all of it that can explain an event. */
        Timeline around(String event);

        /** The timeline, at least all of it that can say which of two events came first. */
        Timeline between(String before, String after);

        /** Which statements count. */
        Predicate<Said> counted();
    }

    Explanations(Telling telling, ExpectationFinder expecting, ClaimFinder witnesses) {
        this.telling = telling;
        this.expecting = expecting;
        this.witnesses = witnesses;
    }

    /** The event of this id; an id that it had before others were found to be the same still finds it. */
    public Optional<Event> event(String id) {
        return use(() -> telling.event(id));
    }

    /** The event of this id, or the most salient one whose name or quotes have these words. */
    public Optional<Event> find(String idOrWords) {
        return use(() -> telling.find(idOrWords));
    }

    /**
     * Why an event is what, where and when the timeline has it, with the words behind each step.
     *
     * @param idOrWords its id, or words that its name or its quotes have: then the most salient such event is meant
     * @return empty if there is no such event
     */
    public Optional<Explanation> explain(String idOrWords) {
        return use(() -> telling.find(idOrWords).map(found -> new Explanation(found,
                new Explainer(telling.around(found.id())).explain(found.id()),
                expecting.of(found, telling.counted()), witnesses.claims(found, telling.counted()))));
    }

    /** Why an event is when it is, with the words behind each step; empty if there is no such event. */
    public List<Explainer.Reason> whyDate(String event) {
        return use(() -> new Explainer(telling.around(event)).whyDate(event));
    }

    /**
     * Why {@code before} came before {@code after}, any two events: the shortest and strongest chain of words and days;
     * empty if nothing says so.
     */
    public List<Explainer.Reason> whyBefore(String before, String after) {
        return use(() -> new Explainer(telling.between(before, after)).whyBefore(before, after));
    }

    /**
     * What was expected of an event beside what was reported to have come of it, topic by topic: what was expected
     * first. Empty if there is no such event.
     */
    public List<Expectation> expectations(String event) {
        return use(() -> telling.event(event).map(found -> expecting.of(found, telling.counted())).orElse(List.of()));
    }

    /** The same of each of {@code events}. */
    public List<List<Expectation>> expectations(List<Event> events) {
        return use(() -> expecting.of(events, telling.counted()));
    }

    /** What each origin says of an event, beside what the timeline has; empty if there is no such event. */
    public ClaimGrid claims(String event) {
        return use(() -> telling.event(event).map(found -> witnesses.claims(found, telling.counted()))
                .orElse(ClaimGrid.EMPTY));
    }
}
