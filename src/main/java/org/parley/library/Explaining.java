package org.parley.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.LibraryViews.Explanation;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;
import org.parley.timeline.ClaimGrid;
import org.parley.timeline.Event;
import org.parley.timeline.Expectation;
import org.parley.timeline.Explainer;

import static org.parley.library.LibraryException.use;

/**
 * Why the timeline of a library is as it is, with the words behind each step, and what was expected of its events.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used.
 */
public final class Explaining {

    private final LibraryStore store;
    private final Weaving weaving;
    private final Expecting expecting;
    private final Supplier<Witnesses> witnesses;

    /** @param witnesses new ones for each task */
    Explaining(LibraryStore store, Supplier<TopicScheme> scheme, Weaving weaving, Supplier<Witnesses> witnesses) {
        this.store = store;
        this.weaving = weaving;
        this.expecting = new Expecting(store, scheme);
        this.witnesses = witnesses;
    }

    /** The event of this id, or the most salient one whose name or quotes have these words. */
    public Optional<Event> find(String idOrWords) {
        return use(() -> event(idOrWords).or(() -> firstNamed(idOrWords)));
    }

    private Optional<Event> event(String id) {
        return weaving.fresh(() -> store.event(id));
    }

    private Optional<Event> firstNamed(String words) {
        if (words.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        return store.searchEvents(words, 1).stream().findFirst()
                .or(() -> store.timeline(new Stored.EventQuery(words, Optional.empty(), true, 1)).rows().getFirst()
                        .events().stream().findFirst());
    }

    /**
     * Why an event is what, where and when the timeline has it, with the words behind each step.
     *
     * @param event its id, or words that its name or its quotes have: then the most salient such event is meant
     * @return empty if there is no such event
     */
    public Optional<Explanation> explain(String event) {
        return use(() -> find(event).map(found -> new Explanation(found,
                new Explainer(store.neighbourhood(found.id())).explain(found.id()), expecting.of(found),
                witnesses.get().claims(found, said -> true))));
    }

    /** Why an event is when it is, with the words behind each step; empty if there is no such event. */
    public List<Explainer.Reason> whyDate(String event) {
        return use(() -> weaving.fresh(() -> new Explainer(store.neighbourhood(event)).whyDate(event)));
    }

    /**
     * Why {@code before} came before {@code after}, any two events: the shortest and strongest chain of words and days;
     * empty if nothing says so.
     */
    public List<Explainer.Reason> whyBefore(String before, String after) {
        return use(() -> weaving.fresh(() -> new Explainer(store.between(before, after)).whyBefore(before, after)));
    }

    /**
     * What was expected of an event beside what was reported to have come of it, topic by topic: what was expected
     * first.
     */
    public List<Expectation> expectations(String event) {
        return use(() -> event(event).map(expecting::of).orElse(List.of()));
    }

    /** The same of each of {@code events}. */
    List<List<Expectation>> expectations(List<Event> events) {
        return use(() -> expecting.of(events));
    }

    /** What each origin says of an event, set beside what the timeline has of it. */
    public ClaimGrid claims(String event) {
        return claims(event, witnesses.get());
    }

    ClaimGrid claims(String event, Witnesses asked) {
        return use(() -> event(event).map(found -> asked.claims(found, said -> true)).orElse(ClaimGrid.EMPTY));
    }

    /** Those who can be asked of many events. */
    Witnesses witnesses() {
        return witnesses.get();
    }
}
