package org.parley.timeline.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.timeline.DayWindow;

/** An event with all the days that it can be on; neither end is open. */
public record DatedEvent(int event, DayWindow days) {

    /** How many events may stand directly before one. */
    static final int MOST = 8;

    /** Two events of which the first was over before the second, with no dated event between them. */
    public record Neighbours(int before, int after) {}

    /**
     * The neighbours among {@code events}: the transitive reduction of their order by date.
     *
     * <p>{@code a} stands directly before {@code b} if no event lies between the two. Among those that ended before
     * {@code b}, let the latest start be {@code s}: exactly those that had not ended before {@code s} are direct.
     */
    public static List<Neighbours> neighbours(List<DatedEvent> events) {
        List<DatedEvent> byEnd = events.stream()
                .filter(one -> one.days().firstDay().isPresent() && one.days().lastDay().isPresent())
                .sorted(Comparator.comparingInt((DatedEvent one) -> one.days().last())
                        .thenComparingInt(one -> one.days().first()).thenComparingInt(DatedEvent::event))
                .toList();
        Endings endings = new Endings(byEnd.stream().map(DatedEvent::days).toList());
        List<Neighbours> found = new ArrayList<>();
        for (DatedEvent after : byEnd) {
            int ended = endings.before(after.days().first());
            for (int i = ended - 1; i >= 0 && i >= ended - MOST && endings.isDirect(i, ended); i--) {
                found.add(new Neighbours(byEnd.get(i).event(), after.event()));
            }
        }
        return found;
    }
}
