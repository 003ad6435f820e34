package org.parley.timeline.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.timeline.Timeline.Because;
import org.parley.timeline.Timeline.Order;
import org.parley.timeline.identity.Group;

/** Collects the orders that articles state. */
public final class QuotedOrders {

    /** Of how many articles the words for one order are kept. */
    private static final int MOST_QUOTES = 8;

    private QuotedOrders() {}

    private record Pair(int before, int after) {}

    /** The orders that hold among {@code groups}, each pair once. */
    public static List<Order> of(List<Group> groups, Bounds bounds) {
        Map<Pair, List<Cause>> stated = new TreeMap<>(Comparator.comparingInt(Pair::before)
                .thenComparingInt(Pair::after));
        for (Cause cause : bounds.kept()) {
            if (cause.type() == Cause.Type.BEFORE) {
                stated.computeIfAbsent(new Pair(cause.event(), cause.later()), _ -> new ArrayList<>(1)).add(cause);
            }
        }
        List<Order> orders = new ArrayList<>();
        stated.forEach((pair, causes) -> orders.add(new Order(groups.get(pair.before()).id(),
                groups.get(pair.after()).id(), Because.QUOTE, causes.getFirst().rule(),
                causes.stream().limit(MOST_QUOTES).flatMap(cause -> cause.evidence().stream()).toList())));
        return orders;
    }
}
