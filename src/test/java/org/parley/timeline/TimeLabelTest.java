package org.parley.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.timeline.EventTime.Relative;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What stands under a marker. */
class TimeLabelTest {

    @Test
    void datesAreAsCoarseAsTheyAreGiven() {
        assertEquals("2014", TimeLabel.date("2014"));
        assertEquals("Jun 2023", TimeLabel.date("2023-06"));
        assertEquals("5 Jun 2023", TimeLabel.date("2023-06-05"));
        assertEquals("5 Jun 2023", TimeLabel.date("2023-06-05T21:30:00"));
        assertEquals("1990s", TimeLabel.date("199X"));
        assertEquals("1900s", TimeLabel.date("19XX"));
        assertEquals("summer 2024", TimeLabel.date("2024-22"));
        assertEquals("Q3 2024", TimeLabel.date("2024-35"));
    }

    @Test
    void doubtIsKept() {
        assertEquals("about 2014", TimeLabel.date("2014~"));
        assertEquals("2014?", TimeLabel.date("2014?"));
        assertEquals("about 2014?", TimeLabel.date("2014%"));
    }

    @Test
    void intervalsAreToldByTheirEnds() {
        assertEquals("10–18 Aug 2025", TimeLabel.date("2025-08-10/2025-08-18"));
        assertEquals("Mar–May 2025", TimeLabel.date("2025-03/2025-05"));
        assertEquals("2014–2016", TimeLabel.date("2014/2016"));
        assertEquals("from Mar 2024", TimeLabel.date("2024-03/.."));
        assertEquals("by 2024", TimeLabel.date("../2024"));
    }

    @Test
    void whatIsNoDateIsLeftAsItIs() {
        assertEquals("2023-99-99", TimeLabel.date("2023-99-99"));
        assertEquals("2023-00", TimeLabel.date("2023-00"));
        assertEquals("soon", TimeLabel.date("soon"));
    }

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
        assertEquals("no date", bounds(Window.ALWAYS));
        assertEquals("from 1 Mar 2024", bounds(new Window(day(2024, 3, 1), Window.OPEN_END)));
        assertEquals("by 1 Mar 2024", bounds(new Window(Window.OPEN_START, day(2024, 3, 1))));
        assertEquals("1 Mar 2024", bounds(new Window(day(2024, 3, 1), day(2024, 3, 1))));
    }

    private static String relative(int from, int to) {
        return label(new Relative("a", "a", Optional.of(from), Optional.of(to)));
    }

    private static String label(Relative relative) {
        return TimeLabel.of(Optional.empty(), Optional.of(relative), Window.ALWAYS);
    }

    private static String bounds(Window bounds) {
        return TimeLabel.of(Optional.empty(), Optional.empty(), bounds);
    }

    private static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    @Test
    void aDayOfAnUnknownYearIsSaidWithoutAYear() {
        assertEquals("12 Apr", TimeLabel.date("XXXX-04-12"));
        assertEquals("Apr", TimeLabel.date("XXXX-04"));
    }
}
