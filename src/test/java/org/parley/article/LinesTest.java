package org.parley.article;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LinesTest {

    @Test
    void aLineEndsAtEachKindOfLineEndAndCountsFromOne() {
        Lines lines = new Lines("a\nb\r\nc\rd");
        assertEquals(4, lines.count());
        assertEquals(1, lines.lineOf(1));
        assertEquals(2, lines.lineOf(2));
        assertEquals(2, lines.lineOf(4));
        assertEquals(3, lines.lineOf(5));
        assertEquals(4, lines.lineOf(7));
    }

    @Test
    void textThatEndsInALineEndHasAnEmptyLastLine() {
        assertEquals(2, new Lines("a\n").count());
        assertEquals(2, new Lines("a\r").count());
        assertEquals(1, new Lines("").count());
    }

    @Test
    void aLineStandsWhereItBegins() {
        Lines lines = new Lines("a\n".repeat(100));
        for (int line = 1; line <= lines.count(); line++) {
            assertEquals(line, lines.lineOf(lines.startOf(line)));
        }
    }
}
