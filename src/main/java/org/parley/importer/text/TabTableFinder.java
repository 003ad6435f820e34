package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;

/** Finds tables whose cells are divided by tabs, as a browser copies them: lines with the same number of tabs. */
final class TabTableFinder implements BlockFinder {

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        if (!lines.has(line, '\t') || lines.isBlank(line + 1) || !lines.has(line + 1, '\t') || isItem(lines, line)) {
            return Optional.empty();
        }
        List<Span> header = cells(lines, line);
        TableBuilder rows = new TableBuilder(lines, line, header);
        int last = line;
        while (!lines.isBlank(last + 1) && lines.has(last + 1, '\t')
                && cells(lines, last + 1).size() <= header.size() && rows.fits(cells(lines, last + 1))) {
            last++;
            rows.add(last, cells(lines, last));
        }
        return last > line ? Optional.of(rows.table(last)) : Optional.empty();
    }

    /** A tab that only parts a bullet or number from its item draws no table. */
    private static boolean isItem(TextLines lines, int line) {
        ListMarker marker = ListMarker.at(lines, line);
        return marker != null && lines.text().indexOf('\t', marker.contentStart(), lines.end(line)) < 0
                && (!marker.ordered() || ListMarker.at(lines, line + 1) != null);
    }

    private static List<Span> cells(TextLines lines, int line) {
        List<Span> cells = new ArrayList<>();
        int cell = lines.start(line);
        for (int i = cell; i < lines.end(line); i++) {
            if (lines.text().charAt(i) == '\t') {
                cells.add(PipeRow.trimmed(lines.text(), cell, i));
                cell = i + 1;
            }
        }
        cells.add(PipeRow.trimmed(lines.text(), cell, lines.end(line)));
        return cells;
    }
}
