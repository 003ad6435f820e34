package org.parley.timeline.order;

/**
 * A difference constraint: the moment {@code to} is at most {@code ticks} after the moment {@code from}. With
 * {@link Network#ORIGIN} on one side it bounds the other by the calendar.
 *
 * @param cause what says so; null for what holds by itself: an event does not end before it starts
 */
record Constraint(int from, int to, long ticks, Cause cause) {

    /** One day. Smaller steps only keep what is before apart from what is after on one day. */
    static final long DAY = 1 << 20;

    /** {@code earlier} is over before {@code later}. */
    static Constraint before(int earlier, int later, Cause cause) {
        return new Constraint(later, earlier, -1, cause);
    }

    /** {@code moment} is not before {@code day}. */
    static Constraint notBefore(int moment, int day, Cause cause) {
        return new Constraint(moment, Network.ORIGIN, -day * DAY, cause);
    }

    /** {@code moment} is not after {@code day}. */
    static Constraint notAfter(int moment, int day, Cause cause) {
        return new Constraint(Network.ORIGIN, moment, (day + 1) * DAY - 1, cause);
    }

    /** {@code later} is at least {@code days} calendar days after {@code earlier}. */
    static Constraint atLeast(int days, int earlier, int later, Cause cause) {
        return new Constraint(later, earlier, DAY - 1 - days * DAY, cause);
    }

    /** {@code later} is at most {@code days} calendar days after {@code earlier}. */
    static Constraint atMost(int days, int earlier, int later, Cause cause) {
        return new Constraint(earlier, later, days * DAY + DAY - 1, cause);
    }
}
