package org.parley.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parley.extraction.topic.Topic;
import org.parley.extraction.topic.TopicScheme;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;
import org.parley.timeline.Event;
import org.parley.timeline.Expectation;
import org.parley.timeline.Expectations;
import org.parley.timeline.Said;
import org.parley.timeline.Series;
import org.parley.timeline.Timeline;

/** Sets what was expected of an event beside what came of it. */
final class Expecting {

    /** Of so many events of the same parties the series of an event is looked for. */
    private static final int OF_THE_SAME_PARTIES = 50;

    private final LibraryStore store;
    private final Supplier<TopicScheme> scheme;

    Expecting(LibraryStore store, Supplier<TopicScheme> scheme) {
        this.store = store;
        this.scheme = scheme;
    }

    List<Expectation> of(Event event) {
        return of(event, said -> true);
    }

    /** @param known which statements count */
    List<Expectation> of(Event event, Predicate<Said> known) {
        List<Said> statements = new ArrayList<>(store.said(event.id()));
        Map<String, String> series = statements.stream().anyMatch(Said::looksAhead)
                ? Series.of(event, near(event))
                : Map.of();
        series.keySet().stream().sorted().forEach(other -> statements.addAll(store.said(other)));
        statements.removeIf(known.negate());
        return new Expectations(event, series, topic -> scheme.get().topic(topic).flatMap(Topic::broader))
                .pair(statements);
    }

    /** The events around it and those that its parties take part in. */
    private Timeline near(Event event) {
        Timeline around = store.neighbourhood(event.id());
        Map<String, Event> events = new LinkedHashMap<>();
        around.events().forEach(other -> events.put(other.id(), other));
        if (event.participants().size() > 1) {
            String parties = event.participants().stream().collect(Collectors.joining("\" \"", "\"", "\""));
            store.timeline(new Stored.EventQuery(parties, Optional.empty(), false, OF_THE_SAME_PARTIES)).rows()
                    .getFirst().events().forEach(other -> events.putIfAbsent(other.id(), other));
        }
        return new Timeline(List.copyOf(events.values()), List.of(), List.of(), around.possiblySame(), List.of(),
                List.of());
    }
}
