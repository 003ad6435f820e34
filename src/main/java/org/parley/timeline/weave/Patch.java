package org.parley.timeline.weave;

import java.util.List;
import org.parley.timeline.Event;
import org.parley.timeline.FactRef;
import org.parley.timeline.Timeline;
import org.parley.timeline.identity.Outline;

/**
 * A part of a timeline that was woven by itself.
 *
 * @param events with the facts that they are made of; no fact of theirs belongs to another event
 * @param orders those that articles state, of at least one of the events
 * @param conflicts those of at least one of the events
 */
public record Patch(List<Woven> events, List<Timeline.Order> orders, List<Timeline.Conflict> conflicts) {

    public Patch {
        events = List.copyOf(events);
        orders = List.copyOf(orders);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * An event.
     *
     * @param facts as {@link Event#parts} has them
     */
    public record Woven(Event event, Outline outline, List<FactRef> facts) {
        public Woven {
            facts = List.copyOf(facts);
        }
    }
}
