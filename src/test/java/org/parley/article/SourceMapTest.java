package org.parley.article;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SourceMapTest {

    /** The text {@code Talks & more}, with a line end that the file does not have before its last word. */
    private static final SourceMap MAP = new SourceMap(List.of(new SourceMap.Run(new Span(0, 6), new Span(10, 16)),
            new SourceMap.Run(new Span(6, 7), new Span(16, 21)), new SourceMap.Run(new Span(8, 12), new Span(30, 34))));

    @Test
    void plainTextIsItsOwnFile() {
        assertEquals(new Span(2, 5), SourceMap.IDENTITY.toFile(new Span(2, 5)));
    }

    @Test
    void partOfARunIsThatPartOfTheFile() {
        assertEquals(new Span(12, 14), MAP.toFile(new Span(2, 4)));
    }

    @Test
    void aCharacterReferenceIsTakenWhole() {
        assertEquals(new Span(16, 21), MAP.toFile(new Span(6, 7)));
    }

    @Test
    void whatReachesOverSeveralRunsReachesOverAllBetweenThem() {
        assertEquals(new Span(14, 32), MAP.toFile(new Span(4, 10)));
    }

    @Test
    void whatTheFileDoesNotHaveIsNowhere() {
        assertEquals(new Span(0, 0), MAP.toFile(new Span(7, 8)));
    }
}
