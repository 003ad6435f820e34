package org.parley.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Block;

/**
 * Tables of the same columns, one below the other. The columns stand in the order of the first table; the first of them
 * names the rows.
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
     * @param differs true if another table has a row of the same name, and another value of the same unit there
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

    /** A cell by the name of its row, its column and its unit. */
    private record Spot(String name, int column, String unit) {}

    /** The rows with those cells marked that say another thing than a cell of another table in the same place. */
    private static List<Row> compared(List<Row> rows) {
        Map<Spot, Map<SourceTable, Set<CellValue>>> said = new HashMap<>();
        for (Row row : rows) {
            for (int i = 1; i < row.cells().size(); i++) {
                spot(row, i).ifPresent(found -> said.computeIfAbsent(found.spot(), _ -> new HashMap<>())
                        .computeIfAbsent(row.source(), _ -> new HashSet<>()).add(found.value()));
            }
        }
        return rows.stream().map(row -> {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                boolean differs = i > 0 && spot(row, i).filter(found -> said.get(found.spot()).entrySet().stream()
                        .anyMatch(other -> !other.getKey().equals(row.source())
                                && !other.getValue().contains(found.value())))
                        .isPresent();
                cells.add(new Cell(cell.column(), cell.words(), cell.unit(), differs));
            }
            return new Row(row.source(), row.row(), cells);
        }).toList();
    }

    private record Found(Spot spot, CellValue value) {}

    private static Optional<Found> spot(Row row, int column) {
        String name = row.name();
        Cell cell = row.cells().get(column);
        return name.isEmpty() ? Optional.empty()
                : CellValue.of(cell.words(), cell.unit())
                        .map(value -> new Found(new Spot(name, column, value.unit()), value));
    }
}
