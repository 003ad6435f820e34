package org.parley.extraction.topic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.article.Span;
import org.parley.extraction.text.Sentence;

/**
 * A part of an article that can be one statement, with what stands around it and says how to read it.
 *
 * @param span the sentence, the list item or the cells of the table row
 * @param unit what it is: a headline, a sentence of a paragraph, a list item or a table row (by its cells)
 * @param block index of its block in the article
 * @param parts its own words: one range, or one for each cell of a row
 * @param body its words after the label
 * @param label the label of the item or the cell that names the row
 * @param header the header cells of its table
 * @param leadIn the sentence that introduces its list or table
 * @param headings the headings that it stands under, the nearest first
 * @param previous the words of the sentence before it in the same paragraph
 */
record PossibleStatement(Span span, Sentence.Unit unit, int block, List<Words> parts, Words body,
        Optional<String> label,
        List<Words> header, Words leadIn, List<Words> headings, Words previous, OptionalInt table, OptionalInt row) {

    /** The tokens from {@code from} to before {@code to}. */
    record Words(int from, int to) {
        static final Words NONE = new Words(0, 0);

        boolean isEmpty() {
            return from == to;
        }
    }

    PossibleStatement {
        parts = List.copyOf(parts);
        header = List.copyOf(header);
        headings = List.copyOf(headings);
    }
}
