package org.parley.extraction.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How near days are to the day of writing.
 *
 * @param written the day of writing
 */
record Nearness(LocalDate written) {

    /** The one that the clause looks to; else the nearer one. */
    CalendarPeriod choose(CalendarPeriod past, CalendarPeriod future, Direction direction) {
        return switch (direction) {
            case PAST -> past;
            case FUTURE -> future;
            case UNKNOWN, PRESENT, NEAREST -> of(future) < of(past) ? future : past;
        };
    }

    /** In days. */
    long of(CalendarPeriod period) {
        return Math.abs(ChronoUnit.DAYS.between(written, period.start()));
    }
}
