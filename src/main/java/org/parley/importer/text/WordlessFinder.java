package org.parley.importer.text;

import java.util.Optional;

/** Sets aside lines without a letter or digit: rules drawn across the page, stray bullets and bars. */
final class WordlessFinder implements BlockFinder {

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        if (lines.hasWords(line)) {
            return Optional.empty();
        }
        return Optional.of(Found.setAside(lines, line, line, reason(lines, line)));
    }

    /** A line of dashes that no table came of is told by what speaks against one. */
    private static String reason(TextLines lines, int line) {
        int columns = DashRow.columns(lines, line);
        if (columns < 2) {
            return "a line without words";
        }
        if (lines.isBlank(line - 1) || !PipeRow.hasPipe(lines, line - 1)) {
            return "a line of dashes for " + columns + " columns, without rows of a table";
        }
        return "no table was read here: the line of dashes is for " + columns + " columns, the header above has "
                + PipeRow.cells(lines, line - 1).size();
    }
}
