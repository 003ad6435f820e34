package org.parley.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** The columns that bound the time of an event: what a period is asked by. */
final class EventBounds {

    /** Days before and after all others. */
    static final long EARLY = Integer.MIN_VALUE;
    static final long LATE = Integer.MAX_VALUE;

    private EventBounds() {}

    static boolean areMissing(Session on) throws SQLException {
        return Tally.of(on, Tally.Of.BOUNDS_MISSING) != 0;
    }

    /** Lets every event be taken for another than before, so that it is written anew with its bounds. */
    static void forget(Session on) throws SQLException {
        on.update("UPDATE event SET digest = 0");
        Tally.put(on, Tally.Of.BOUNDS_MISSING, 0);
    }

    static long earliest(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(EARLY);
    }

    static long latest(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(LATE);
    }
}
