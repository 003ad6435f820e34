package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A kind of CSV file: its columns, and with them the meaning of each, which the metadata file beside it repeats. Rows
 * are streamed: however many there are, only the names of their source files are kept.
 *
 * @param <T> what a row is made from
 */
public final class CsvSheet<T> {

    private final String title;
    private final String description;
    private final List<Column<T>> columns;
    private final Function<T, Optional<SourceFile>> source;

    CsvSheet(String title, String description, Function<T, Optional<SourceFile>> source, List<Column<T>> columns) {
        this.title = title;
        this.description = description;
        this.source = source;
        this.columns = List.copyOf(columns);
    }

    /** The names of the columns, in order. */
    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** Writes the header and {@code rows}. */
    public void write(Iterable<T> rows, Writer out) throws IOException {
        write(rows, out, (row, cells) -> {});
    }

    /**
     * Writes {@code target} and its {@code -metadata.json}.
     *
     * @return how many rows were written, without the header
     * @throws ExportException if the files cannot be written, or exist and may not be replaced
     */
    public int write(Iterable<T> rows, Target target) {
        Map<String, SourceFile> sources = new TreeMap<>();
        RowDigests digests = new RowDigests();
        int[] count = {0};
        try (StagedFiles files = new StagedFiles(target.overwrite())) {
            files.write(target.path(), out -> {
                if (target.bom()) {
                    out.write(CsvWriter.BYTE_ORDER_MARK);
                }
                write(rows, out, (row, cells) -> {
                    count[0]++;
                    digests.add(cells);
                    source.apply(row).ifPresent(file -> sources.put(file.file(), file));
                });
            });
            Csvw metadata = new Csvw(target.path().getFileName().toString(), title, description);
            files.write(Csvw.beside(target.path()), out -> metadata.write(columns, List.copyOf(sources.values()),
                    json -> Csvw.digests(json, digests), out));
            files.commit();
        }
        return count[0];
    }

    private void write(Iterable<T> rows, Writer out, BiConsumer<T, List<String>> seen) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.row(columnNames());
        for (T row : rows) {
            List<String> cells = columns.stream().map(column -> column.cell().apply(row).orElse("")).toList();
            csv.row(cells);
            seen.accept(row, cells);
        }
    }
}
