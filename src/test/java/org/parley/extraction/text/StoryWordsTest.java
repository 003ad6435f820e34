package org.parley.extraction.text;

import org.junit.jupiter.api.Test;
import org.parley.article.Block;
import org.parley.article.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;

class StoryWordsTest {

    private static int figures(String text) {
        StoryWords words = new StoryWords(text.length());
        words.add(text, new Block.Paragraph(new Span(0, text.length()), 1, 1, text, Block.Paragraph.Role.TEXT));
        return words.figures().size();
    }

    @Test
    void aYearIsNoFigureThatTellsReportsApart() {
        assertEquals(0, figures("From 1998 to 2024 nothing changed"));
        assertEquals(1, figures("Some 1898 homes"));
        assertEquals(1, figures("Some 199 homes"));
    }
}
