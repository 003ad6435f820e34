package org.parley.importer.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the rows of a table as html2text writes it have in common: {@link BareRows} needs it to tell where a row ends.
 *
 * @param columns how many columns there are: those of the line of dashes, or more where the header has a merged cell
 * @param leading how many lines of a row stand before its first pipe, as the header shows
 * @param endsLong true if lines between two rows belong to the cell before them, as the header shows
 * @param breaksSoftly true if the line of dashes ends in two spaces, and so every row
 * @param sectioned true if a line without a pipe between two rows is a row of one cell: the heading of a group of rows
 * @param boxed true if the header is merged to one cell, as in the info boxes of encyclopedias
 * @param lastOpening the last of the lines without a pipe right below the dashes that are rows of one cell: all of them
 *     in an info box, the one above a whole row where the header has its pipe on its first line; 0 if there is none
 * @param hasShortRows true if the lines with pipes are rows by themselves, some of them with merged cells: joined, they
 *     seldom make rows of all columns
 */
record BareShape(int columns, int leading, boolean endsLong, boolean breaksSoftly, boolean sectioned,
        boolean boxed, int lastOpening, boolean hasShortRows) {

    /** So many lines show what the rows are like. */
    private static final int LINES_SEEN = 200;
    private static final int FEWEST_WIDE_ROWS = 2;
    /** There is at most one heading of a group for this many rows. */
    private static final int ROWS_FOR_A_SECTION = 3;

    /** The shape of the table with dashes on {@code dashes}, whose header, if it has one, begins on {@code first}. */
    static BareShape of(TextLines lines, int first, int dashes) {
        boolean soft = lines.breaksSoftly(dashes);
        BareLines page = new BareLines(lines, soft);
        List<BareLines.Line> seen = seen(lines, page, dashes);
        int dashed = Math.max(1, DashRow.columns(lines, dashes));
        int columns = soft ? columns(seen, dashed) : dashed;
        boolean merged = columns > dashed;
        int leading = merged ? 0 : linesBeforePipe(lines, page, first, dashes);
        boolean headerEndsLong = !merged && first < dashes && PipeRow.pipes(lines, dashes - 1) == 0;
        boolean endsLong = headerEndsLong || !merged && first < dashes && PipeRow.isFramed(lines, first);
        boolean shortRows = soft && hasShortRows(seen, columns);
        int pipes = shortRows ? mostFrequent(seen) : columns - 1;
        boolean sectioned = soft && leading == 0 && !headerEndsLong && new Groups(lines, seen, pipes).areHeaded();
        boolean boxed = merged && dashed == 1;
        boolean opened = soft && first < dashes && leading == 0 && isOpened(lines, seen, columns);
        int lastOpening = boxed || opened ? lastOpening(seen, dashes) : 0;
        return new BareShape(columns, leading, endsLong, soft, sectioned, boxed, lastOpening, shortRows);
    }

    /** The lines of the table, or the first of them. */
    private static List<BareLines.Line> seen(TextLines lines, BareLines page, int dashes) {
        List<BareLines.Line> seen = new ArrayList<>();
        int next = dashes + 1;
        while (next - dashes <= LINES_SEEN && next <= lines.count()) {
            if (!lines.isBlank(next)) {
                seen.add(page.at(next));
                next = page.after(seen.getLast());
            } else if (page.soft() && isEmptyRow(lines, page, next)) {
                next++;
            } else {
                return seen;
            }
        }
        return seen;
    }

    /** True if a row with pipes stands below the two spaces on {@code line}, and not the header of the next table. */
    private static boolean isEmptyRow(TextLines lines, BareLines page, int line) {
        return lines.breaksSoftly(line) && !lines.isBlank(line + 1) && PipeRow.hasPipe(lines, line + 1)
                && !DashRow.isBare(lines, page.after(page.at(line + 1)));
    }

    private static boolean hasShortRows(List<BareLines.Line> seen, int columns) {
        int shortRows = 0;
        int joined = 0;
        int at = 0;
        while (at < seen.size()) {
            int end = at;
            int pipes = seen.get(at).pipes();
            boolean piped = pipes > 0;
            while (piped && pipes < columns - 1 && end < seen.size() - 1) {
                end++;
                pipes += seen.get(end).pipes();
            }
            boolean whole = pipes == columns - 1;
            joined += whole && end > at ? 1 : 0;
            shortRows += piped && !whole ? 1 : 0;
            at = whole ? end + 1 : at + 1;
        }
        return shortRows > 0 && shortRows >= joined;
    }

    /** True if a whole row, which does not begin with an empty cell, follows one line without a pipe. */
    private static boolean isOpened(TextLines lines, List<BareLines.Line> seen, int columns) {
        return columns > 1 && seen.size() > 1 && seen.getFirst().pipes() == 0 && seen.get(1).pipes() == columns - 1
                && !PipeRow.isFramed(lines, seen.get(1).first());
    }

    private static int lastOpening(List<BareLines.Line> seen, int dashes) {
        int opening = dashes;
        for (BareLines.Line line : seen) {
            if (line.pipes() > 0) {
                return opening;
            }
            opening = line.last();
        }
        return 0;
    }

    private static int linesBeforePipe(TextLines lines, BareLines page, int first, int dashes) {
        int words = 0;
        for (int line = first; line < dashes && page.at(line).pipes() == 0; line = page.after(page.at(line))) {
            words++;
        }
        return words;
    }

    /** The width of the widest lines, if that is more than the dashes say and there are some of them or no others. */
    private static int columns(List<BareLines.Line> seen, int dashed) {
        int widest = seen.stream().mapToInt(BareLines.Line::pipes).max().orElse(0);
        long wide = seen.stream().filter(line -> line.pipes() == widest).count();
        return widest >= dashed && (wide == seen.size() || wide >= FEWEST_WIDE_ROWS) ? widest + 1 : dashed;
    }

    /** The number of pipes that most lines with pipes have. */
    private static int mostFrequent(List<BareLines.Line> seen) {
        return seen.stream().map(BareLines.Line::pipes).filter(count -> count > 0)
                .max(Comparator.comparingLong(count -> seen.stream().filter(line -> line.pipes() == count).count()))
                .orElse(0);
    }

    /** Looks for the headings of groups of rows: lines of one cell that stretches over all columns. */
    private record Groups(TextLines lines, List<BareLines.Line> seen, int pipes) {

        /**
         * True if the lines without pipes are headings. A line below a cell may as well belong to it, unless it follows
         * a number in a column of numbers.
         */
        boolean areHeaded() {
            int headings = 0;
            int rows = 0;
            int numbers = 0;
            boolean shown = false;
            for (int i = 0; i < seen.size(); i++) {
                if (seen.get(i).pipes() > 0) {
                    rows += isWhole(i) ? 1 : 0;
                    numbers += isWhole(i) && endsInNumber(i) ? 1 : 0;
                } else if (couldHead(i)) {
                    headings++;
                    shown |= i == 0 ? seen.size() > 1 : endsInNumber(i - 1);
                } else {
                    return false;
                }
            }
            return shown && numbers * 2 > rows && headings * ROWS_FOR_A_SECTION <= rows + ROWS_FOR_A_SECTION - 1;
        }

        /** One word alone below the last row may be the unit of the number above it. */
        private boolean couldHead(int at) {
            int line = seen.get(at).first();
            return !Character.isLowerCase(lines.first(line)) && ListMarker.at(lines, line) == null
                    && lines.breaksSoftly(line - 1) && (at == 0 || isWhole(at - 1))
                    && (at == seen.size() - 1 ? !isWord(line)
                            : isWhole(at + 1) && !PipeRow.isFramed(lines, seen.get(at + 1).first()));
        }

        private boolean isWord(int line) {
            return lines.line(line).chars().allMatch(Character::isLetter);
        }

        private boolean isWhole(int at) {
            return seen.get(at).pipes() == pipes;
        }

        private boolean endsInNumber(int at) {
            boolean digits = false;
            BareLines.Line line = seen.get(at);
            for (int i = lines.end(line.last()) - 1; i >= lines.start(line.first()); i--) {
                char c = lines.text().charAt(i);
                if (PipeRow.isPipe(lines.text(), i, lines.start(line.first()))) {
                    break;
                }
                if (Character.isLetter(c)) {
                    return false;
                }
                digits |= Character.isDigit(c);
            }
            return digits;
        }
    }
}
