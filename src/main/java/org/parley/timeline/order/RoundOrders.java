package org.parley.timeline.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.extraction.event.Status;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline.Because;
import org.parley.timeline.Timeline.Order;

/**
 * The orders that the numbers of rounds give, between neighbours only: the second round of talks came before the third,
 * whichever articles tell of them. Where days say otherwise of two rounds the same parties held more than one series,
 * and numbers say nothing.
 */
final class RoundOrders {

    /** Of so many events that are said to be the same round each pair is told. */
    private static final int MOST = 4;

    private RoundOrders() {}

    static List<Order> between(List<Event> events) {
        Map<String, TreeMap<Integer, List<Event>>> series = new TreeMap<>();
        for (Event event : events) {
            event.round().filter(_ -> event.status() != Status.CANCELLED).ifPresent(round -> series
                    .computeIfAbsent(round.series(), _ -> new TreeMap<>())
                    .computeIfAbsent(round.number(), _ -> new ArrayList<>(1)).add(event));
        }
        List<Order> orders = new ArrayList<>();
        series.values().forEach(rounds -> orders.addAll(ofSeries(List.copyOf(rounds.values()))));
        return orders;
    }

    private static List<Order> ofSeries(List<List<Event>> rounds) {
        List<Order> orders = new ArrayList<>();
        for (int i = 1; i < rounds.size(); i++) {
            for (Event earlier : rounds.get(i - 1).stream().limit(MOST).toList()) {
                for (Event later : rounds.get(i).stream().limit(MOST).toList()) {
                    if (!Orders.isDated(earlier, later)) {
                        orders.add(order(earlier, later));
                    } else if (isAfter(earlier, later)) {
                        return List.of();
                    }
                }
            }
        }
        return orders;
    }

    /** True if {@code earlier}, by its number, was after {@code later}, by its days. */
    private static boolean isAfter(Event earlier, Event later) {
        return Orders.days(later).orElseThrow().last() < Orders.days(earlier).orElseThrow().first();
    }

    private static Order order(Event earlier, Event later) {
        return new Order(earlier.id(), later.id(), Because.NUMBER, "by number", List.of(
                earlier.round().orElseThrow().words(), later.round().orElseThrow().words()));
    }
}
