package org.parley.extraction.time;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two dates of one time: what is told of the one is bounded by both. */
class RangesTest {

    /** A Tuesday. */
    private static final String PUBLISHED = "2025-05-20";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            They talk from 3 to 5 June.                         | 2025-06-03..2025-06-05
                                            They talk June 3 through 5.                         | 2025-06-03..2025-06-05
                                            They talked on 3 and 5 May.                         | 2025-05-03..2025-05-05
                                            They will meet in late May or early June.           | 2025-05-16..2025-06-15
                                            It could be held in November or January, he said.   | 2025-11-01..2026-01-31
                                            He served from 2010 to 2014.                        | 2010-01-01..2014-12-31
                                            He served in 2016-2018.                             | 2016-01-01..2018-12-31
                                            It was shut between November and February.          | 2024-11-01..2025-02-28
                                            They were there from Sept. 14 to Oct. 2, 2019.      | 2019-09-14..2019-10-02
                                            It fell on the night of 14 to 15 May.               | 2025-05-14..2025-05-15
                                            He was there on 4-5 December last year.             | 2024-12-04..2024-12-05
                                            """)
    void twoDatesBoundOneTime(String text, String days) {
        assertEquals(days, Times.days(text, PUBLISHED));
    }

    @Test
    void bothDatesOfARangeBoundItAlike() {
        assertTrue(Times.in("They talk from 3 June to 5 July.", PUBLISHED).stream()
                .allMatch(time -> time.edtf().orElseThrow().equals("2025-06-03/2025-07-05")));
    }

    @Test
    void whatIsMovedFromOneDayToAnotherIsOnOneOfThem() {
        assertEquals("2025-06-03..2025-06-03", Times.days("It was moved from June 3 to June 10.", PUBLISHED));
    }

    @Test
    void withoutADayOfPublicationARangeOfWeekdaysBoundsNoDay() {
        assertEquals("-7..7", Times.days("They talk from Monday to Friday.", ""));
    }
}
