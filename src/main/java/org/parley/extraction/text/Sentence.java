package org.parley.extraction.text;

import org.parley.article.Span;

/**
 * A sentence, or a heading, dateline, list item or table cell that stands for one.
 *
 * @param block index of its block in the article
 * @param unit what it is part of
 * @param row index of the list item or table row, −1 for the table's header, 0 elsewhere
 * @param column index of the table cell, 0 elsewhere
 * @param from first token
 * @param to one past the last token
 * @param span its place in the text
 */
public record Sentence(int block, Unit unit, int row, int column, int from, int to, Span span) {

    /** Kinds of text that a sentence can be part of; a dateline says where and when its paragraph was written. */
    public enum Unit {
        HEADING, DATELINE, PARAGRAPH, ITEM, CELL
    }
}
