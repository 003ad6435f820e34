package org.parley.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.parley.article.Block;
import org.parley.article.Span;

/** Reads a table; a reader sees one line per row. */
final class MarkdownTable {

    private static final String BETWEEN_CELLS = " | ";

    private final MarkdownBlocks blocks;
    private final TableBlock table;

    MarkdownTable(MarkdownBlocks blocks, TableBlock table) {
        this.blocks = blocks;
        this.table = table;
    }

    private record Cells(List<String> words, List<Span> spans) {}

    /** Writes the table and adds its block. */
    void read() {
        List<Cells> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow && row.getFirstChild() != null) {
                    add(rows, row(row, rows.isEmpty() ? blocks.text()::paragraph : blocks.text()::line));
                }
            }
        }
        if (rows.isEmpty() || rows.stream().allMatch(row -> String.join("", row.words()).isEmpty())) {
            return;
        }
        Cells header = rows.getFirst();
        Span span = header.spans().getFirst().union(rows.getLast().spans().getLast());
        blocks.add(lines -> new Block.Table(span, lines.lineOf(span.start()), lines.lineOf(span.end()), 0,
                Optional.empty(), Optional.empty(), header.words(), header.spans(),
                rows.subList(1, rows.size()).stream()
                        .map(row -> new Block.Row(lines.lineOf(row.spans().getFirst().start()), row.words(),
                                row.spans()))
                        .toList()));
    }

    /** A row of one empty cell leaves no line to be seen. */
    private static void add(List<Cells> rows, Cells row) {
        if (rows.isEmpty() || row.words().size() > 1 || !row.words().getFirst().isEmpty()) {
            rows.add(row);
        }
    }

    private Cells row(Node row, Runnable gap) {
        List<String> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        gap.run();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell != row.getFirstChild()) {
                blocks.text().added(BETWEEN_CELLS);
            }
            int start = blocks.text().length();
            Span span = blocks.write(cell, () -> {}).orElse(new Span(start, start));
            words.add(blocks.joined(span));
            spans.add(span);
        }
        return new Cells(words, spans);
    }
}
