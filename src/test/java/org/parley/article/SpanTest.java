package org.parley.article;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpanTest {

    private static final Span SPAN = new Span(3, 7);

    @Test
    void aRangeThatIsReversedOrBeginsBeforeTheTextIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Span(4, 3));
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 3));
        assertEquals(0, new Span(3, 3).length());
    }

    @Test
    void itsWordsAreThoseOfTheText() {
        assertEquals("talk", SPAN.of("on talks"));
    }

    @Test
    void rangesThatOnlyTouchDoNotOverlap() {
        assertFalse(SPAN.overlaps(new Span(7, 9)));
        assertFalse(SPAN.overlaps(new Span(0, 3)));
        assertTrue(SPAN.overlaps(new Span(6, 9)));
    }

    @Test
    void aRangeContainsItselfAndNothingThatReachesBeyondIt() {
        assertTrue(SPAN.contains(SPAN));
        assertFalse(SPAN.contains(new Span(3, 8)));
        assertFalse(SPAN.contains(new Span(2, 7)));
    }

    @Test
    void theUnionHoldsBothAndWhatIsBetween() {
        assertEquals(new Span(3, 12), SPAN.union(new Span(10, 12)));
        assertEquals(new Span(0, 7), SPAN.union(new Span(0, 1)));
    }

    @Test
    void rangesStandInTheOrderOfTheirStartsAndThenOfTheirEnds() {
        assertTrue(SPAN.compareTo(new Span(4, 5)) < 0);
        assertTrue(SPAN.compareTo(new Span(3, 6)) > 0);
        assertEquals(0, SPAN.compareTo(new Span(3, 7)));
    }
}
