package org.parley.importer.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What the rows of a table as html2text writes it have in common: {@link BareRows} needs it to tell where a row ends.
 *
 * @param columns how many columns there are: those of the line of dashes, or more where the header has a merged cell
 * @param leading how many lines of a row stand before its first pipe, as the header shows
 * @param endsLong true if lines between two rows belong to the cell before them, as the header shows
 * @param breaksSoftly true if the line of dashes ends in two spaces, and so every row
 * @param sectioned true if a line without a pipe between two rows is a row of one cell: the heading of a group of rows
 * @param lastOpening the last of the lines without a pipe right below the dashes of a header that is merged to one
 *     cell, as in the info boxes of encyclopedias: each is a row of one cell; 0 if there is none
 * @param hasShortRows true if the lines with pipes are rows by themselves, some of them with merged cells: joined, they
 *     seldom make rows of all columns
 */
record BareShape(int columns, int leading, boolean endsLong, boolean breaksSoftly, boolean sectioned,
        int lastOpening, boolean hasShortRows) {

    /** So many lines show what the rows are like. */
    private static final int LINES_SEEN = 200;
    private static final int FEWEST_WIDE_ROWS = 2;
    /** There is at most one heading of a group for this many rows. */
    private static final int ROWS_FOR_A_SECTION = 3;

    /** The shape of the table with dashes on {@code dashes}, whose header, if it has one, begins on {@code first}. */
    static BareShape of(TextLines lines, int first, int dashes) {
        int last = lastLine(lines, dashes);
        boolean soft = lines.breaksSoftly(dashes);
        int dashed = Math.max(1, DashRow.columns(lines, dashes));
        int columns = soft ? columns(lines, dashes, last, dashed) : dashed;
        boolean merged = columns > dashed;
        int leading = merged ? 0 : linesBeforePipe(lines, first, dashes);
        boolean headerEndsLong = !merged && first < dashes && PipeRow.pipes(lines, dashes - 1) == 0;
        boolean endsLong = headerEndsLong || !merged && first < dashes && PipeRow.isFramed(lines, first);
        boolean shortRows = soft && hasShortRows(lines, dashes, last, columns);
        int pipes = shortRows ? mostFrequent(pipes(lines, dashes, last)) : columns - 1;
        boolean sectioned = soft && leading == 0 && !headerEndsLong
                && new Groups(lines, dashes, last, pipes).areHeaded();
        int lastOpening = merged && dashed == 1 ? lastOpening(lines, dashes, last) : 0;
        return new BareShape(columns, leading, endsLong, soft, sectioned, lastOpening, shortRows);
    }

    private static boolean hasShortRows(TextLines lines, int dashes, int last, int columns) {
        int shortRows = 0;
        int joined = 0;
        int line = dashes + 1;
        while (line <= last) {
            int end = line;
            int pipes = PipeRow.pipes(lines, line);
            boolean piped = pipes > 0;
            while (piped && pipes < columns - 1 && end < last) {
                end++;
                pipes += PipeRow.pipes(lines, end);
            }
            boolean whole = pipes == columns - 1;
            joined += whole && end > line ? 1 : 0;
            shortRows += piped && !whole ? 1 : 0;
            line = whole ? end + 1 : line + 1;
        }
        return shortRows > 0 && shortRows >= joined && lines.breaksSoftly(last);
    }

    private static int lastOpening(TextLines lines, int dashes, int last) {
        int opening = dashes;
        while (opening < last && PipeRow.pipes(lines, opening + 1) == 0) {
            opening++;
        }
        return opening < last ? opening : 0;
    }

    private static int linesBeforePipe(TextLines lines, int first, int dashes) {
        int words = 0;
        while (first + words < dashes && PipeRow.pipes(lines, first + words) == 0) {
            words++;
        }
        return words;
    }

    private static int lastLine(TextLines lines, int dashes) {
        int last = dashes;
        while (last - dashes < LINES_SEEN && !lines.isBlank(last + 1)) {
            last++;
        }
        return last;
    }

    /** The width of the widest lines, if that is more than the line of dashes says and there are some of them. */
    private static int columns(TextLines lines, int dashes, int last, int dashed) {
        int[] pipes = pipes(lines, dashes, last);
        int widest = Arrays.stream(pipes).max().orElse(0);
        long wide = Arrays.stream(pipes).filter(count -> count == widest).count();
        return widest >= dashed && wide >= FEWEST_WIDE_ROWS ? widest + 1 : dashed;
    }

    /** How many pipes the lines below {@code dashes} have. */
    private static int[] pipes(TextLines lines, int dashes, int last) {
        return IntStream.rangeClosed(dashes + 1, last).map(line -> PipeRow.pipes(lines, line)).toArray();
    }

    /** The number of pipes that most lines with pipes have. */
    private static int mostFrequent(int[] pipes) {
        return Arrays.stream(pipes).filter(count -> count > 0).boxed()
                .max(Comparator.comparingLong(count -> Arrays.stream(pipes).filter(count::equals).count())).orElse(0);
    }

    /** Looks for the headings of groups of rows: lines of one cell that stretches over all columns. */
    private record Groups(TextLines lines, int dashes, int last, int pipes) {

        /**
         * True if the lines without pipes are headings. A line below a cell may as well belong to it, unless it follows
         * a number in a column of numbers.
         */
        boolean areHeaded() {
            int headings = 0;
            int rows = 0;
            int numbers = 0;
            boolean shown = false;
            for (int line = dashes + 1; line <= last; line++) {
                if (PipeRow.pipes(lines, line) > 0) {
                    rows += isWhole(line) ? 1 : 0;
                    numbers += isWhole(line) && endsInNumber(line) ? 1 : 0;
                } else if (couldHead(line)) {
                    headings++;
                    shown |= line - 1 == dashes ? line < last : endsInNumber(line - 1);
                } else {
                    return false;
                }
            }
            return shown && numbers * 2 > rows && headings * ROWS_FOR_A_SECTION <= rows + ROWS_FOR_A_SECTION - 1;
        }

        /** One word alone below the last row may be the unit of the number above it. */
        private boolean couldHead(int line) {
            char first = lines.first(line);
            return !Character.isLowerCase(first) && ListMarker.at(lines, line) == null && lines.breaksSoftly(line - 1)
                    && (line - 1 == dashes || isWhole(line - 1))
                    && (line == last ? !isWord(line)
                            : isWhole(line + 1) && !PipeRow.isFramed(lines, line + 1));
        }

        private boolean isWord(int line) {
            return lines.line(line).chars().allMatch(Character::isLetter);
        }

        private boolean isWhole(int line) {
            return PipeRow.pipes(lines, line) == pipes;
        }

        private boolean endsInNumber(int line) {
            boolean digits = false;
            for (int i = lines.end(line) - 1; i >= lines.start(line); i--) {
                char c = lines.text().charAt(i);
                if (PipeRow.isPipe(lines.text(), i, lines.start(line))) {
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
