package org.parley.extraction.time;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Days that move with the moon or the sun, against their published dates. */
class OccasionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                           easter 0, 2025-04-20
                           easter -2, 2024-03-29
                           orthodox 0, 2021-05-02
                           orthodox 0, 2024-05-05
                           orthodox 0, 2025-04-20
                           passover 0, 2022-04-16
                           passover 0, 2023-04-06
                           passover 0, 2024-04-23
                           passover 0, 2025-04-13
                           passover 163, 2023-09-16
                           passover 172, 2025-10-02
                           hijri 9, 2025-03-01
                           hijri 10 1, 2024-04-10
                           hijri 10 1, 2025-03-30
                           hijri 12 10, 2024-06-16
                           nowruz, 2016-03-20
                           nowruz, 2017-03-21
                           nowruz, 2024-03-20
                           election, 2024-11-05
                           11 4 THURSDAY, 2024-11-28
                           """)
    void fallsOnItsPublishedDay(String rule, LocalDate day) {
        assertEquals(day, Occasion.in(day.getYear(), rule).getFirst().first());
    }

    @Test
    void aFeastOfTheLunarCalendarCanComeTwiceInAYear() {
        assertEquals(List.of(LocalDate.of(2000, 1, 8), LocalDate.of(2000, 12, 27)),
                Occasion.in(2000, "hijri 10 1").stream().map(Occasion::first).toList());
    }

    @Test
    void aMonthOfTheLunarCalendarIsThatLong() {
        Occasion ramadan = Occasion.in(2025, "hijri 9").getFirst();
        assertEquals(LocalDate.of(2025, 3, 29), ramadan.last());
        assertTrue(!ramadan.sure());
    }
}
