package org.parley.timeline.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.parley.extraction.event.Status;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Timeline;

/** Lists events so that the earlier stands first as far as an order is known, and else in a fixed order. */
final class Chronology {

    private Chronology() {}

    /**
     * {@code events} with no event before one that it follows; those that orders run in a circle through are left out.
     */
    static List<Event> sort(List<Event> events, List<Timeline.Order> orders) {
        Map<String, Integer> index = new HashMap<>();
        events.forEach(event -> index.put(event.id(), index.size()));
        List<List<Integer>> next = new ArrayList<>();
        events.forEach(_ -> next.add(new ArrayList<>(2)));
        int[] open = new int[events.size()];
        for (Timeline.Order order : orders) {
            next.get(index.get(order.before())).add(index.get(order.after()));
            open[index.get(order.after())]++;
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>(Comparator
                .comparing((Integer event) -> events.get(event).status() == Status.UPCOMING)
                .thenComparing(event -> day(events.get(event).time())).thenComparing(Comparator.naturalOrder()));
        for (int event = 0; event < open.length; event++) {
            if (open[event] == 0) {
                ready.add(event);
            }
        }
        List<Event> sorted = new ArrayList<>(events.size());
        while (!ready.isEmpty()) {
            int event = ready.poll();
            sorted.add(events.get(event));
            for (int after : next.get(event)) {
                if (--open[after] == 0) {
                    ready.add(after);
                }
            }
        }
        return sorted;
    }

    /** The first day that it can be on, else the last, else after all that are dated. */
    private static LocalDate day(EventTime time) {
        return time.startNoEarlier().or(time::endNoLater).orElse(LocalDate.MAX);
    }
}
