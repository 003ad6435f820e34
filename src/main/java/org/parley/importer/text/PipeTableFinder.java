package org.parley.importer.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;

/**
 * Finds tables whose cells are divided by pipes, with a line of dashes below the header or, where a page had no header,
 * before the first row. The rules are those of GitHub Flavored Markdown, section 4.10, but for one: a line without a
 * pipe ends the table, since headings and paragraphs often follow it with no blank line between.
 */
final class PipeTableFinder implements BlockFinder {

    private static final int FRAME_SHIFT = 2;

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        int columns = DashRow.columns(lines, line + 1);
        if (columns > 0 && PipeRow.hasPipe(lines, line) && sameMargin(lines, line)) {
            List<Span> header = PipeRow.cells(lines, line);
            if (header.size() == columns) {
                return Optional.of(table(lines, line, header, line + 1));
            }
        }
        int dashes = BareRows.dashesBelowHeader(lines, line);
        if (dashes > 0) {
            return Optional.of(table(lines, line, BareRows.cells(lines, line, dashes - 1), dashes));
        }
        return columns == 0 && lines.isBlank(line - 1) ? withoutHeader(lines, line) : Optional.empty();
    }

    /** A frame that is shifted against its line of dashes belongs to something else, such as code. */
    private static boolean sameMargin(TextLines lines, int line) {
        return lines.isQuoted(line) == lines.isQuoted(line + 1) && (!PipeRow.isFramed(lines, line)
                || Math.abs(lines.indent(line) - lines.indent(line + 1)) < FRAME_SHIFT);
    }

    private static Optional<Found> withoutHeader(TextLines lines, int line) {
        int columns = DashRow.columns(lines, line);
        boolean bare = (DashRow.isBare(lines, line) || BareRows.areBelowMergedHeader(lines, line, line))
                && BareRows.below(lines, line, line).lastLine(line + 1) > 0;
        if (!bare && (columns == 0 || !isRow(lines, line, line + 1)
                || PipeRow.cells(lines, line + 1).size() != columns)) {
            return Optional.empty();
        }
        Span none = new Span(lines.start(line), lines.start(line));
        return Optional.of(table(lines, line, Collections.nCopies(Math.max(1, columns), none), line));
    }

    private static Found table(TextLines lines, int line, List<Span> header, int dashes) {
        Optional<BareRows> bare = DashRow.isBare(lines, dashes) || DashRow.isSingle(lines, dashes)
                ? Optional.of(BareRows.below(lines, line, dashes))
                : Optional.empty();
        int columns = bare.map(BareRows::columns).orElse(header.size());
        Span caption = bare.isPresent() ? BareCaption.of(lines, header) : none(header);
        TableBuilder rows = new TableBuilder(lines, line, widened(without(lines, caption, header), columns), caption);
        int last = dashes;
        int end = dashes;
        while (end > 0) {
            last = end;
            end = addRow(lines, line, bare, last + 1, rows);
        }
        return rows.table(last);
    }

    private static Span none(List<Span> header) {
        return new Span(header.getFirst().start(), header.getFirst().start());
    }

    private static List<Span> without(TextLines lines, Span caption, List<Span> header) {
        List<Span> cells = new ArrayList<>(header);
        cells.set(0, PipeRow.trimmed(lines.text(), caption.end(), header.getFirst().end()));
        return cells;
    }

    /** The header with empty cells up to the last column. */
    private static List<Span> widened(List<Span> header, int columns) {
        List<Span> wide = new ArrayList<>(header);
        while (wide.size() < columns) {
            wide.add(new Span(header.getLast().end(), header.getLast().end()));
        }
        return wide;
    }

    /** Adds the row that begins on {@code next}; the line that it ends on, 0 if there is none. */
    private static int addRow(TextLines lines, int first, Optional<BareRows> bare, int next, TableBuilder rows) {
        if (bare.isPresent()) {
            int start = bare.get().afterEmptyRow(next);
            int end = bare.get().lastLine(start);
            if (end > 0) {
                rows.add(start, BareRows.cells(lines, start, end));
                return end;
            }
        }
        List<Span> cells = isRow(lines, first, next) ? PipeRow.cells(lines, next) : List.of();
        if (cells.isEmpty() || !rows.fits(cells)) {
            return 0;
        }
        rows.add(next, cells);
        return next;
    }

    private static boolean isRow(TextLines lines, int first, int line) {
        return !lines.isBlank(line) && lines.isQuoted(line) == lines.isQuoted(first)
                && (lines.has(line, '|') ? lines.length(line) > 1 : isLoneWord(lines, line));
    }

    /**
     * The one kind of line without a pipe that is a row: a single word in lower case, or a number, closing the table.
     */
    private static boolean isLoneWord(TextLines lines, int line) {
        if (!lines.isBlank(line + 1)
                || !(Character.isLowerCase(lines.first(line)) || Character.isDigit(lines.first(line)))) {
            return false;
        }
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (!Character.isLetterOrDigit(lines.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
