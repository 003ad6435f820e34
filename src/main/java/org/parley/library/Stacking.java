package org.parley.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.article.TableEntry;
import org.parley.export.HeaderName;
import org.parley.export.TableStack;

/** Which tables of a library have the same columns, and are read one below the other. */
public final class Stacking {

    private final ExportRows rows;
    private final ExportProgress watched;
    private final List<List<TableEntry>> stacked = new ArrayList<>();
    private final List<Alone> alone = new ArrayList<>();

    /**
     * A stack before its rows are read.
     *
     * @param number counts stacks from 1
     * @param columns of its first table
     * @param rows of all its tables
     */
    public record Head(int number, List<String> columns, int tables, int rows) {}

    /** A table that is in no stack, and why. */
    public record Alone(TableEntry table, String reason) {}

    /** @param progress hears of every table when it is looked at, and of every stacked one again when it is read */
    Stacking(Library library, Progress progress) {
        this.rows = new ExportRows(library, progress);
        this.watched = new ExportProgress(progress, 2 * library.summary().tables());
        Map<List<String>, List<TableEntry>> byColumns = new LinkedHashMap<>();
        for (TableEntry table : watched.all(Paged.all(offset -> library.articles().tables("", offset, Paged.PAGE)))) {
            Optional<List<String>> columns = HeaderName.common(table.columns());
            if (columns.isPresent()) {
                byColumns.computeIfAbsent(columns.get(), _ -> new ArrayList<>()).add(table);
            } else {
                alone.add(new Alone(table, "a column has no name, or two have the same"));
            }
        }
        for (List<TableEntry> tables : byColumns.values()) {
            if (tables.size() > 1) {
                stacked.add(tables);
            } else {
                alone.add(new Alone(tables.getFirst(), "no other table has these columns"));
            }
        }
    }

    /** The tables of {@code library} as they are now. */
    public static Stacking of(Library library) {
        return new Stacking(library, Progress.SILENT);
    }

    /** The stacks in the order of their first tables. */
    public List<Head> heads() {
        return IntStream.range(0, stacked.size()).mapToObj(i -> new Head(i + 1, stacked.get(i).getFirst().columns(),
                stacked.get(i).size(), stacked.get(i).stream().mapToInt(TableEntry::rows).sum())).toList();
    }

    /** The stack {@code number} with its rows. */
    public TableStack stack(int number) {
        return TableStack.of(number, stacked.get(number - 1).stream()
                .map(table -> rows.table(watched.take(table).article(), table.number())).toList());
    }

    /** The stacks in the order of their first tables, one in memory at a time. */
    public Iterable<TableStack> stacks() {
        return () -> new MappedIterator<>(heads().iterator(), head -> stack(head.number()));
    }

    /** The keys of the articles that the tables of a stack stand in, by their files. */
    public Map<String, String> keys(int number) {
        Map<String, String> keys = new HashMap<>();
        stacked.get(number - 1).forEach(table -> keys.put(table.article(), table.key()));
        return keys;
    }

    /** The tables that are in no stack. */
    public List<Alone> alone() {
        return List.copyOf(alone);
    }
}
