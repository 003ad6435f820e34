package org.parley.extraction.event.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.extraction.event.OrderFinding;

/** Orders that do not contradict each other: an order that would close a circle is not taken in. */
final class OrderGraph {

    private final List<Set<Integer>> after = new ArrayList<>();
    private final List<OrderFinding> kept = new ArrayList<>();

    OrderGraph(int events) {
        for (int e = 0; e < events; e++) {
            after.add(new TreeSet<>());
        }
    }

    /** Takes in orders one after the other; an implied one is dropped unless words say it. */
    void addAll(List<OrderFinding> findings) {
        for (OrderFinding finding : findings) {
            boolean stated = finding.strength() == OrderFinding.Strength.STATED;
            boolean known = after.get(finding.before()).contains(finding.after());
            if (!known && !reaches(finding.after(), finding.before())
                    && (stated || !reaches(finding.before(), finding.after()))) {
                after.get(finding.before()).add(finding.after());
                kept.add(finding);
            }
        }
    }

    /** The events that are said to come after {@code event}, without what follows from that. */
    Set<Integer> after(int event) {
        return after.get(event);
    }

    /** The orders that were taken in. */
    List<OrderFinding> kept() {
        return kept;
    }

    private boolean reaches(int from, int to) {
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        Set<Integer> seen = new TreeSet<>();
        while (!open.isEmpty()) {
            int event = open.pop();
            if (event == to) {
                return true;
            }
            if (seen.add(event)) {
                open.addAll(after.get(event));
            }
        }
        return false;
    }
}
