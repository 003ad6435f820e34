package org.parley.timeline.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.Timeline.Because;
import org.parley.timeline.Timeline.Order;

/**
 * Finds why one event came before another: the chain of orders that has the fewest and the strongest links (Dijkstra's
 * algorithm from both ends). Between two links, what must be over before a day and what cannot begin before it are in
 * order as well, so that events no words connect are compared by their days.
 */
final class Precedence {

    private static final int QUOTED = 2;
    private static final int BY_DAYS = 3;
    private static final int BY_ARTICLE = 4;

    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, List<Order>> leaving = new HashMap<>();
    private final Map<String, List<Order>> reaching = new HashMap<>();

    Precedence(Timeline timeline) {
        timeline.events().forEach(event -> events.put(event.id(), event));
        for (Order order : timeline.order()) {
            if (order.because() != Because.DATE) {
                leaving.computeIfAbsent(order.before(), _ -> new ArrayList<>(2)).add(order);
                reaching.computeIfAbsent(order.after(), _ -> new ArrayList<>(2)).add(order);
            }
        }
    }

    /** One event before another. */
    sealed interface Link {

        /** An article says so, or is written between the two, or counts them. */
        record Ordered(Order order) implements Link {}

        /** The days of the two say so. */
        record ByDays(Event before, Event after) implements Link {}
    }

    /** How an event was reached, at what cost. */
    private record Reached(String event, int cost, Optional<Order> by) {}

    /** The links from the one to the other, both ids of events; empty if nothing says that the one came first. */
    List<Link> chain(String before, String after) {
        Map<String, Reached> from = reach(before, true);
        Map<String, Reached> to = reach(after, false);
        Optional<Link.ByDays> bridge = bridge(from, to);
        Reached whole = from.get(after);
        if (bridge.isPresent() && (whole == null || cost(bridge.get(), from, to) < whole.cost())) {
            List<Link> links = new ArrayList<>(path(from, bridge.get().before().id(), true));
            links.add(bridge.get());
            links.addAll(path(to, bridge.get().after().id(), false));
            return links;
        }
        return whole == null ? List.of() : path(from, after, true);
    }

    private Map<String, Reached> reach(String start, boolean forward) {
        Map<String, Reached> reached = new HashMap<>();
        PriorityQueue<Reached> open = new PriorityQueue<>(
                Comparator.comparingInt(Reached::cost).thenComparing(Reached::event));
        open.add(new Reached(start, 0, Optional.empty()));
        while (!open.isEmpty()) {
            Reached next = open.poll();
            if (reached.putIfAbsent(next.event(), next) == null) {
                for (Order order : (forward ? leaving : reaching).getOrDefault(next.event(), List.of())) {
                    open.add(new Reached(forward ? order.after() : order.before(),
                            next.cost() + (order.because() == Because.ARTICLE ? BY_ARTICLE : QUOTED),
                            Optional.of(order)));
                }
            }
        }
        return reached;
    }

    private static int cost(Link.ByDays bridge, Map<String, Reached> from, Map<String, Reached> to) {
        return from.get(bridge.before().id()).cost() + BY_DAYS + to.get(bridge.after().id()).cost();
    }

    /** The cheapest step by days from what comes after the one end to what comes before the other. */
    private Optional<Link.ByDays> bridge(Map<String, Reached> from, Map<String, Reached> to) {
        TreeMap<LocalDate, Event> overBy = new TreeMap<>();
        from.values().stream().sorted(Comparator.comparingInt(Reached::cost).thenComparing(Reached::event).reversed())
                .forEach(reached -> last(reached.event())
                        .ifPresent(day -> overBy.put(day, events.get(reached.event()))));
        TreeMap<LocalDate, Event> cheapest = new TreeMap<>();
        overBy.forEach((day, event) -> {
            Map.Entry<LocalDate, Event> earlier = cheapest.lastEntry();
            if (earlier == null || from.get(event.id()).cost() < from.get(earlier.getValue().id()).cost()) {
                cheapest.put(day, event);
            }
        });
        return to.values().stream().sorted(Comparator.comparing(Reached::event))
                .flatMap(reached -> first(reached.event()).map(cheapest::lowerEntry).stream()
                        .map(earlier -> new Link.ByDays(earlier.getValue(), events.get(reached.event()))))
                .min(Comparator.comparingInt(link -> cost(link, from, to)));
    }

    private Optional<LocalDate> last(String event) {
        return Optional.ofNullable(events.get(event)).flatMap(found -> found.time().endNoLater());
    }

    private Optional<LocalDate> first(String event) {
        return Optional.ofNullable(events.get(event)).flatMap(found -> found.time().startNoEarlier());
    }

    private static List<Link> path(Map<String, Reached> reached, String end, boolean forward) {
        List<Link> links = new ArrayList<>();
        Reached at = reached.get(end);
        while (at.by().isPresent()) {
            Order order = at.by().get();
            links.add(new Link.Ordered(order));
            at = reached.get(forward ? order.before() : order.after());
        }
        if (forward) {
            Collections.reverse(links);
        }
        return links;
    }
}
