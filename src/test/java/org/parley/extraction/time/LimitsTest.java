package org.parley.extraction.time;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What "by", "before" and "after" make of a date. */
class LimitsTest {

    private static final String PUBLISHED = "2024-09-20";

    @Test
    void aDeadlineIsTheLatestDay() {
        assertEquals("..2025-05-03", Times.days("They will sign by 3 May 2025.", PUBLISHED));
        assertEquals("../2025-05-03", edtf("They will sign by 3 May 2025."));
        assertEquals("[3 May 2025 DATE 2025-05-03]", Times.shown("They will sign by 3 May 2025.", PUBLISHED));
    }

    @Test
    void whatIsBeforeADayIsOverTheDayBefore() {
        assertEquals("../2024-05-02", edtf("They held talks before 3 May 2024."));
    }

    @Test
    void whatIsBeforeTheEndOfAMonthCanBeOnItsLastDay() {
        assertEquals("..2024-09-30", Times.days("They will meet before the end of the month.", PUBLISHED));
    }

    @Test
    void whatIsAfterAMonthBeginsWithTheNext() {
        assertEquals("2024-06-01/..", edtf("They held talks after May 2024."));
    }

    @Test
    void withoutADayOfWritingDaysAreLimitedAsTheyAreCounted() {
        assertEquals("..1", Times.days("They will sign by tomorrow.", ""));
    }

    @Test
    void aPrepositionOfSomethingElseLeavesItsDateAlone() {
        assertEquals("2024-09-27", edtf("They will talk before next Friday's vote."));
        assertEquals("2024-05-03", edtf("They fell out after the 3 May 2024 summit."));
        assertEquals("2025-05-03", edtf("The summit was put off until 3 May 2025."));
    }

    private static String edtf(String text) {
        return Times.in(text, PUBLISHED).getFirst().edtf().orElseThrow();
    }
}
