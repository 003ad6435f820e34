package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;
import org.parley.importer.Whitespace;

/**
 * A line cut at its pipes, as GitHub Flavored Markdown cuts it (section 4.10, "Tables"): a pipe after a backslash stays
 * in its cell, a pipe at either end of the line is a frame.
 */
final class PipeRow {

    private PipeRow() {}

    /** Where the cells of the line stand, without the white space around them. */
    static List<Span> cells(String text, int start, int end) {
        int from = start < end && text.charAt(start) == '|' ? start + 1 : start;
        List<Span> cells = new ArrayList<>();
        int cell = from;
        for (int i = from; i < end; i++) {
            if (isPipe(text, i, from)) {
                cells.add(trimmed(text, cell, i));
                cell = i + 1;
            }
        }
        if (cell < end || cells.isEmpty()) {
            cells.add(trimmed(text, cell, end));
        }
        return cells;
    }

    /** True if the line has a pipe that cuts. */
    static boolean hasPipe(String text, int start, int end) {
        for (int i = text.indexOf('|', start); i >= 0 && i < end; i = text.indexOf('|', i + 1)) {
            if (isPipe(text, i, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPipe(String text, int at, int start) {
        return text.charAt(at) == '|' && (at == start || text.charAt(at - 1) != '\\');
    }

    private static Span trimmed(String text, int start, int end) {
        int first = Whitespace.skip(text, start, end);
        return first == end ? new Span(start, start) : new Span(first, Whitespace.skipBack(text, first, end));
    }
}
