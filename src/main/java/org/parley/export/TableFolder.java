package org.parley.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tables in a folder, one file each. */
public final class TableFolder {

    /** How each table is written. */
    public enum Format {
        /** Cells only. */
        CSV(".csv"),
        /** Cells, and beside them a file that says where they stand. */
        CSV_WITH_METADATA(".csv"),
        /** One object with all that is known of the table. */
        JSON(".json"),
        /** A pipe table with its source. */
        MARKDOWN(".md");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }
    }

    private final Format format;
    private final boolean bom;
    private final Set<String> taken = new HashSet<>();

    /** @param bom true to begin CSV with a byte order mark */
    public TableFolder(Format format, boolean bom) {
        this.format = format;
        this.bom = bom;
    }

    /**
     * Writes {@code tables} into {@code folder}, which is made if it is not there; the answer is how many there are.
     *
     * @throws ExportException if a file cannot be written, or exists and may not be replaced; then none is written
     */
    public int write(Iterable<SourceTable> tables, Path folder, boolean overwrite) {
        makeFolder(folder);
        int count = 0;
        try (StagedFiles files = new StagedFiles(overwrite)) {
            for (SourceTable table : tables) {
                stage(table, folder.resolve(name(table)), files);
                count++;
            }
            files.commit();
        }
        return count;
    }

    /** Stages {@code table} for {@code target}. */
    public void stage(SourceTable table, Path target, StagedFiles files) {
        switch (format) {
            case CSV -> TableCsv.stage(table, target, bom, false, files);
            case CSV_WITH_METADATA -> TableCsv.stage(table, target, bom, true, files);
            case JSON -> files.write(target, out -> TablesJson.write(List.of(table), out));
            case MARKDOWN -> files.write(target, out -> TablesMarkdown.write(List.of(table), out));
        }
    }

    private static void makeFolder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(folder);
            }
        } catch (IOException e) {
            throw ExportException.writing(folder, e);
        }
    }

    /** Articles of one name in different folders get different names: the whole path, or else a count. */
    private String name(SourceTable table) {
        String name = TableCsv.fileName(table, format.ending);
        if (taken.contains(name)) {
            String path = table.article().file().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^-+", "");
            name = path + "-table-" + table.table().number() + format.ending;
        }
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name.replace(format.ending, "-" + i + format.ending);
        }
        return unique;
    }
}
