package org.parley.importer.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.article.Span;

/**
 * Finds tables whose columns are set apart by spaces: three lines or more in which the same columns of the page are
 * empty. A line of dashes or equals signs below the header or around the table is allowed.
 */
final class SpaceTableFinder implements BlockFinder {

    private static final int FEWEST_LINES = 3;
    private static final int GAP = 2;
    private static final int LONGEST_LINE = 240;

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        // Lines further down belong to lines above that were found to be no table; so each is looked at once.
        if (isRow(lines, line - 1) || !isRow(lines, line) || !isRow(lines, line + 1) || !isRow(lines, line + 2)) {
            return Optional.empty();
        }
        int last = line + 2;
        while (isRow(lines, last + 1)) {
            last++;
        }
        List<Span> columns = IntStream.rangeClosed(line, last).filter(row -> isRuler(lines, row)).boxed().findFirst()
                .map(ruler -> ruled(lines, ruler)).orElse(columns(lines, line, last));
        List<Integer> rows = rows(lines, line, last);
        return rows.size() >= FEWEST_LINES && isTable(lines, rows, columns)
                ? Optional.of(table(lines, line, last, rows, columns))
                : Optional.empty();
    }

    /** True if there is a gap of two spaces or more within the line, and it is no item of a list. */
    private static boolean isRow(TextLines lines, int line) {
        return !lines.isBlank(line) && lines.length(line) <= LONGEST_LINE && !lines.has(line, '\t')
                && ListMarker.at(lines, line) == null && (lines.hasGap(line) || isRuler(lines, line));
    }

    /** True if the line draws a stretch of dashes or equals signs over each column. */
    private static boolean isRuler(TextLines lines, int line) {
        boolean divided = false;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = lines.text().charAt(i);
            divided |= c == ' ';
            if (" -=─═".indexOf(c) < 0) {
                return false;
            }
        }
        return divided;
    }

    /** The columns of the page between the stretches of two or more that are empty in all lines. */
    private static List<Span> columns(TextLines lines, int first, int last) {
        BitSet used = new BitSet();
        for (int line = first; line <= last; line++) {
            for (int i = lines.start(line); i < lines.end(line); i++) {
                if (lines.text().charAt(i) != ' ') {
                    used.set(lines.indent(line) + i - lines.start(line));
                }
            }
        }
        List<Span> columns = new ArrayList<>();
        int start = used.nextSetBit(0);
        int end = start;
        for (int i = start; i >= 0; i = used.nextSetBit(i + 1)) {
            if (i - end >= GAP) {
                columns.add(new Span(start, end));
                start = i;
            }
            end = i + 1;
        }
        columns.add(new Span(start, end));
        return columns;
    }

    /** The columns that a ruler draws, each up to the next. */
    private static List<Span> ruled(TextLines lines, int ruler) {
        List<Span> columns = new ArrayList<>();
        int shift = lines.indent(ruler) - lines.start(ruler);
        int start = lines.start(ruler);
        for (int i = start + 1; i < lines.end(ruler); i++) {
            if (lines.text().charAt(i) != ' ' && lines.text().charAt(i - 1) == ' ') {
                columns.add(new Span(start + shift, i + shift));
                start = i;
            }
        }
        columns.add(new Span(start + shift, LONGEST_LINE));
        return columns;
    }

    private static List<Integer> rows(TextLines lines, int first, int last) {
        List<Integer> rows = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            if (!isRuler(lines, line)) {
                rows.add(line);
            }
        }
        return rows;
    }

    /** Columns that stand in most lines, and a first column that is not just labels of a form ("From:"). */
    private static boolean isTable(TextLines lines, List<Integer> rows, List<Span> columns) {
        if (columns.size() < 2) {
            return false;
        }
        int filled = 0;
        int labels = 0;
        for (int line : rows) {
            List<Span> cells = cells(lines, line, columns);
            filled += (int) cells.stream().filter(cell -> cell.length() > 0).count();
            Span first = cells.getFirst();
            labels += first.length() > 0 && lines.text().charAt(first.end() - 1) == ':' ? 1 : 0;
        }
        return filled * 4 >= rows.size() * columns.size() * 3 && labels < rows.size();
    }

    private static List<Span> cells(TextLines lines, int line, List<Span> columns) {
        int shift = lines.start(line) - lines.indent(line);
        return columns.stream().map(column -> {
            int start = Math.clamp((long) column.start() + shift, lines.start(line), lines.end(line));
            int end = Math.clamp((long) column.end() + shift, lines.start(line), lines.end(line));
            return PipeRow.trimmed(lines.text(), start, end);
        }).toList();
    }

    private static Found table(TextLines lines, int first, int last, List<Integer> rows, List<Span> columns) {
        TableBuilder table = new TableBuilder(lines, first, cells(lines, rows.getFirst(), columns));
        rows.subList(1, rows.size()).forEach(line -> table.add(line, cells(lines, line, columns)));
        return table.table(last);
    }
}
