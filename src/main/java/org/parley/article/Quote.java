package org.parley.article;

/**
 * A span with its exact words and what stands around them, so that it can be found again and checked:
 * TextPositionSelector and TextQuoteSelector of the W3C Web Annotation Data Model in one value.
 *
 * @param span where the words stand in the canonical text
 * @param exact the words
 * @param prefix up to {@value #CONTEXT} UTF-16 units before them
 * @param suffix up to {@value #CONTEXT} UTF-16 units after them
 */
public record Quote(Span span, String exact, String prefix, String suffix) {

    private static final int CONTEXT = 32;

    /** The quote of {@code span} in {@code text}. */
    public static Quote of(String text, Span span) {
        return new Quote(span, span.of(text), text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }
}
