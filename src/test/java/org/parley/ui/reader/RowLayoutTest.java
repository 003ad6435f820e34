package org.parley.ui.reader;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RowLayoutTest {

    @Test
    void everyBlockHasItsRowsInTheOrderOfTheText() {
        List<Row> rows = RowLayout.of(Articles.small());
        assertEquals(List.of(1, 2, 3, 5, 6), rows.stream().map(Row::line).toList());
    }

    @Test
    void theLabelOfAnItemIsStrong() {
        Row.Words item = (Row.Words) RowLayout.of(Articles.small()).get(2);
        assertEquals("Ports: ", item.text().substring(0, item.strong()));
    }

    @Test
    void everyUnitKeepsItsOffset() {
        for (Row row : RowLayout.of(Articles.small())) {
            if (row instanceof Row.Words words) {
                assertEquals(words.span().of(Articles.TEXT), words.text());
            }
        }
    }

    @Test
    void aLongParagraphIsCutIntoRowsThatTogetherHoldAllOfIt() {
        String text = "word ".repeat(5000).strip();
        Article article = Articles.article(text,
                List.of(new Block.Paragraph(new Span(0, text.length()), 1, 1, text, Block.Paragraph.Role.TEXT)));
        List<Row> rows = RowLayout.of(article);
        assertTrue(rows.size() > 5);
        StringBuilder all = new StringBuilder();
        rows.forEach(row -> all.append(((Row.Words) row).text()));
        assertEquals(text, all.toString());
    }

    @Test
    void aPassageIsFoundInItsRow() {
        ReaderText text = ReaderText.of(Articles.view(Articles.small()));
        assertEquals(1, text.rowAt(Articles.span("grain").start()));
        assertEquals(4, text.rowAt(Articles.span("first round").start()));
    }
}
