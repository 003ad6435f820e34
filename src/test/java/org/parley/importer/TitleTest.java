package org.parley.importer;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.article.Block;
import org.parley.article.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What an article is called. */
class TitleTest {

    @Test
    void aTableWithoutAHeaderLendsItsFirstWords() {
        Span none = new Span(0, 0);
        List<Span> spans = List.of(none, none);
        Block table = new Block.Table(new Span(0, 20), 1, 3, 1, Optional.empty(), Optional.empty(), List.of("", " "),
                spans,
                List.of(new Block.Row(2, List.of("", ""), spans), new Block.Row(3, List.of("Oslo", "May 3"), spans)));
        assertEquals(new Title("Oslo May 3", true), Title.of(Optional.empty(), List.of(table)));
    }
}
