package org.parley.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.timeline.EventTime.Overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** How surely an event was within a period. */
class OverlapTest {

    private static Overlap june(String startNoEarlier, String startNoLater, String endNoEarlier, String endNoLater) {
        return new EventTime(day(startNoEarlier), day(startNoLater), day(endNoEarlier), day(endNoLater),
                Optional.empty(), Optional.empty(), "", List.of())
                .overlap(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30));
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse("2025-" + day));
    }

    @Test
    void whatMustHaveBeenOnOneOfItsDaysCertainlyWas() {
        assertEquals(Overlap.CERTAIN, june("06-14", "06-14", "06-14", "06-14"));
        assertEquals(Overlap.CERTAIN, june("06-01", "06-30", "06-01", "06-30"));
        assertEquals(Overlap.CERTAIN, june("05-30", "05-30", "06-02", "06-02"));
    }

    @Test
    void whatCanHaveBeenOutsideOfItPossiblyWas() {
        assertEquals(Overlap.POSSIBLE, june("06-14", "07-14", "06-14", "07-14"));
        assertEquals(Overlap.POSSIBLE, june("", "", "", "06-18"));
        assertEquals(Overlap.POSSIBLE, june("06-18", "", "", ""));
    }

    @Test
    void whatWasBeforeOrAfterWasNot() {
        assertEquals(Overlap.NONE, june("", "", "", "05-31"));
        assertEquals(Overlap.NONE, june("07-01", "", "", ""));
    }

    @Test
    void ofWhatHasNoBoundsNothingIsKnown() {
        assertEquals(Overlap.UNKNOWN, june("", "", "", ""));
    }
}
