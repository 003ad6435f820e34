package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Span;

/**
 * The rows of a table as html2text and its like write them: no frames, so that every row has one pipe less than there
 * are columns, and an empty cell at either end leaves a pipe there. A line end within a cell is a Markdown line
 * break, two spaces at the end of the line.
 */
final class BareRows {

    /** A row has no more lines than this. */
    private static final int MOST_LINES = 24;
    /** More lines without a pipe are no beginning of a header but a paragraph above it. */
    private static final int MOST_LINES_BEFORE = 6;
    /** In so many lines below a header of one cell the first pipe comes. */
    private static final int MOST_OPENING_LINES = 12;

    private final TextLines lines;
    private final int first;
    private final BareShape shape;

    private BareRows(TextLines lines, int first, BareShape shape) {
        this.lines = lines;
        this.first = first;
        this.shape = shape;
    }

    /** The rows below the line of dashes on {@code dashes}, whose header, if it has one, begins on {@code first}. */
    static BareRows below(TextLines lines, int first, int dashes) {
        return new BareRows(lines, first, BareShape.of(lines, first, dashes));
    }

    /** How many columns the rows have. */
    int columns() {
        return shape.columns();
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
            int list = lines.skipBlank(endOfList(lines, line) + 1);
            if (pipes > 0 && list > line + 1 && DashRow.isBare(lines, list)) {
                return pipes == DashRow.columns(lines, list) - 1 ? list : 0;
            }
            if (pipes == 0 && !lines.breaksSoftly(line)) {
                return 0;
            }
            if (pipes == 0 && isBelowMergedHeader(lines, first, line + 1)) {
                return line + 1;
            }
            line++;
        }
        return 0;
    }

    /** A header of one cell that stretches over all columns has one stretch of dashes below it. */
    private static boolean isBelowMergedHeader(TextLines lines, int first, int dashes) {
        return DashRow.isSingle(lines, dashes) && lines.breaksSoftly(dashes) && hasPipeSoon(lines, dashes)
                && BareShape.of(lines, first, dashes).columns() > 1;
    }

    /** Most lines of dashes have no table below them, which a look at the next lines shows. */
    private static boolean hasPipeSoon(TextLines lines, int dashes) {
        for (int line = dashes + 1; line <= dashes + MOST_OPENING_LINES && !lines.isBlank(line); line++) {
            if (PipeRow.hasPipe(lines, line)) {
                return true;
            }
        }
        return false;
    }

    /** The last line of the row that begins on {@code line}; 0 if no row does. */
    int lastLine(int line) {
        if (line > lines.count() || lines.isBlank(line) || lines.isQuoted(line) != lines.isQuoted(first)) {
            return 0;
        }
        int pipes = PipeRow.pipes(lines, line);
        int listed = pipes == 0 ? endOfRowOfItems(line) : 0;
        if (listed > 0) {
            return listed;
        }
        if (pipes == 0 && (line <= shape.lastOpening() || shape.sectioned() && !lines.isBlank(line - 1))) {
            return line;
        }
        int last = line;
        while (pipes < shape.columns() - 1 && last - line < MOST_LINES && goesOn(last) && !isAnother(line, last + 1)) {
            last = lines.skipBlank(last + 1);
            pipes += PipeRow.pipes(lines, last);
        }
        if (pipes != shape.columns() - 1) {
            return isShort(line) ? line : 0;
        }
        boolean empty = cells(lines, line, last).stream().allMatch(cell -> cell.length() == 0);
        if (empty && !(shape.breaksSoftly() && lines.breaksSoftly(line))) {
            return 0;
        }
        int list = endOfList(lines, last);
        return list > last ? list : last + linesOfLastCell(last);
    }

    /** A row with merged cells has fewer pipes than the others; the one below has its own, or none is there. */
    private boolean isShort(int line) {
        return shape.breaksSoftly() && lines.breaksSoftly(line) && PipeRow.pipes(lines, line) < shape.columns() - 1
                && (lines.isBlank(line + 1) ? !lines.isBlank(line - 1) : PipeRow.hasPipe(lines, line + 1));
    }

    /**
     * True if {@code next} is a row by itself and no part of the one on {@code line}: that each is a row with merged
     * cells is shown by the table, or by the same cell at the beginning or end of both.
     */
    private boolean isAnother(int line, int next) {
        if (PipeRow.pipes(lines, line) == 0 || PipeRow.pipes(lines, next) == 0) {
            return false;
        }
        if (shape.hasShortRows()) {
            return true;
        }
        List<Span> above = cells(lines, line, line);
        List<Span> below = cells(lines, next, next);
        return isSame(above.getFirst(), below.getFirst()) || isSame(above.getLast(), below.getLast());
    }

    private boolean isSame(Span cell, Span other) {
        return cell.length() > 0 && cell.length() == other.length()
                && lines.text().regionMatches(cell.start(), lines.text(), other.start(), cell.length());
    }

    /** Where the list ends that the cell at the end of {@code line} holds; {@code line} if it holds none. */
    private static int endOfList(TextLines lines, int line) {
        int next = lines.skipBlank(line + 1);
        if (!lines.isBlank(line + 1) || lines.breaksSoftly(line + 1) || !isItem(lines, next)) {
            return line;
        }
        int end = next;
        while (end - line < MOST_LINES && isItem(lines, end + 1)) {
            end++;
        }
        return end;
    }

    /** Where the row ends that is one cell with a list in it, which begins on {@code line}; 0 if it does not. */
    private int endOfRowOfItems(int line) {
        if (!lines.breaksSoftly(line - 1) || !lines.isBlank(line - 1) || !isItem(lines, line)) {
            return 0;
        }
        int end = line;
        while (end - line < MOST_LINES && isItem(lines, end + 1)) {
            end++;
        }
        boolean closed = lines.isBlank(end + 1) && lines.isBlank(end + 2) && lines.breaksSoftly(end + 2);
        return closed ? end : 0;
    }

    private static boolean isItem(TextLines lines, int line) {
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
        if (shape.sectioned()) {
            return 0;
        }
        int end = line;
        while (end - line < MOST_LINES && runsOn(end) && PipeRow.pipes(lines, end + 1) == 0) {
            end++;
        }
        if (!runsOn(end) || shape.leading() == 0 && (shape.endsLong() || !PipeRow.isFramed(lines, end + 1))) {
            return end - line;
        }
        return shape.leading() == 0 ? 0 : Math.max(0, end - line - shape.leading());
    }

    private boolean goesOn(int line) {
        return runsOn(line) || lines.isBlank(line + 1) && cellEndsBelow(line);
    }

    /** Where rows end in two spaces, a line that does not runs on as well. */
    private boolean runsOn(int line) {
        return (shape.breaksSoftly() || lines.breaksSoftly(line)) && !lines.isBlank(line + 1);
    }

    /**
     * True if the paragraphs below are those of a cell, as html2text writes them: a line that begins or ends with a
     * pipe ends it.
     */
    private boolean cellEndsBelow(int line) {
        int next = lines.skipBlank(line + 1);
        while (next <= lines.count() && next - line < MOST_LINES && PipeRow.pipes(lines, next) == 0) {
            next = lines.skipBlank(next + 1);
        }
        return next <= lines.count() && next - line < MOST_LINES
                && (PipeRow.isFramed(lines, next) || lines.last(next) == '|' && !DashRow.isBare(lines, next + 1));
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
