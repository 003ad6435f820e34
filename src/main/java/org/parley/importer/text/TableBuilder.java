package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Block;
import org.parley.article.NotUnderstood;
import org.parley.article.Span;

/** Builds a table row by row; every row becomes as wide as the header. */
final class TableBuilder {

    private static final int MOST_FILLED = 500_000;

    private final TextLines lines;
    private final int firstLine;
    private final List<Span> header;
    private final Optional<String> caption;
    private final List<String> columns;
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<NotUnderstood> surplus = new ArrayList<>();
    private int filled;

    /** @param header where the header cells stand; empty spans where the table has no header */
    TableBuilder(TextLines lines, int firstLine, List<Span> header) {
        this(lines, firstLine, header, new Span(0, 0));
    }

    /** @param caption where the caption stands; an empty span if there is none */
    TableBuilder(TextLines lines, int firstLine, List<Span> header, Span caption) {
        this.caption = Optional.of(PipeRow.words(lines.text(), caption)).filter(words -> !words.isEmpty());
        this.lines = lines;
        this.firstLine = firstLine;
        this.header = List.copyOf(header);
        this.columns = new ArrayList<>(words(header));
    }

    /** Adds a row. Cells beyond the header are set aside, as GitHub Flavored Markdown does, but not without a word. */
    void add(int line, List<Span> cells) {
        List<Span> row = fitted(line, cells);
        rows.add(new Block.Row(line, words(row), row));
        for (Span cell : cells.subList(Math.min(header.size(), cells.size()), cells.size())) {
            if (cell.length() > 0) {
                surplus.add(new NotUnderstood(cell, line, "a cell beyond the last column of its table"));
            }
        }
    }

    /**
     * True if a row of {@code cells} still fits. Short rows of a wide table are filled with empty cells, of which
     * cmark-gfm, too, allows no more than this.
     */
    boolean fits(List<Span> cells) {
        return filled + Math.max(0, header.size() - cells.size()) <= MOST_FILLED;
    }

    private List<Span> fitted(int line, List<Span> cells) {
        filled += Math.max(0, header.size() - cells.size());
        List<Span> row = new ArrayList<>(cells.subList(0, Math.min(header.size(), cells.size())));
        while (row.size() < header.size()) {
            row.add(new Span(lines.end(line), lines.end(line)));
        }
        return row;
    }

    /** Adds another line of words to the cells of the last row, or of the header before there is one. */
    void goOn(List<Span> cells) {
        List<String> more = words(cells);
        if (rows.isEmpty()) {
            join(columns, more);
        } else {
            Block.Row last = rows.removeLast();
            List<String> joined = new ArrayList<>(last.cells());
            join(joined, more);
            rows.add(new Block.Row(last.line(), joined, last.spans()));
        }
    }

    private static void join(List<String> cells, List<String> more) {
        for (int i = 0; i < Math.min(cells.size(), more.size()); i++) {
            cells.set(i, (cells.get(i) + " " + more.get(i)).strip());
        }
    }

    /** The table, which ends on {@code lastLine}. */
    Found table(int lastLine) {
        Block table = new Block.Table(lines.span(firstLine, lastLine), firstLine, lastLine, 0, Optional.empty(),
                caption, columns, header, rows);
        return new Found(lastLine, List.of(table), surplus);
    }

    private List<String> words(List<Span> cells) {
        return cells.stream().map(cell -> PipeRow.words(lines.text(), cell)).toList();
    }
}
