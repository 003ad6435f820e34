package org.parley.ui.reader;

import java.util.List;
import java.util.Optional;
import org.parley.article.Block;
import org.parley.article.Span;

/** One row of the reader: a heading, a paragraph, an item of a list, or one row of a table. */
sealed interface Row {

    /** What it covers in the canonical text. */
    Span span();

    /** The line that it begins on. */
    int line();

    /** What kind of words they are. */
    enum Kind {
        HEADING, PARAGRAPH, ITEM, NOT_UNDERSTOOD
    }

    /**
     * Running words. {@code text} has as many UTF-16 units as {@code span}, so that each unit keeps its offset.
     *
     * @param strong how many units at the beginning are set in bold: the label of an item
     * @param marker what stands before an item: a bullet or a number; empty elsewhere
     * @param depth nesting of an item
     * @param begins false if it goes on with the paragraph of the row before
     */
    record Words(Kind kind, Span span, int line, String text, int strong, String marker, int depth, boolean begins)
            implements
                Row {}

    /**
     * A row of a table.
     *
     * @param index of the row, counted from 0; empty for the header
     */
    record Cells(Block.Table table, Optional<Integer> index, Span span, int line, List<String> texts,
            List<Span> spans, List<Double> shares) implements Row {
        public Cells {
            texts = List.copyOf(texts);
            spans = List.copyOf(spans);
            shares = List.copyOf(shares);
        }

        boolean last() {
            return index.map(at -> at == table.rows().size() - 1).orElse(table.rows().isEmpty());
        }
    }
}
