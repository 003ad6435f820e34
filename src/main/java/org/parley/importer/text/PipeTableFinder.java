package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Block;
import org.parley.article.Span;

/** Finds tables whose cells are divided by pipes, with a line of dashes below the header. */
final class PipeTableFinder implements BlockFinder {

    @Override
    public Optional<Block> find(TextLines lines, int line) {
        if (lines.isBlank(line + 1) || !isDelimiter(lines, line + 1)) {
            return Optional.empty();
        }
        List<Span> header = cells(lines, line);
        if (header.size() != cells(lines, line + 1).size()) {
            return Optional.empty();
        }
        List<Block.Row> rows = new ArrayList<>();
        int last = line + 1;
        while (!lines.isBlank(last + 1) && PipeRow.hasPipe(lines.text(), lines.start(last + 1), lines.end(last + 1))) {
            last++;
            rows.add(row(lines, last, header.size()));
        }
        return Optional.of(new Block.Table(lines.span(line, last), line, last, 0, Optional.empty(), Optional.empty(),
                words(lines, header), header, rows));
    }

    private static List<Span> cells(TextLines lines, int line) {
        return PipeRow.cells(lines.text(), lines.start(line), lines.end(line));
    }

    private static Block.Row row(TextLines lines, int line, int width) {
        List<Span> cells = new ArrayList<>(cells(lines, line));
        while (cells.size() < width) {
            cells.add(new Span(lines.end(line), lines.end(line)));
        }
        List<Span> kept = cells.subList(0, width);
        return new Block.Row(line, words(lines, kept), kept);
    }

    private static List<String> words(TextLines lines, List<Span> cells) {
        return cells.stream().map(cell -> cell.of(lines.text())).toList();
    }

    /** A line of dashes, with at least one pipe: {@code |---|:--:|}. */
    private static boolean isDelimiter(TextLines lines, int line) {
        String text = lines.text();
        if (!PipeRow.hasPipe(text, lines.start(line), lines.end(line))) {
            return false;
        }
        return cells(lines, line).stream().allMatch(cell -> isDashes(text, cell));
    }

    /** Dashes with a colon at either end: {@code ---}, {@code :--}, {@code --:}, {@code :-:}. */
    private static boolean isDashes(String text, Span cell) {
        int from = cell.start();
        int to = cell.end();
        if (from < to && text.charAt(from) == ':') {
            from++;
        }
        if (from < to && text.charAt(to - 1) == ':') {
            to--;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '-') {
                return false;
            }
        }
        return from < to;
    }
}
