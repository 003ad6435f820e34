package org.parley.store;

import java.time.LocalDate;
import java.util.Optional;

/** The columns that bound the time of an event: what a period is asked by. */
final class EventBounds {

    /** Days before and after all others. */
    static final long EARLY = Integer.MIN_VALUE;
    static final long LATE = Integer.MAX_VALUE;

    private EventBounds() {}

    static long earliest(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(EARLY);
    }

    static long latest(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(LATE);
    }
}
