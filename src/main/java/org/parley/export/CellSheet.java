package org.parley.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parley.article.Block;
import org.parley.article.Span;

/** The cells of any number of tables as one CSV: one row per cell, so that tables of different columns fit. */
public final class CellSheet {

    /** A cell with its table; {@code row} and {@code column} count from 0. */
    public record Cell(SourceTable source, int row, int column) {
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
    public static final CsvSheet<Cell> SHEET = new CsvSheet<>("Table cells", "Tables of articles: one row per cell.",
            cell -> Optional.of(cell.source().article()), columns());

    private CellSheet() {}

    /** The cells of {@code tables}, row by row. */
    public static Iterable<Cell> cells(Iterable<SourceTable> tables) {
        return () -> StreamSupport.stream(tables.spliterator(), false).flatMap(CellSheet::cells).iterator();
    }

    private static Stream<Cell> cells(SourceTable source) {
        int columns = source.table().columns().size();
        return IntStream.range(0, source.table().rows().size() * columns)
                .mapToObj(at -> new Cell(source, at / columns, at % columns));
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
                Column.start("cell", cell -> cell.span()),
                Column.end(cell -> cell.span()),
                Column.sha256(cell -> cell.source().article().sha256()));
    }
}
