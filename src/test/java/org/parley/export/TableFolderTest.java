package org.parley.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class TableFolderTest {

    @TempDir
    private Path folder;

    @Test
    void everyTableIsAFileWithItsMetadata() throws IOException {
        write(folder, Rows.table());
        assertEquals(List.of("one-table-2.csv", "one-table-2.csv-metadata.json"), names(folder));
    }

    @Test
    void articlesOfOneNameDoNotMeet() throws IOException {
        SourceTable table = Rows.table();
        SourceTable other = new SourceTable(new SourceFile("more/one.txt", "cd34"), "One", table.published(),
                table.introducedBy(), table.table());
        write(folder, table, other, other);
        assertEquals(List.of("more-one.txt-table-2-2.csv", "more-one.txt-table-2.csv", "one-table-2.csv"),
                names(folder).stream().filter(name -> name.endsWith(".csv")).toList());
    }

    @Test
    void aFolderThatIsNotThereIsMade() throws IOException {
        write(folder.resolve("new"), Rows.table());
        assertEquals(2, names(folder.resolve("new")).size());
    }

    @Test
    void oneFileThatExistsKeepsAllFromBeingWritten() throws IOException {
        Files.writeString(folder.resolve("one-table-2.csv-metadata.json"), "mine");
        assertThrows(ExportException.class, () -> write(folder, Rows.table()));
        assertEquals(List.of("one-table-2.csv-metadata.json"), names(folder));
    }

    private static void write(Path folder, SourceTable... tables) {
        new TableFolder().write(List.of(tables), new Target(folder, false, false));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
