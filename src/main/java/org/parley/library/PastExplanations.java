package org.parley.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.library.LibraryViews.AsOf;
import org.parley.library.LibraryViews.Explanation;
import org.parley.timeline.Event;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.claim.Said;
import org.parley.timeline.explain.Explainer;

import static org.parley.library.LibraryException.use;

/** Explanations of the timeline as it had been reported by a day. */
final class PastExplanations implements Explanations {

    private final Retrospect retrospect;
    private final AsOf asOf;
    private final ExpectationFinder expecting;
    private final ClaimFinder witnesses;

    PastExplanations(Retrospect retrospect, AsOf asOf, ExpectationFinder expecting, ClaimFinder witnesses) {
        this.retrospect = retrospect;
        this.asOf = asOf;
        this.expecting = expecting;
        this.witnesses = witnesses;
    }

    @Override
    public Optional<Event> event(String id) {
        return use(() -> retrospect.event(asOf, id));
    }

    @Override
    public Optional<Event> find(String idOrWords) {
        return use(() -> retrospect.find(asOf, idOrWords));
    }

    @Override
    public Optional<Explanation> explain(String idOrWords) {
        return use(() -> find(idOrWords).map(found -> new Explanation(found, explainer().explain(found.id()),
                expecting.of(found, counted()), witnesses.claims(found, counted()))));
    }

    @Override
    public List<Explainer.Reason> whyDate(String event) {
        return use(() -> explainer().whyDate(event));
    }

    @Override
    public List<Explainer.Reason> whyBefore(String before, String after) {
        return use(() -> explainer().whyBefore(before, after));
    }

    @Override
    public List<Expectation> expectations(String event) {
        return use(() -> event(event).map(found -> expecting.of(found, counted())).orElse(List.of()));
    }

    @Override
    public List<List<Expectation>> expectations(List<Event> events) {
        return events.stream().map(event -> expectations(event.id())).toList();
    }

    @Override
    public ClaimGrid claims(String event) {
        return use(() -> event(event).map(found -> witnesses.claims(found, counted())).orElse(ClaimGrid.EMPTY));
    }

    private Explainer explainer() {
        return new Explainer(retrospect.timeline(asOf));
    }

    private Predicate<Said> counted() {
        return retrospect.counted(asOf);
    }
}
