package org.parley.article;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class QuoteTest {

    @Test
    void aQuoteHasTheWordsAroundItAsFarAsThereAreAny() {
        assertEquals(new Quote(new Span(4, 9), "talks", "The ", " begin."),
                Quote.of("The talks begin.", new Span(4, 9)));
    }

    @Test
    void itKeepsThirtyTwoUnitsOnEachSide() {
        String text = "a".repeat(40) + "talks" + "b".repeat(40);
        Quote quote = Quote.of(text, new Span(40, 45));
        assertEquals("a".repeat(32), quote.prefix());
        assertEquals("b".repeat(32), quote.suffix());
    }
}
