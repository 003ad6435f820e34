package org.parley.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The days that EDTF dates can denote. */
class EdtfTest {

    @Test
    void aDateCoversAllItsDays() {
        assertEquals(days("2014-01-01", "2014-12-31"), Edtf.days("2014"));
        assertEquals(days("2024-02-01", "2024-02-29"), Edtf.days("2024-02"));
        assertEquals(days("2024-02-05", "2024-02-05"), Edtf.days("2024-02-05"));
        assertEquals(days("2024-02-05", "2024-02-05"), Edtf.days("2024-02-05T12:00"));
        assertEquals(days("1990-01-01", "1999-12-31"), Edtf.days("199X"));
        assertEquals(days("2024-02-01", "2024-02-29"), Edtf.days("2024-02-XX"));
    }

    @Test
    void seasonsQuartersAndHalvesHaveTheirMonths() {
        assertEquals(days("2024-06-01", "2024-08-31"), Edtf.days("2024-22"));
        assertEquals(days("2024-12-01", "2025-02-28"), Edtf.days("2024-24"));
        assertEquals(days("2024-07-01", "2024-09-30"), Edtf.days("2024-35"));
        assertEquals(days("2024-07-01", "2024-12-31"), Edtf.days("2024-41"));
    }

    @Test
    void doubtAddsNoDays() {
        assertEquals(Edtf.days("2014"), Edtf.days("2014~"));
    }

    @Test
    void anIntervalCanBeOpen() {
        assertEquals(days("2014-01-01", "2016-12-31"), Edtf.days("2014/2016"));
        assertEquals(Optional.of(DayWindow.OPEN_END), Edtf.days("2014/..").map(DayWindow::last));
        assertEquals(Optional.of(DayWindow.OPEN_START), Edtf.days("../2014").map(DayWindow::first));
    }

    @Test
    void whatIsNoDateHasNoDays() {
        assertEquals(Optional.empty(), Edtf.days("soon"));
        assertEquals(Optional.empty(), Edtf.days("2024-13"));
        assertEquals(Optional.empty(), Edtf.days("2024-02-30"));
        assertEquals(Optional.empty(), Edtf.days("2024/soon"));
        assertEquals(Optional.empty(), Edtf.days(""));
    }

    private static Optional<DayWindow> days(String first, String last) {
        return Optional.of(DayWindow.of(LocalDate.parse(first), LocalDate.parse(last)));
    }
}
