package org.parley.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When an event took or takes place, as far as the words allow: four bounds, any of them unknown.
 *
 * @param edtf the date that an article gives, in EDTF; empty if none gives one
 * @param relative the days it is placed in relative to an article whose own day is not known
 * @param label what is shown under its marker: "Jun 2023", "no date", "0–14 days", "same day"
 * @param limits why: each bound and each order, with its words
 */
public record EventTime(Optional<LocalDate> startNoEarlier, Optional<LocalDate> startNoLater,
        Optional<LocalDate> endNoEarlier, Optional<LocalDate> endNoLater, Optional<String> edtf,
        Optional<Relative> relative, String label, List<Limit> limits) {

    public EventTime {
        limits = List.copyOf(limits);
    }

    /** How surely something was on at least one day of a period. */
    public enum Overlap {
        CERTAIN, POSSIBLE, NONE,
        /** Nothing says when it was. */
        UNKNOWN
    }

    /** How surely it was on at least one of the days from {@code first} to {@code last}, by its bounds. */
    public Overlap overlap(LocalDate first, LocalDate last) {
        if (startNoEarlier.filter(last::isBefore).isPresent() || endNoLater.filter(first::isAfter).isPresent()) {
            return Overlap.NONE;
        }
        if (startNoLater.filter(day -> !day.isAfter(last)).isPresent()
                && endNoEarlier.filter(day -> !day.isBefore(first)).isPresent()) {
            return Overlap.CERTAIN;
        }
        return startNoEarlier.isEmpty() && endNoLater.isEmpty() ? Overlap.UNKNOWN : Overlap.POSSIBLE;
    }

    /**
     * Days counted from the day an article was written.
     *
     * @param from first day, 0 is the day of writing; empty if open
     * @param to last day; empty if open
     */
    public record Relative(String article, String key, Optional<Integer> from, Optional<Integer> to) {}

    /**
     * One thing that limits when the event can be.
     *
     * @param relation how the event stands to what follows
     * @param event the other event, if the limit is one
     * @param article the article whose writing limits it, if that is the limit
     * @param date the date, if the limit is one; else the day that follows from it, if it is what bounds the event
     * @param rule the name of the rule
     * @param evidence the words; empty only where the limit follows from other limits
     */
    public record Limit(Relation relation, Optional<String> event, Optional<String> article, Optional<String> date,
            String rule, List<Evidence> evidence) {
        public Limit {
            evidence = List.copyOf(evidence);
        }
    }

    /** How an event stands to another event, to a date or to the writing of an article. */
    public enum Relation {
        BEFORE, AFTER, DURING, SAME;

        /** The same seen from the other side. */
        public Relation opposite() {
            return switch (this) {
                case BEFORE -> AFTER;
                case AFTER -> BEFORE;
                default -> this;
            };
        }
    }
}
