package org.parley.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.exc.JacksonIOException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class StagedFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatExistsIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "mine");
        assertEquals(file + " exists already: choose another name, or allow it to be replaced.", refusal(file, "new"));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void aFileIsReplacedWhereThatIsAllowed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "mine");
        TextFile.write(file, true, out -> out.write("new"));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void aMetadataFileThatExistsKeepsTheCsvFromBeingWritten() throws IOException {
        Files.writeString(folder.resolve("a.csv-metadata.json"), "mine");
        assertThrows(ExportException.class,
                () -> TopicSheet.SHEET.write(List.of(), new Target(folder.resolve("a.csv"), false, false)));
        assertEquals(List.of("a.csv-metadata.json"), names());
    }

    @Test
    void whatAKilledExportLeftIsRemovedByTheNext() throws IOException {
        String killed = ".a.csv.999999999999-0123456789abcdef.part";
        String alive = ".a.csv." + ProcessHandle.current().pid() + "-0123456789abcdef.part";
        for (String name : List.of(killed, alive, ".other.part", "b.999999999999-0123456789abcdef.part")) {
            Files.writeString(folder.resolve(name), "half");
        }
        TextFile.write(folder.resolve("c.csv"), false, out -> out.write("new"));
        assertEquals(Set.of(alive, ".other.part", "b.999999999999-0123456789abcdef.part", "c.csv"),
                Set.copyOf(names()));
    }

    @Test
    void aFullDiskLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("a.csv");
        String sentence = assertThrows(ExportException.class, () -> TextFile.write(file, false, out -> {
            out.write("half");
            throw new IOException("No space left on device");
        })).getMessage();
        assertEquals("The disk is full: " + file + " was not written.", sentence);
        assertEquals(List.of(), names());
    }

    @Test
    void aDiskThatIsFullWhileJsonIsWrittenIsNamed() throws IOException {
        Path file = folder.resolve("a.json");
        String sentence = assertThrows(ExportException.class, () -> TextFile.write(file, false, out -> {
            throw JacksonIOException.construct(new IOException("No space left on device"));
        })).getMessage();
        assertEquals("The disk is full: " + file + " was not written.", sentence);
        assertEquals(List.of(), names());
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("none").resolve("a.csv");
        assertEquals("There is no folder " + folder.resolve("none") + ": make it, or choose another.",
                refusal(file, "new"));
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals(folder + " is a folder: name a file.", refusal(folder, "new"));
    }

    private static String refusal(Path file, String content) {
        return assertThrows(ExportException.class, () -> TextFile.write(file, false, out -> out.write(content)))
                .getMessage();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
