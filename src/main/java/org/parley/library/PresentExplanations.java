package org.parley.library;

import java.util.List;
import java.util.Optional;
import org.parley.library.LibraryViews.Explanation;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;
import org.parley.timeline.Event;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.explain.Explainer;

import static org.parley.library.LibraryException.use;

/** Explanations of the timeline as all articles tell it. */
final class PresentExplanations implements Explanations {

    private final LibraryStore store;
    private final Weaving weaving;
    private final ExpectationFinder expecting;
    private final ClaimFinder witnesses;

    PresentExplanations(LibraryStore store, Weaving weaving, ExpectationFinder expecting, ClaimFinder witnesses) {
        this.store = store;
        this.weaving = weaving;
        this.expecting = expecting;
        this.witnesses = witnesses;
    }

    @Override
    public Optional<Event> event(String id) {
        return use(() -> weaving.fresh(() -> store.event(id)));
    }

    @Override
    public Optional<Event> find(String idOrWords) {
        return use(() -> event(idOrWords).or(() -> firstNamed(idOrWords)));
    }

    private Optional<Event> firstNamed(String words) {
        if (words.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        return store.searchEvents(words, 1).stream().findFirst()
                .or(() -> store.timeline(new Stored.EventQuery(words, Optional.empty(), true, 1)).rows().getFirst()
                        .events().stream().findFirst());
    }

    @Override
    public Optional<Explanation> explain(String idOrWords) {
        return use(() -> find(idOrWords).map(found -> new Explanation(found,
                new Explainer(store.neighbourhood(found.id())).explain(found.id()), expecting.of(found),
                claims(found))));
    }

    @Override
    public List<Explainer.Reason> whyDate(String event) {
        return use(() -> weaving.fresh(() -> new Explainer(store.neighbourhood(event)).whyDate(event)));
    }

    @Override
    public List<Explainer.Reason> whyBefore(String before, String after) {
        return use(() -> weaving.fresh(() -> new Explainer(store.between(before, after)).whyBefore(before, after)));
    }

    @Override
    public List<Expectation> expectations(String event) {
        return use(() -> event(event).map(expecting::of).orElse(List.of()));
    }

    @Override
    public List<List<Expectation>> expectations(List<Event> events) {
        return use(() -> expecting.of(events));
    }

    @Override
    public ClaimGrid claims(String event) {
        return use(() -> event(event).map(this::claims).orElse(ClaimGrid.EMPTY));
    }

    private ClaimGrid claims(Event event) {
        return witnesses.claims(event, _ -> true);
    }
}
