package org.parley.article;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PublishedTest {

    @Test
    void aDateToTheDayNamesItAlsoWhereATimeOfDayFollows() {
        assertEquals(Optional.of(LocalDate.of(2024, 5, 3)), on("2024-05-03").day());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 3)), on("2024-05-03T10:15:00Z").day());
    }

    @Test
    void aCoarserDateNamesNoDay() {
        assertEquals(Optional.empty(), on("2024-05").day());
    }

    @Test
    void aDayWithoutItsYearIsNoDay() {
        assertTrue(on("XXXX-08-14").isYearless());
        assertEquals(Optional.empty(), on("XXXX-08-14").day());
        assertFalse(on("2024-08-14").isYearless());
    }

    private static Published on(String edtf) {
        return new Published(edtf, "dateline", false);
    }
}
