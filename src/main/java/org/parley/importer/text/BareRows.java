package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;

/**
 * The rows of a table as html2text and its like write them: no frames, so that every row has one pipe less than there
 * are
 * columns, and an empty cell at either end leaves a pipe there. A line end within a cell is a Markdown line break, two
 * spaces at the end of the line.
 */
final class BareRows {

    /** A row has no more lines than this. */
    private static final int MOST_LINES = 24;
    /** More lines without a pipe are no beginning of a header but a paragraph above it. */
    private static final int MOST_LINES_BEFORE = 3;

    private final TextLines lines;
    private final int first;
    private final int columns;
    /** How many lines of a row stand before its first pipe, as the header shows. */
    private final int leading;
    /** True if lines between two rows belong to the cell before them, as the header shows. */
    private final boolean endsLong;
    /** True if the line of dashes ends in two spaces, and so every row. */
    private final boolean breaksSoftly;

    private BareRows(TextLines lines, int first, int dashes) {
        this.lines = lines;
        this.first = first;
        this.columns = DashRow.columns(lines, dashes);
        this.breaksSoftly = lines.breaksSoftly(dashes);
        int words = 0;
        while (first + words < dashes && PipeRow.pipes(lines, first + words) == 0) {
            words++;
        }
        this.leading = words;
        this.endsLong = first < dashes
                && (PipeRow.isFramed(lines, first) || PipeRow.pipes(lines, dashes - 1) == 0);
    }

    /** The rows below the line of dashes on {@code dashes}, whose header, if it has one, begins on {@code first}. */
    static BareRows below(TextLines lines, int first, int dashes) {
        return new BareRows(lines, first, dashes);
    }

    /** The line of dashes below the header that begins on {@code first}; 0 if there is no such header. */
    static int dashesBelowHeader(TextLines lines, int first) {
        int pipes = 0;
        int line = first;
        while (line < first + (pipes == 0 ? MOST_LINES_BEFORE : MOST_LINES) && !lines.isBlank(line)) {
            pipes += PipeRow.pipes(lines, line);
            if (DashRow.isBare(lines, line + 1)) {
                return pipes == DashRow.columns(lines, line + 1) - 1 ? line + 1 : 0;
            }
            if (!lines.breaksSoftly(line)) {
                return 0;
            }
            line++;
        }
        return 0;
    }

    /** The last line of the row that begins on {@code line}; 0 if no row does. */
    int lastLine(int line) {
        if (line > lines.count() || lines.isBlank(line) || lines.isQuoted(line) != lines.isQuoted(first)) {
            return 0;
        }
        int last = line;
        int pipes = PipeRow.pipes(lines, line);
        while (pipes < columns - 1 && last - line < MOST_LINES && goesOn(last)) {
            last = lines.skipBlank(last + 1);
            pipes += PipeRow.pipes(lines, last);
        }
        if (pipes != columns - 1 || cells(lines, line, last).stream().allMatch(cell -> cell.length() == 0)) {
            return 0;
        }
        int list = endOfList(last);
        return list > last ? list : last + linesOfLastCell(last);
    }

    /** Where the list ends that a last cell holds which is empty otherwise; {@code line} if it holds none. */
    private int endOfList(int line) {
        int next = lines.skipBlank(line + 1);
        if (lines.last(line) != '|' || !lines.isBlank(line + 1) || !isItem(next)) {
            return line;
        }
        int end = next;
        while (end - line < MOST_LINES && isItem(end + 1)) {
            end++;
        }
        return end;
    }

    private boolean isItem(int line) {
        return line <= lines.count() && lines.indent(line) > 0 && ListMarker.at(lines, line) != null
                && PipeRow.pipes(lines, line) == 0;
    }

    /** Where the row after an empty one begins, of which two spaces are left; {@code line} if there is none. */
    int afterEmptyRow(int line) {
        int next = lines.skipBlank(line);
        int last = next > line && lines.breaksSoftly(next - 1) ? lastLine(next) : 0;
        return last > 0 && !DashRow.isBare(lines, last + 1) ? next : line;
    }

    /** How many lines below {@code line}, on which the last cell begins, belong to it and not to the row after it. */
    private int linesOfLastCell(int line) {
        int end = line;
        while (end - line < MOST_LINES && runsOn(end) && PipeRow.pipes(lines, end + 1) == 0) {
            end++;
        }
        if (!runsOn(end) || leading == 0 && (endsLong || !PipeRow.isFramed(lines, end + 1))) {
            return end - line;
        }
        return leading == 0 ? 0 : Math.max(0, end - line - leading);
    }

    private boolean goesOn(int line) {
        return runsOn(line) || lines.isBlank(line + 1) && cellEndsBelow(line);
    }

    /** Where rows end in two spaces, a line that does not runs on as well. */
    private boolean runsOn(int line) {
        return (breaksSoftly || lines.breaksSoftly(line)) && !lines.isBlank(line + 1);
    }

    /**
     * True if the paragraphs below are those of a cell, as html2text writes them: a line that begins with a pipe ends
     * it.
     */
    private boolean cellEndsBelow(int line) {
        int next = lines.skipBlank(line + 1);
        while (next <= lines.count() && next - line < MOST_LINES && PipeRow.pipes(lines, next) == 0) {
            next = lines.skipBlank(next + 1);
        }
        return next <= lines.count() && next - line < MOST_LINES && PipeRow.isFramed(lines, next);
    }

    /** Where the cells of a row stand. */
    static List<Span> cells(TextLines lines, int first, int last) {
        String text = lines.text();
        List<Span> cells = new ArrayList<>();
        int cell = lines.start(first);
        for (int i = cell; i < lines.end(last); i++) {
            if (PipeRow.isPipe(text, i, lines.start(first))) {
                cells.add(PipeRow.trimmed(text, cell, i));
                cell = i + 1;
            }
        }
        cells.add(PipeRow.trimmed(text, cell, lines.end(last)));
        return cells;
    }
}
