package org.parley.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.timeline.EventTime.Relative;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What stands under a marker. */
class TimeLabelTest {

    @Test
    void daysAreCountedFromAWriting() {
        assertEquals("0–14 days", relative(0, 14));
        assertEquals("same day", relative(0, 0));
        assertEquals("1 day", relative(1, 1));
        assertEquals("1 day before", relative(-1, -1));
        assertEquals("3–7 days before", relative(-7, -3));
        assertEquals("later", label(new Relative("a", "a", Optional.of(0), Optional.empty())));
    }

    @Test
    void boundsAreToldWhereNothingElseIs() {
        assertEquals("no date", bounds(DayWindow.ALWAYS));
        assertEquals("from 1 Mar 2024", bounds(new DayWindow(day(2024, 3, 1), DayWindow.OPEN_END)));
        assertEquals("by 1 Mar 2024", bounds(new DayWindow(DayWindow.OPEN_START, day(2024, 3, 1))));
        assertEquals("1 Mar 2024", bounds(new DayWindow(day(2024, 3, 1), day(2024, 3, 1))));
    }

    private static String relative(int from, int to) {
        return label(new Relative("a", "a", Optional.of(from), Optional.of(to)));
    }

    private static String label(Relative relative) {
        return TimeLabel.of(Optional.empty(), Optional.of(relative), DayWindow.ALWAYS);
    }

    private static String bounds(DayWindow bounds) {
        return TimeLabel.of(Optional.empty(), Optional.empty(), bounds);
    }

    private static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

}
