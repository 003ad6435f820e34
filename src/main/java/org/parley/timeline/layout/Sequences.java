package org.parley.timeline.layout;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.parley.timeline.Timeline;

/**
 * The events of a timeline sorted into sequences, without pixels. Within a sequence an order is known; across two
 * sequences none is.
 *
 * @param sequences the largest first
 */
public record Sequences(List<Sequence> sequences) {

    public Sequences {
        sequences = List.copyOf(sequences);
    }

    /** The lane of each event, by its id. */
    public Map<String, Lane> lanes() {
        return sequences.stream().flatMap(sequence -> sequence.events().stream())
                .collect(Collectors.toMap(Placed::event, Placed::lane));
    }

    /**
     * A connected part of the graph of orders.
     *
     * @param name "A" for the first, "B" …
     * @param columns how many columns there are; events and writings share them
     * @param order the orders that are drawn, between events of this sequence
     * @param either neighbours in one lane of which either may be the earlier
     */
    public record Sequence(String name, int columns, List<Placed> events, List<Written> written,
            List<Timeline.Order> order, List<Either> either) {
        public Sequence {
            events = List.copyOf(events);
            written = List.copyOf(written);
            order = List.copyOf(order);
            either = List.copyOf(either);
        }
    }

    /**
     * Where an event stands. No two events share a lane and a column.
     *
     * @param column counts from 0, from left to right
     * @param start how early it can be
     * @param end how late it can be
     */
    public record Placed(String event, Lane lane, int column, Edge start, Edge end) {}

    /** When an article was written: all that it reports stands to the left, all that it announces to the right. */
    public record Written(String article, String key, int column) {}

    /** Two events of one lane in neighbouring columns, {@code left} in the lower one. */
    public record Either(String left, String right) {}

    /**
     * One end of what is known of an event's time.
     *
     * @param known false if that end is open
     * @param written the column of the writing that limits it, if one does; else the limit is the event's own date
     */
    public record Edge(boolean known, OptionalInt written) {

        /** Nothing is known. */
        public static final Edge OPEN = new Edge(false, OptionalInt.empty());

        /** The event's own date, or days counted from a writing, limit it. */
        public static final Edge OWN = new Edge(true, OptionalInt.empty());

        /** The writing in {@code column} limits it. */
        public static Edge written(int column) {
            return new Edge(true, OptionalInt.of(column));
        }
    }
}
