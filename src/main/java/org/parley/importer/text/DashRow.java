package org.parley.importer.text;

import java.util.List;
import org.parley.article.Span;

/** The line of dashes that parts the header of a table from its rows: {@code |---|:--:|}. */
final class DashRow {

    private DashRow() {}

    /**
     * How many columns the line of dashes has; 0 if it is none. It needs a pipe or a colon: dashes alone are a rule
     * across the page.
     */
    static int columns(TextLines lines, int line) {
        if (lines.isBlank(line) || ":|-—".indexOf(lines.first(line)) < 0 || ListMarker.at(lines, line) != null
                || !PipeRow.hasPipe(lines, line) && lines.first(line) != ':' && lines.last(line) != ':') {
            return 0;
        }
        List<Span> cells = PipeRow.cells(lines, line);
        return cells.stream().allMatch(cell -> isDashes(lines.text(), cell)) ? cells.size() : 0;
    }

    /**
     * Dashes with a colon at either end: {@code ---}, {@code :--}, {@code --:}, {@code :-:}. Many sites turn three
     * hyphens into one long dash.
     */
    private static boolean isDashes(String text, Span cell) {
        int from = cell.start();
        int to = cell.end();
        if (from < to && text.charAt(from) == ':') {
            from++;
        }
        if (from < to && text.charAt(to - 1) == ':') {
            to--;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '-' && text.charAt(i) != '—') {
                return false;
            }
        }
        return from < to;
    }
}
