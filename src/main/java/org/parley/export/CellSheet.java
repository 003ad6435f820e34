package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.parley.article.Block;
import org.parley.article.Span;

/** The cells of any number of tables as one CSV: one row per cell, so that tables of different columns fit. */
public final class CellSheet {

    /** A cell with its table; {@code row} and {@code column} count from 0. */
    record Cell(SourceTable source, int row, int column) {
        String words() {
            return line().cells().get(column);
        }

        Span span() {
            return line().spans().get(column);
        }

        Block.Row line() {
            return source.table().rows().get(row);
        }
    }

    /** {@code article, table, section, row, column, cell …} in this order. */
    static final CsvSheet<Cell> SHEET = new CsvSheet<>("Table cells", "Tables of articles: one row per cell.",
            cell -> Optional.of(cell.source().article()), columns());

    private CellSheet() {}

    /** Writes the cells of {@code tables}. */
    public static void write(Iterable<SourceTable> tables, Writer out) throws IOException {
        SHEET.write(cells(tables), out);
    }

    /**
     * Writes the cells of {@code tables} to {@code target}, with metadata beside it; the answer is how many there are.
     *
     * @throws ExportException if the files cannot be written, or exist and may not be replaced
     */
    public static int write(Iterable<SourceTable> tables, Path target, boolean bom, boolean overwrite) {
        return SHEET.write(cells(tables), target, bom, overwrite);
    }

    private static Iterable<Cell> cells(Iterable<SourceTable> tables) {
        return () -> new CellIterator(tables.iterator());
    }

    /** Takes one table at a time. */
    private static final class CellIterator implements Iterator<Cell> {
        private final Iterator<SourceTable> tables;
        private Iterator<Cell> cells = List.<Cell>of().iterator();

        CellIterator(Iterator<SourceTable> tables) {
            this.tables = tables;
        }

        @Override
        public boolean hasNext() {
            while (!cells.hasNext() && tables.hasNext()) {
                cells = cellsOf(tables.next()).iterator();
            }
            return cells.hasNext();
        }

        @Override
        public Cell next() {
            hasNext();
            return cells.next();
        }
    }

    private static List<Cell> cellsOf(SourceTable source) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < source.table().rows().size(); row++) {
            for (int column = 0; column < source.table().columns().size(); column++) {
                cells.add(new Cell(source, row, column));
            }
        }
        return cells;
    }

    private static List<Column<Cell>> columns() {
        return List.of(
                Column.text("article", "File of the article.", cell -> cell.source().article().file()),
                Column.number("table", "Number of the table in the article, counted from 1.",
                        cell -> cell.source().table().number()),
                Column.optional("section", "Heading that the table stands under.",
                        cell -> cell.source().table().section()),
                Column.optional("caption", "Caption of the table.", cell -> cell.source().table().caption()),
                Column.number("row", "Row, counted from 1 below the header.", cell -> cell.row() + 1),
                Column.text("column", "Header cell of the column.",
                        cell -> cell.source().table().columns().get(cell.column())),
                Column.text("cell", "The words of the cell.", Cell::words),
                Column.number("line", "Line of the article, counted from 1.", cell -> cell.line().line()),
                Column.number("start", "First UTF-16 unit of the cell in the article’s text, counted from 0.",
                        cell -> cell.span().start()),
                Column.number("end", "One past the last UTF-16 unit.", cell -> cell.span().end()),
                Column.text("sha256", "SHA-256 of the bytes of the file.", cell -> cell.source().article().sha256()));
    }
}
