package org.parley.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.extraction.topic.Topic;
import org.parley.extraction.topic.TopicScheme;
import org.parley.store.LibraryStore;
import org.parley.timeline.Event;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.claim.Expectations;
import org.parley.timeline.claim.Said;
import org.parley.timeline.claim.Series;

/** Sets what was expected of an event beside what came of it, where it was arranged or announced beforehand. */
final class ExpectationFinder {

    private final LibraryStore store;
    private final Supplier<TopicScheme> scheme;
    private final KindScheme kinds;

    ExpectationFinder(LibraryStore store, Supplier<TopicScheme> scheme, KindScheme kinds) {
        this.store = store;
        this.scheme = scheme;
        this.kinds = kinds;
    }

    /** @param known which statements count */
    List<Expectation> of(Event event, Predicate<Said> known) {
        return of(List.of(event), known).getFirst();
    }

    /** For each of {@code events}. */
    List<List<Expectation>> of(List<Event> events, Predicate<Said> known) {
        Map<String, List<Said>> said = store.statements().about(events.stream().map(Event::id).toList());
        return events.stream().map(event -> of(event, said.get(event.id()), known)).toList();
    }

    private List<Expectation> of(Event event, List<Said> said, Predicate<Said> known) {
        if (!kinds.kind(event.kind()).isArranged()
                && event.history().stream().noneMatch(ExpectationFinder::announces)) {
            return List.of();
        }
        Map<String, String> series = said.stream().anyMatch(Said::looksAhead)
                ? Series.of(event, store.events().related(event))
                : Map.of();
        Map<String, List<Said>> ofSeries = series.isEmpty() ? Map.of() : store.statements().about(series.keySet());
        List<Said> statements = new ArrayList<>(said);
        series.keySet().stream().sorted().forEach(other -> statements.addAll(ofSeries.get(other)));
        statements.removeIf(known.negate());
        return new Expectations(event, series, topic -> scheme.get().topic(topic).flatMap(Topic::broader))
                .pair(statements);
    }

    private static boolean announces(Event.StatusReport report) {
        return report.status() != Status.HELD && report.status() != Status.UNKNOWN;
    }
}
