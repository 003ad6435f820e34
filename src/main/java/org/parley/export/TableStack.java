package org.parley.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.article.Block;

/**
 * Tables of the same columns, one below the other. The columns stand in the order of the first table; the first of them
 * names the rows. What stands for several rows of one table names none of them, and they are not compared.
 *
 * @param number counts stacks from 1
 * @param rows of all tables, table by table
 */
public record TableStack(int number, List<String> columns, int tables, List<Row> rows) {

    /**
     * One row of one table.
     *
     * @param row counts the rows of its table from 0
     * @param cells in the order of the columns of the stack
     */
    public record Row(SourceTable source, int row, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** What rows of the same name have in common: its first cell, without case. */
        public String name() {
            return cells.getFirst().words().strip().toLowerCase(Locale.ROOT);
        }

        /**
         * What rows of one thing have in common: their name; where that is a day or a number, which is no thing alone,
         * all that is no number. Empty where a row has no name.
         */
        public List<String> thing() {
            if (name().isEmpty()) {
                return List.of();
            }
            return !CellValue.isDayOrNumber(name()) ? List.of(name())
                    : Stream.concat(Stream.of(name()), cells.stream().skip(1).map(Cell::words)
                            .map(words -> words.strip().toLowerCase(Locale.ROOT))
                            .filter(words -> !CellValue.isDayOrNumber(words))).toList();
        }

        /** Where the row stands. */
        public Block.Row line() {
            return source.table().rows().get(row);
        }
    }

    /**
     * One cell of it.
     *
     * @param column counts the columns of its table from 0
     * @param unit what its header has in brackets
     * @param differs true if another table has a row of the same thing, and another value of the same unit there
     */
    public record Cell(int column, String words, Optional<String> unit, boolean differs) {}

    public TableStack {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Stacks {@code tables}, all of which have the same columns by their {@linkplain HeaderName names}. */
    public static TableStack of(int number, List<SourceTable> tables) {
        List<String> columns = tables.getFirst().table().columns();
        List<Row> rows = new ArrayList<>();
        for (SourceTable table : tables) {
            List<HeaderName> own = table.table().columns().stream().map(HeaderName::of).toList();
            List<Integer> order = columns.stream().map(column -> HeaderName.of(column).name())
                    .map(name -> own.stream().map(HeaderName::name).toList().indexOf(name)).toList();
            for (int i = 0; i < table.table().rows().size(); i++) {
                List<String> words = table.table().rows().get(i).cells();
                rows.add(new Row(table, i, order.stream()
                        .map(column -> new Cell(column, words.get(column), own.get(column).unit(), false)).toList()));
            }
        }
        return new TableStack(number, columns, tables.size(), compared(rows));
    }

    /** A cell by what its row is of, its column and its unit. */
    private record Spot(List<String> thing, int column, String unit) {}

    /** What several rows of one table are of. */
    private static Set<List<String>> repeated(List<Row> rows) {
        Set<Map.Entry<SourceTable, List<String>>> seen = new HashSet<>();
        return rows.stream().filter(row -> !seen.add(Map.entry(row.source(), row.thing()))).map(Row::thing)
                .collect(Collectors.toSet());
    }

    /** The rows with those cells marked that say another thing than a cell of another table in the same place. */
    private static List<Row> compared(List<Row> rows) {
        Set<List<String>> none = repeated(rows);
        none.add(List.of());
        Map<Spot, Map<SourceTable, CellValue>> said = new HashMap<>();
        for (Row row : rows) {
            for (int i = 1; i < row.cells().size(); i++) {
                spot(row, i, none).ifPresent(found -> said.computeIfAbsent(found.spot(), _ -> new HashMap<>())
                        .put(row.source(), found.value()));
            }
        }
        return rows.stream().map(row -> {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                boolean differs = i > 0 && spot(row, i, none).filter(found -> said.get(found.spot()).values().stream()
                        .anyMatch(other -> !other.equals(found.value()))).isPresent();
                cells.add(new Cell(cell.column(), cell.words(), cell.unit(), differs));
            }
            return new Row(row.source(), row.row(), cells);
        }).toList();
    }

    private record Found(Spot spot, CellValue value) {}

    /** @param none what rows are not compared by */
    private static Optional<Found> spot(Row row, int column, Set<List<String>> none) {
        List<String> thing = row.thing();
        Cell cell = row.cells().get(column);
        return none.contains(thing) ? Optional.empty()
                : CellValue.of(cell.words(), cell.unit())
                        .map(value -> new Found(new Spot(thing, column, value.unit()), value));
    }
}
