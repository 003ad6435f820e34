package org.parley.timeline.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.EventTime.Relation;
import org.parley.timeline.Evidence;
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
                dated.add(new DatedEvent(i, DayWindow.of(time.startNoEarlier().get(), time.endNoLater().get())));
            }
        }
        return DatedEvent.neighbours(dated).stream()
                .map(pair -> order(events.get(pair.before()), events.get(pair.after()))).toList();
    }

    /**
     * Events that can be on the same days.
     *
     * @param first the first of the days, as {@link java.time.LocalDate#toEpochDay()} counts
     * @param last the last of them
     * @param events how many events
     */
    public record SameDays(int first, int last, int events) {}

    /** How many orders by date there are among events. */
    public static int count(List<SameDays> days) {
        List<SameDays> byEnd = days.stream()
                .sorted(Comparator.comparingInt(SameDays::last).thenComparingInt(SameDays::first)).toList();
        Endings endings = new Endings(byEnd.stream().map(one -> new DayWindow(one.first(), one.last())).toList());
        int count = 0;
        for (SameDays after : days) {
            int ended = endings.before(after.first());
            int direct = 0;
            for (int i = ended - 1; i >= 0 && direct < DatedEvent.MOST && endings.isDirect(i, ended); i--) {
                direct = Math.min(DatedEvent.MOST, direct + byEnd.get(i).events());
            }
            count += direct * after.events();
        }
        return count;
    }

    /** The order of two events, with the words that date them. */
    public static Order order(Event before, Event after) {
        List<Evidence> evidence = new ArrayList<>(dates(before));
        evidence.addAll(dates(after));
        return new Order(before.id(), after.id(), Because.DATE, "by date", evidence);
    }

    private static List<Evidence> dates(Event event) {
        return event.time().limits().stream().filter(limit -> limit.relation() == Relation.DURING)
                .flatMap(limit -> limit.evidence().stream()).limit(1).toList();
    }
}
