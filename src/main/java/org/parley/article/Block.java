package org.parley.article;

import java.util.List;
import java.util.Optional;

/**
 * A part of an article. Blocks stand in the order of the text, do not overlap, and together with
 * {@link Article#notUnderstood()} cover every non-blank line. Lines are lines of the canonical text, counted from 1.
 */
public sealed interface Block {

    /** What the block covers, without the line end after it. */
    Span span();

    /** The line that it begins on, counted from 1. */
    int firstLine();

    /** The line that it ends on, counted from 1. */
    int lastLine();

    /**
     * A heading; what follows it up to the next heading of the same or a higher level is its section.
     *
     * @param level 1 (highest) to 6
     * @param text the heading without markup
     */
    record Heading(Span span, int firstLine, int lastLine, int level, String text) implements Block {}

    /**
     * Running text.
     *
     * @param text the words without markup, line ends within it joined by one space
     * @param role what it does beside telling
     */
    record Paragraph(Span span, int firstLine, int lastLine, String text, Role role) implements Block {

        /** What a paragraph does. */
        public enum Role {
            /** It tells. */
            TEXT,
            /** It only leads in the block that follows: "Key topics include:". */
            LEAD_IN,
            /** It only says who wrote the article, where or when: "By Jane Doe | Published 10 September 2024". */
            CREDIT
        }

        /** The same with another role. */
        public Paragraph as(Role other) {
            return new Paragraph(span, firstLine, lastLine, text, other);
        }
    }

    /** A list. */
    record ItemList(Span span, int firstLine, int lastLine, boolean ordered, List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /**
     * One item of a list.
     *
     * @param label what stands before the colon in "Label: text", if anything does
     * @param text the item without its marker and label
     * @param span the item without its marker, label included
     * @param textSpan {@code text} in the canonical text
     * @param depth nesting, 0 for the outermost
     */
    record Item(Optional<String> label, String text, Span span, Span textSpan, int line, int depth) {}

    /**
     * A table.
     *
     * @param number counts the tables of the article from 1
     * @param section the text of the heading that it stands under, if any
     * @param caption its caption, if it has one of its own
     * @param columns the header cells
     * @param columnSpans where the header cells stand; a cell that the file leaves out has an empty span
     * @param rows the cells below the header, each row as wide as the header
     */
    record Table(Span span, int firstLine, int lastLine, int number, Optional<String> section,
            Optional<String> caption, List<String> columns, List<Span> columnSpans, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            columnSpans = List.copyOf(columnSpans);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row of a table below its header.
     *
     * @param line the line of the canonical text, counted from 1
     * @param cells the words, trimmed and without escapes
     * @param spans where each cell stands in the canonical text
     */
    record Row(int line, List<String> cells, List<Span> spans) {
        public Row {
            cells = List.copyOf(cells);
            spans = List.copyOf(spans);
        }

        /** From the first to the last cell. */
        public Span span() {
            return spans.getFirst().union(spans.getLast());
        }
    }
}
