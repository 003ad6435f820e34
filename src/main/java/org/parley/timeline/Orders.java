package org.parley.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.timeline.Cause.Grade;
import org.parley.timeline.Cause.Type;
import org.parley.timeline.Timeline.Because;
import org.parley.timeline.Timeline.Order;

/**
 * Tells which event came before which: by quotes, by dates between neighbours, by what one article is written between.
 */
final class Orders {

    /** Of how many articles the words for one order are kept. */
    private static final int MOST_QUOTES = 8;

    private final List<Event> events;
    private final Bounds bounds;
    private final Map<String, Integer> index = new HashMap<>();
    private final Map<Pair, Order> found = new LinkedHashMap<>();

    Orders(List<Event> events, Bounds bounds) {
        this.events = events;
        this.bounds = bounds;
        events.forEach(event -> index.put(event.id(), index.size()));
    }

    private record Pair(int before, int after) {}

    /** Quoted orders, then those by date, then those by article; each pair once. */
    List<Order> find() {
        quoted();
        byDate();
        byArticle();
        return List.copyOf(found.values());
    }

    private void quoted() {
        Map<Pair, List<Cause>> stated = new TreeMap<>(Comparator.comparingInt(Pair::before)
                .thenComparingInt(Pair::after));
        for (Cause cause : bounds.kept()) {
            if (cause.type() == Type.BEFORE && cause.grade() == Grade.STATED) {
                stated.computeIfAbsent(new Pair(cause.event(), cause.later()), _ -> new ArrayList<>(1)).add(cause);
            }
        }
        stated.forEach((pair, causes) -> put(pair, Because.QUOTE, causes.getFirst().rule(),
                causes.stream().limit(MOST_QUOTES).flatMap(cause -> cause.evidence().stream()).toList()));
    }

    private void byDate() {
        DateOrders.between(events).forEach(order -> found.putIfAbsent(
                new Pair(index.get(order.before()), index.get(order.after())), order));
    }

    /**
     * What an article reports as held came before what it announces; only the last held and the first announced, and
     * nothing that it mentions only in passing.
     */
    private void byArticle() {
        Map<Integer, List<Cause>> reported = new TreeMap<>();
        Map<Integer, List<Cause>> announced = new TreeMap<>();
        for (Cause cause : bounds.kept()) {
            boolean shown = cause.event() >= 0 && events.get(cause.event()).timeline();
            if (shown && cause.type() == Type.REPORTED) {
                reported.computeIfAbsent(cause.article(), _ -> new ArrayList<>()).add(cause);
            } else if (shown && cause.type() == Type.ANNOUNCED) {
                announced.computeIfAbsent(cause.article(), _ -> new ArrayList<>()).add(cause);
            }
        }
        reported.forEach((article, held) -> between(held, announced.getOrDefault(article, List.of())));
    }

    private void between(List<Cause> held, List<Cause> announced) {
        Set<Integer> followed = new HashSet<>();
        Set<Integer> preceded = new HashSet<>();
        pairs(held, held).forEach(pair -> followed.add(pair.before()));
        pairs(announced, announced).forEach(pair -> preceded.add(pair.after()));
        for (Cause earlier : held) {
            for (Cause later : announced) {
                Pair pair = new Pair(earlier.event(), later.event());
                if (!followed.contains(pair.before()) && !preceded.contains(pair.after())
                        && pair.before() != pair.after()) {
                    List<Evidence> evidence = new ArrayList<>(earlier.evidence());
                    evidence.addAll(later.evidence());
                    put(pair, Because.ARTICLE, "held in " + earlier.key() + ", announced in it", evidence);
                }
            }
        }
    }

    /** The orders found so far from one of {@code from} to one of {@code to}. */
    private List<Pair> pairs(List<Cause> from, List<Cause> to) {
        List<Pair> pairs = new ArrayList<>();
        for (Cause before : from) {
            for (Cause after : to) {
                Pair pair = new Pair(before.event(), after.event());
                if (found.containsKey(pair)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private void put(Pair pair, Because because, String rule, List<Evidence> evidence) {
        found.putIfAbsent(pair, new Order(events.get(pair.before()).id(), events.get(pair.after()).id(), because, rule,
                evidence));
    }
}
