package org.parley.timeline.order;

import java.util.List;
import java.util.Set;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.Timeline.Because;
import org.parley.timeline.Timeline.Order;

/**
 * Puts the events of a timeline in order and adds all that follows from its own events: orders by date and by article,
 * and the order of its articles. To be done when events were put together or left out, since what stands directly
 * before what depends on which events there are.
 */
public final class Completion {

    private Completion() {}

    /** {@code timeline} with its events in order and with all that follows from them. */
    public static Timeline of(Timeline timeline) {
        List<Event> placed = Timeline.byPlace(timeline.events());
        List<Order> orders = new Orders(placed).complete(timeline.order());
        return new Timeline(Chronology.sort(placed, orders), orders,
                new ArticleOrders(placed, timeline.writings()).find(), timeline.possiblySame(), timeline.conflicts(),
                timeline.writings());
    }

    /** {@code timeline} with the events of these {@code ids} alone, and with what follows from them. */
    public static Timeline of(Timeline timeline, Set<String> ids) {
        return of(new Timeline(timeline.events().stream().filter(event -> ids.contains(event.id())).toList(),
                timeline.order().stream().filter(one -> one.because() == Because.QUOTE && ids.contains(one.before())
                        && ids.contains(one.after())).toList(),
                List.of(),
                timeline.possiblySame().stream().filter(pair -> ids.contains(pair.a()) && ids.contains(pair.b()))
                        .toList(),
                timeline.conflicts().stream().filter(conflict -> conflict.events().stream().anyMatch(ids::contains))
                        .toList(),
                timeline.writings()));
    }
}
