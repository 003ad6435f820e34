package org.parley.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tables as CSV in a folder, one file each, and beside each its metadata. */
public final class TableFolder {

    private static final String ENDING = ".csv";

    private final Set<String> taken = new HashSet<>();

    /**
     * What was written.
     *
     * @param rows of all tables, without headers
     * @param files one for each table
     */
    public record Written(int rows, List<Path> files) {
        public Written {
            files = List.copyOf(files);
        }
    }

    /**
     * Writes {@code tables} into {@code folder}, which is made if it is not there.
     *
     * @throws ExportException if a file cannot be written, or exists and may not be replaced; then none is written
     */
    public Written write(Iterable<SourceTable> tables, Target folder) {
        makeFolder(folder.path());
        List<Path> written = new ArrayList<>();
        int rows = 0;
        try (StagedFiles files = new StagedFiles(folder.overwrite())) {
            for (SourceTable table : tables) {
                Target target = folder.in(name(table));
                TableCsv.stage(table, target, files);
                TableCsv.stageMetadata(table, target, files);
                written.add(target.path());
                rows += table.table().rows().size();
            }
            files.commit();
        }
        return new Written(rows, written);
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
        String name = TableCsv.fileName(table, ENDING);
        if (taken.contains(name)) {
            String path = table.article().file().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^-+", "");
            name = path + "-table-" + table.table().number() + ENDING;
        }
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name.replace(ENDING, "-" + i + ENDING);
        }
        return unique;
    }
}
