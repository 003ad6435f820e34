package org.parley.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parley.article.Span;

/** Stacked tables as CSV: one row per cell, each with the place that it is from. */
public final class StackSheet {

    /** {@code stack, name, column, header …} in this order. */
    public static final CsvSheet<Place> SHEET = new CsvSheet<>("Stacked tables",
            "Tables of the same columns, one below the other: one row per cell.",
            place -> Optional.of(place.row().source().article()), columns());

    /** A cell; {@code column} counts the columns of the stack from 0. */
    public record Place(TableStack stack, TableStack.Row row, int column) {

        TableStack.Cell cell() {
            return row.cells().get(column);
        }

        Span span() {
            return row.line().spans().get(cell().column());
        }
    }

    private StackSheet() {}

    /** The cells of {@code stacks}, row by row. */
    public static Iterable<Place> cells(Iterable<TableStack> stacks) {
        return () -> StreamSupport.stream(stacks.spliterator(), false).flatMap(StackSheet::cells).iterator();
    }

    private static Stream<Place> cells(TableStack stack) {
        return stack.rows().stream().flatMap(row -> IntStream.range(0, row.cells().size())
                .mapToObj(column -> new Place(stack, row, column)));
    }

    private static List<Column<Place>> columns() {
        return List.of(
                Column.number("stack", "Number of the stack, counted from 1.", place -> place.stack().number()),
                Column.text("name", "First cell of the row, which names it.",
                        place -> place.row().cells().getFirst().words()),
                Column.text("column", "Header of the column in the first table of the stack.",
                        place -> place.stack().columns().get(place.column())),
                Column.text("header", "Header of the column in the table of the cell.",
                        place -> place.row().source().table().columns().get(place.cell().column())),
                Column.optional("unit", "What the header has in brackets.", place -> place.cell().unit()),
                Column.text("cell", "The words of the cell.", place -> place.cell().words()),
                Column.text("differs", "yes if another table has another value of the same unit in a row of the same"
                        + " thing; else no.", place -> place.cell().differs() ? "yes" : "no"),
                Column.text("article", "File of the article.", place -> place.row().source().article().file()),
                Column.number("table", "Number of the table in the article, counted from 1.",
                        place -> place.row().source().table().number()),
                Column.number("row", "Row, counted from 1 below the header.", place -> place.row().row() + 1),
                Column.number("line", "Line of the article, counted from 1.", place -> place.row().line().line()),
                Column.start("cell", place -> place.span()),
                Column.end(place -> place.span()),
                Column.sha256(place -> place.row().source().article().sha256()));
    }
}
