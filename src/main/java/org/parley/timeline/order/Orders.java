package org.parley.timeline.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Edtf;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime.Limit;
import org.parley.timeline.Evidence;
import org.parley.timeline.Timeline.Because;
import org.parley.timeline.Timeline.Order;

/**
 * Adds to quoted orders what dates say, between neighbours, what the numbers of rounds say, and what articles are
 * written between: which of it there is depends on the events at hand.
 */
final class Orders {

    private final List<Event> events;
    private final Map<Pair, Order> found = new LinkedHashMap<>();

    Orders(List<Event> events) {
        this.events = events;
    }

    private record Pair(String before, String after) {}

    /**
     * The quoted ones of {@code orders}, then those by date, by number and by article; each pair once, none in a
     * circle.
     */
    List<Order> complete(List<Order> orders) {
        orders.stream().filter(order -> order.because() == Because.QUOTE).forEach(this::put);
        DateOrders.between(events).forEach(this::put);
        RoundOrders.between(events).forEach(this::put);
        byArticle();
        return withoutCircles(List.copyOf(found.values()));
    }

    /** Words and dates agree with each other; numbers and what an article is written between give way to them. */
    private List<Order> withoutCircles(List<Order> orders) {
        List<Event> sorted = Chronology.sort(events, orders);
        if (sorted.size() == events.size()) {
            return orders;
        }
        Set<String> inOrder = sorted.stream().map(Event::id).collect(Collectors.toSet());
        return orders.stream().filter(order -> order.because() == Because.QUOTE || order.because() == Because.DATE
                || inOrder.contains(order.before()) || inOrder.contains(order.after())).toList();
    }

    private record Told(Event event, Limit limit) {}

    /**
     * What an article reports as held came before what it announces; only the last held and the first announced, and
     * nothing that it mentions only in passing.
     */
    private void byArticle() {
        Map<String, List<Told>> reported = new TreeMap<>();
        Map<String, List<Told>> announced = new TreeMap<>();
        for (Event event : events) {
            for (Limit limit : event.timeline() ? event.time().limits() : List.<Limit>of()) {
                Map<String, List<Told>> to = limit.rule().equals(Cause.REPORTED_RULE) ? reported
                        : limit.rule().equals(Cause.ANNOUNCED_RULE) ? announced : new HashMap<>();
                limit.article().ifPresent(
                        article -> to.computeIfAbsent(article, _ -> new ArrayList<>()).add(new Told(event, limit)));
            }
        }
        reported.forEach((article, held) -> between(held, announced.getOrDefault(article, List.of())));
    }

    private void between(List<Told> held, List<Told> announced) {
        Set<String> followed = new HashSet<>();
        Set<String> preceded = new HashSet<>();
        pairs(held, held).forEach(pair -> followed.add(pair.before()));
        pairs(announced, announced).forEach(pair -> preceded.add(pair.after()));
        for (Told earlier : held) {
            for (Told later : announced) {
                Pair pair = new Pair(earlier.event().id(), later.event().id());
                if (!followed.contains(pair.before()) && !preceded.contains(pair.after())
                        && !pair.before().equals(pair.after()) && !isDated(earlier.event(), later.event())) {
                    List<Evidence> evidence = new ArrayList<>(earlier.limit().evidence());
                    evidence.addAll(later.limit().evidence());
                    put(new Order(pair.before(), pair.after(), Because.ARTICLE, "held in "
                            + earlier.limit().evidence().getFirst().key() + ", announced in it", evidence));
                }
            }
        }
    }

    /** True if the dates of the two tell their order, so that nothing else need be said of it. */
    static boolean isDated(Event earlier, Event later) {
        Optional<DayWindow> one = days(earlier);
        Optional<DayWindow> other = days(later);
        return one.isPresent() && other.isPresent() && Components.isSettled(one.get(), other.get());
    }

    /** The days of the date that an article gives for an event. */
    static Optional<DayWindow> days(Event event) {
        return event.time().edtf().flatMap(Edtf::days);
    }

    /** The orders found so far from one of {@code from} to one of {@code to}. */
    private List<Pair> pairs(List<Told> from, List<Told> to) {
        List<Pair> pairs = new ArrayList<>();
        for (Told before : from) {
            for (Told after : to) {
                Pair pair = new Pair(before.event().id(), after.event().id());
                if (found.containsKey(pair)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private void put(Order order) {
        found.putIfAbsent(new Pair(order.before(), order.after()), order);
    }
}
