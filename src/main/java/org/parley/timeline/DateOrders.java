package org.parley.timeline;

import java.util.ArrayList;
import java.util.List;
import org.parley.timeline.EventTime.Relation;
import org.parley.timeline.Timeline.Because;
import org.parley.timeline.Timeline.Order;

/** The orders that dates give, between neighbours only. */
public final class DateOrders {

    private DateOrders() {}

    /**
     * The orders by date among {@code events}; an event takes part if an article dates it and both its ends are known.
     */
    static List<Order> between(List<Event> events) {
        List<DatedEvent> dated = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            EventTime time = events.get(i).time();
            if (time.edtf().isPresent() && time.startNoEarlier().isPresent() && time.endNoLater().isPresent()) {
                dated.add(new DatedEvent(i, Window.of(time.startNoEarlier().get(), time.endNoLater().get())));
            }
        }
        return DatedEvent.neighbours(dated).stream()
                .map(pair -> order(events.get(pair.before()), events.get(pair.after()))).toList();
    }

    /**
     * How many orders by date there are among events.
     *
     * @param days the first and the last day of each
     */
    public static int count(List<int[]> days) {
        List<DatedEvent> dated = new ArrayList<>(days.size());
        for (int[] window : days) {
            dated.add(new DatedEvent(dated.size(), new Window(window[0], window[1])));
        }
        return DatedEvent.neighbours(dated).size();
    }

    /** The order of two events, with the words that date them. */
    static Order order(Event before, Event after) {
        List<Evidence> evidence = new ArrayList<>(dates(before));
        evidence.addAll(dates(after));
        return new Order(before.id(), after.id(), Because.DATE, "by date", evidence);
    }

    private static List<Evidence> dates(Event event) {
        return event.time().limits().stream().filter(limit -> limit.relation() == Relation.DURING)
                .flatMap(limit -> limit.evidence().stream()).limit(1).toList();
    }
}
