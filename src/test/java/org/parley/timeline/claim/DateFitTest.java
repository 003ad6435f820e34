package org.parley.timeline.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.timeline.claim.Judge.Fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DateFitTest {

    @ParameterizedTest
    @CsvSource({"XXXX-06-12, 2024-06-12", "XXXX-06, 2024-06-12", "XXXX-06, XXXX-06-12"})
    void aDayOfAYearThatIsNotToldSaysLessThanThatDayOfAYear(String yearless, String day) {
        assertEquals(Fit.WIDER, DateFit.of(yearless, day));
        assertEquals(Fit.SAME, DateFit.of(day, yearless));
    }

    @Test
    void daysOfAYearThatIsNotToldMayBeTwo() {
        assertEquals(Fit.APART, DateFit.of("XXXX-06-12", "2024-07-12"));
        assertEquals(Fit.APART, DateFit.of("XXXX-06-12", "2024-07"));
        assertEquals(Fit.APART, DateFit.of("2024-07", "XXXX-06-12"));
    }

    @Test
    void aMonthSaysLessThanItsDayAndOtherwiseThanAnother() {
        assertEquals(Fit.WIDER, DateFit.of("2024-06", "2024-06-12"));
        assertEquals(Fit.APART, DateFit.of("2024-06", "2024-07-12"));
        assertEquals(Fit.SAME, DateFit.of("2024-06-12", "2024-06-12"));
    }

    @Test
    void ofWhatIsNoPlainDateNothingIsSaid() {
        assertEquals(Fit.UNKNOWN, DateFit.of("2024-06-12", "unknown"));
    }
}
