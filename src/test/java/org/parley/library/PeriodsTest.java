package org.parley.library;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.timeline.Period;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Periods that a person types. */
class PeriodsTest {

    @ParameterizedTest
    @CsvSource({"2025-06, 2025-06, June 2025", "June 2025, 2025-06, June 2025", "in June 2025, 2025-06, June 2025",
            "2025-06-03/2025-06-10, 2025-06-03/2025-06-10, 3–10 Jun 2025",
            "3–10 June 2025, 2025-06-03/2025-06-10, 3–10 Jun 2025",
            "from 3 to 10 June 2025, 2025-06-03/2025-06-10, 3–10 Jun 2025",
            "3 June to 10 July 2025, 2025-06-03/2025-07-10, Jun–Jul 2025",
            "June–August 2025, 2025-06-01/2025-08-31, June–August 2025",
            "between November 2024 and January 2025, 2024-11-01/2025-01-31, November 2024–January 2025",
            "the summer of 2024, 2024-06-01/2024-08-31, June–August 2024",
            "2014-2016, 2014-01-01/2016-12-31, 2014–2016", "10 June 2025, 2025-06-10, 10 Jun 2025",
            "30 December 2024 to 5 January 2025, 2024-12-30/2025-01-05, 30 Dec 2024–5 Jan 2025",
            "since June 2025, 2025-06-01/.., the time from 1 Jun 2025",
            "after June 2025, 2025-07-01/.., the time from 1 Jul 2025",
            "until 2020, ../2020-12-31, the time until 31 Dec 2020",
            "before 2020, ../2019-12-31, the time until 31 Dec 2019", "the 1990s, 1990-01-01/1999-12-31, 1990–1999"})
    void aPeriodIsReadInEdtfAndInWords(String typed, String edtf, String words) {
        Period period = Periods.read(typed).orElseThrow();
        assertEquals(edtf, period.edtf());
        assertEquals(words, period.words());
        assertEquals(Optional.of(period), Periods.read(period.edtf()));
    }

    @ParameterizedTest
    @CsvSource({"June", "last week", "yesterday", "soon", "2025-13", "10 June 2025 to 3 June 2025",
            "the summit of 2024",
            "../..", "''"})
    void whatIsNoPeriodIsRefused(String typed) {
        assertEquals(Optional.empty(), Periods.read(typed));
    }

    @Test
    void whatIsReadInWordsDoesNotDependOnTheDay() {
        assertEquals(Optional.empty(), Periods.read("3 June"));
    }
}
