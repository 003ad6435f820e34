package org.parley.importer.text;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;

/**
 * Finds tables whose cells are divided by pipes, with a line of dashes below the header or, where a page had no header,
 * before the first row. The rules are those of GitHub Flavored Markdown, section 4.10, but for one: a line without a
 * pipe
 * ends the table, since headings and paragraphs often follow it with no blank line between.
 */
final class PipeTableFinder implements BlockFinder {

    private static final int FRAME_SHIFT = 2;

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        int columns = DashRow.columns(lines, line + 1);
        if (columns > 0 && PipeRow.hasPipe(lines, line) && sameMargin(lines, line)) {
            List<Span> header = PipeRow.cells(lines, line);
            return header.size() == columns ? Optional.of(table(lines, line, header, line + 1)) : Optional.empty();
        }
        return lines.isBlank(line - 1) ? withoutHeader(lines, line) : Optional.empty();
    }

    /** A frame that is shifted against its line of dashes belongs to something else, such as code. */
    private static boolean sameMargin(TextLines lines, int line) {
        return lines.isQuoted(line) == lines.isQuoted(line + 1) && (!PipeRow.isFramed(lines, line)
                || Math.abs(lines.indent(line) - lines.indent(line + 1)) < FRAME_SHIFT);
    }

    private static Optional<Found> withoutHeader(TextLines lines, int line) {
        int columns = DashRow.columns(lines, line);
        if (columns == 0 || !isRow(lines, line, line + 1) || PipeRow.cells(lines, line + 1).size() != columns) {
            return Optional.empty();
        }
        Span none = new Span(lines.start(line), lines.start(line));
        return Optional.of(table(lines, line, Collections.nCopies(columns, none), line));
    }

    private static Found table(TextLines lines, int line, List<Span> header, int dashes) {
        TableRows rows = new TableRows(lines, line, header);
        int last = dashes;
        while (isRow(lines, line, last + 1) && rows.fits(PipeRow.cells(lines, last + 1))) {
            last++;
            rows.add(last, PipeRow.cells(lines, last));
        }
        return rows.table(last);
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
