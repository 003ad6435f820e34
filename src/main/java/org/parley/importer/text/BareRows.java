package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.article.Span;
import org.parley.importer.Whitespace;

/**
 * The rows of a table as html2text and its like write them: no frames, so that every row has one pipe less than there
 * are columns, and an empty cell at either end leaves a pipe there. A line end within a cell is a Markdown line
 * break, two spaces at the end of the line.
 */
final class BareRows {

    /** More lines without a pipe are no beginning of a header but a paragraph above it. */
    private static final int MOST_LINES_BEFORE = 6;
    /** A header takes no more lines from its first pipe on. */
    private static final int MOST_LINES_OF_A_HEADER = 24;
    /** A row has no more line breaks in its cells. */
    private static final int MOST_BREAKS = 24;
    /** In so many lines below a header of one cell the first pipe comes. */
    private static final int MOST_OPENING_LINES = 12;

    private static final String NOTE_SIGNS = "*†‡§";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final TextLines lines;
    private final int first;
    private final BareShape shape;
    private final BareLines page;

    private BareRows(TextLines lines, int first, BareShape shape) {
        this.lines = lines;
        this.first = first;
        this.shape = shape;
        this.page = new BareLines(lines, shape.breaksSoftly());
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
        int merged = dashesBelowMergedHeader(lines, first);
        int pipes = 0;
        int line = first;
        while (merged == 0 && line < first + (pipes == 0 ? MOST_LINES_BEFORE : MOST_LINES_OF_A_HEADER)
                && !lines.isBlank(line)) {
            pipes += PipeRow.pipes(lines, line);
            int below = pipes == 0 ? line + 1 : belowHeader(lines, line);
            if (DashRow.isBare(lines, below)) {
                return pipes == DashRow.columns(lines, below) - 1 ? below : 0;
            }
            if (pipes == 0 && !lines.breaksSoftly(line)) {
                return 0;
            }
            line++;
        }
        return merged;
    }

    /** The line below the last cell of a header, which may go on over paragraphs or a list. */
    private static int belowHeader(TextLines lines, int line) {
        if (!lines.isBlank(line + 1) || lines.breaksSoftly(line + 1)) {
            return line + 1;
        }
        BareLines page = new BareLines(lines, true);
        int below = page.after(page.at(line));
        return lines.breaksSoftly(below) ? below : line + 1;
    }

    /** A header of one cell that stretches over all columns has one stretch of dashes below it. */
    private static int dashesBelowMergedHeader(TextLines lines, int first) {
        int dashes = first + 1;
        while (dashes <= first + MOST_LINES_BEFORE && !lines.isBlank(dashes) && !DashRow.isSingle(lines, dashes)) {
            dashes++;
        }
        return lines.breaksSoftly(dashes - 1) && areBelowMergedHeader(lines, first, dashes) ? dashes : 0;
    }

    /** True if the stretch of dashes on {@code dashes} has a table of several columns below it. */
    static boolean areBelowMergedHeader(TextLines lines, int first, int dashes) {
        return DashRow.isSingle(lines, dashes) && lines.breaksSoftly(dashes) && hasPipeSoon(lines, dashes)
                && BareShape.of(lines, first, dashes).columns() > 1;
    }

    /** Most lines of dashes have no table below them, which a look at the next lines shows. */
    private static boolean hasPipeSoon(TextLines lines, int dashes) {
        BareLines page = new BareLines(lines, true);
        int line = dashes + 1;
        while (line <= dashes + MOST_OPENING_LINES && !lines.isBlank(line) && !PipeRow.hasPipe(lines, line)) {
            line = page.after(page.at(line));
        }
        return !lines.isBlank(line) && PipeRow.hasPipe(lines, line);
    }

    /** The last line of the row that begins on {@code line}; 0 if no row does. */
    int lastLine(int line) {
        if (line > lines.count() || lines.isBlank(line) || lines.isQuoted(line) != lines.isQuoted(first)) {
            return 0;
        }
        BareLines.Line row = page.at(line);
        if (row.first() <= shape.lastOpening() && row.pipes() == 0) {
            return endOfOpening(row).last();
        }
        return row.pipes() == 0 && isRowOfOneCell(row) ? row.last() : lastLine(row);
    }

    private int lastLine(BareLines.Line row) {
        BareLines.Line last = row;
        int pipes = row.pipes();
        for (int breaks = 0; pipes < shape.columns() - 1 && breaks < MOST_BREAKS; breaks++) {
            BareLines.Line next = page.following(last);
            if (next == null || isAnother(row, next)) {
                break;
            }
            last = next;
            pipes += next.pipes();
        }
        if (pipes != shape.columns() - 1) {
            return isShort(row) ? row.last() : 0;
        }
        boolean empty = cells(lines, row.first(), last.last()).stream().allMatch(cell -> cell.length() == 0);
        return empty && !(shape.breaksSoftly() && lines.breaksSoftly(row.first())) ? 0 : endOfLastCell(last);
    }

    /** True for a line without a pipe that belongs to no cell beside others. */
    private boolean isRowOfOneCell(BareLines.Line line) {
        return headsPartOfBox(line) || isNote(line) || shape.sectioned() && !lines.isBlank(line.first() - 1)
                || page.isItem(line.first()) && lines.isBlank(line.first() - 1)
                        && lines.breaksSoftly(line.first() - 1) && lines.breaksSoftly(page.after(line) - 1);
    }

    /** True for a line of an info box that is a row of one cell: words in letters only, which go on from no comma. */
    private boolean headsPartOfBox(BareLines.Line line) {
        int above = line.first() - 1;
        return shape.boxed() && !lines.isBlank(above) && lines.last(above) != ','
                && lines.breaksSoftly(line.first()) && Character.isUpperCase(lines.first(line.first()))
                && lines.line(line.first()).chars().allMatch(c -> Character.isLetter(c) || c == ' ');
    }

    /** True for a note to the rows above, with the sign that it has there. */
    private boolean isNote(BareLines.Line line) {
        return NOTE_SIGNS.indexOf(lines.first(line.first())) >= 0 && lines.indent(line.first()) == 0
                && lines.length(line.first()) > 1 && Whitespace.is(lines.text().charAt(lines.start(line.first()) + 1))
                && lines.breaksSoftly(line.last());
    }

    /** Where the row of one cell ends that begins with {@code line} above the first row of an info box with pipes. */
    private BareLines.Line endOfOpening(BareLines.Line line) {
        BareLines.Line last = line;
        BareLines.Line next = page.following(last);
        while (next != null && next.first() <= shape.lastOpening() && (lines.first(next.first()) == '('
                || Character.isLowerCase(lines.first(next.first())))) {
            last = next;
            next = page.following(last);
        }
        return last;
    }

    /** A row with merged cells has fewer pipes than the others; the one below has its own, or none is there. */
    private boolean isShort(BareLines.Line row) {
        int next = page.after(row);
        return shape.breaksSoftly() && lines.breaksSoftly(next - 1) && row.pipes() < shape.columns() - 1
                && (lines.isBlank(next) ? !lines.isBlank(row.first() - 1) : page.at(next).pipes() > 0);
    }

    /**
     * True if {@code next} is a row by itself and no part of {@code row}: that each is a row with merged cells is shown
     * by the table, or by the same cell at the beginning or end of both.
     */
    private boolean isAnother(BareLines.Line row, BareLines.Line next) {
        if (row.pipes() == 0 || next.pipes() == 0) {
            return false;
        }
        if (shape.hasShortRows()) {
            return true;
        }
        List<Span> above = cells(lines, row.first(), row.last());
        List<Span> below = cells(lines, next.first(), next.last());
        return isSame(above.getFirst(), below.getFirst()) || isSame(above.getLast(), below.getLast());
    }

    private boolean isSame(Span cell, Span other) {
        return cell.length() > 0 && likeness(cell).equals(likeness(other));
    }

    /** The words of a cell with all numbers alike. */
    private String likeness(Span cell) {
        return NUMBER.matcher(cell.of(lines.text())).replaceAll("0");
    }

    /** Where the row after an empty one begins, of which two spaces are left; {@code line} if there is none. */
    int afterEmptyRow(int line) {
        int next = lines.skipBlank(line);
        int last = next > line && lines.breaksSoftly(next - 1) ? lastLine(next) : 0;
        return last > 0 && !DashRow.isBare(lines, last + 1) ? next : line;
    }

    /** The last line of the cell that begins on {@code line}: lines below may belong to it or to the row after it. */
    private int endOfLastCell(BareLines.Line line) {
        if (shape.sectioned() || shape.breaksSoftly() && !lines.breaksSoftly(line.last())) {
            return line.last();
        }
        List<Integer> ends = new ArrayList<>(List.of(line.last()));
        BareLines.Line end = line;
        BareLines.Line next = page.following(end);
        while (next != null && ends.size() <= MOST_BREAKS && next.pipes() == 0 && !headsPartOfBox(next)
                && !isNote(next)) {
            end = next;
            ends.add(end.last());
            next = page.following(end);
        }
        boolean all = next == null
                || shape.leading() == 0 && (shape.endsLong() || !PipeRow.isFramed(lines, next.first()));
        int more = shape.leading() == 0 ? 0 : ends.size() - 1 - shape.leading();
        return all ? end.last() : ends.get(Math.max(0, more));
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
