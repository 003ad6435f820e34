package org.parley.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.ArticleEntry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LibraryStoreTest {

    @TempDir
    Path temp;

    private Path file() {
        return temp.resolve("test.parley");
    }

    private static Session session(Path file) throws SQLException {
        return new Session(DriverManager.getConnection("jdbc:sqlite:" + file));
    }

    private static void sql(Path file, String sql) throws SQLException {
        try (Session on = session(file)) {
            on.execute(sql);
        }
    }

    private static String refusal(Path file) {
        return assertThrows(StoreException.class, () -> LibraryStore.open(file).close()).getMessage();
    }

    @Test
    void aMissingFileBecomesAnEmptyLibrary() {
        try (LibraryStore store = LibraryStore.open(file())) {
            assertEquals(List.of(), store.articles().page(0, 10));
        }
        assertTrue(Files.exists(file()));
    }

    @Test
    void anotherProgramIsReadingWhileItLivesAndSaysSo() throws Exception {
        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version").start();
        long living = ProcessHandle.current().parent().orElseThrow().pid();
        other.waitFor();
        try (LibraryStore store = LibraryStore.open(file())) {
            assertFalse(store.isReadElsewhere());
            store.readingBatch(() -> {});
            assertFalse(store.isReadElsewhere(), "this program");
            reads(store, living, 0);
            assertTrue(store.isReadElsewhere());
            reads(store, other.pid(), 0);
            assertFalse(store.isReadElsewhere(), "one that is no more");
            reads(store, living, 100);
            assertFalse(store.isReadElsewhere(), "one that gave up");
        }
    }

    private static void reads(LibraryStore store, long process, long secondsAgo) {
        store.database().change(on -> {
            Tally.put(on, Tally.Of.READER, process);
            Tally.put(on, Tally.Of.READ_AT, Instant.now().getEpochSecond() - secondsAgo);
        });
    }

    @Test
    void theFileSaysThatItIsALibrary() throws SQLException {
        LibraryStore.open(file()).close();
        try (Session on = session(file())) {
            assertEquals(Database.APPLICATION_ID, on.number("PRAGMA application_id"));
            assertEquals(Migrations.CURRENT, on.number("PRAGMA user_version"));
        }
    }

    @Test
    void aLibraryOfANewerProgramIsRefused() throws SQLException {
        LibraryStore.open(file()).close();
        sql(file(), "PRAGMA user_version = 99");
        assertTrue(refusal(file()).endsWith("(its version is 99, this program reads up to " + Migrations.CURRENT
                + "): update Parley to open it"));
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndLeftAlone() throws SQLException, IOException {
        sql(file(), "CREATE TABLE theirs (x)");
        byte[] before = Files.readAllBytes(file());
        assertTrue(refusal(file()).endsWith("is a database, but not a Parley library: choose another file"));
        try (Session on = session(file())) {
            assertEquals(1, on.number("SELECT count(*) FROM sqlite_schema"));
        }
        assertEquals(before.length, Files.size(file()));
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Files.writeString(file(), "An article, not a library.");
        assertTrue(refusal(file()).endsWith("is not a Parley library: choose another file"));
    }

    @Test
    void aFolderIsRefused() {
        assertTrue(refusal(temp).endsWith("is a folder: name a file for the library"));
    }

    @Test
    void aMissingFolderIsNamed() {
        assertTrue(refusal(temp.resolve("no/such.parley")).contains("does not exist: make the folder"));
    }

    @Test
    void aDamagedLibraryIsSaidToBeDamaged() throws IOException {
        try (LibraryStore store = LibraryStore.open(file())) {
            for (int i = 0; i < 200; i++) {
                Fixtures.put(store, "a" + i + ".txt", "Title " + i + "\n\nWords and words.\n");
            }
        }
        try (RandomAccessFile raw = new RandomAccessFile(file().toFile(), "rw")) {
            raw.seek(4096);
            raw.write(new byte[(int) raw.length() - 8192]);
        }
        String sentence = assertThrows(StoreException.class, () -> {
            try (LibraryStore store = LibraryStore.open(file())) {
                store.articles().page(0, 500);
            }
        }).getMessage();
        assertTrue(sentence.endsWith("is damaged: put back a copy of it, or import the folder into a new library"),
                sentence);
    }

    @Test
    void aLibraryThatAnotherProgramWritesIsSaidToBeBusy() throws SQLException {
        try (LibraryStore store = LibraryStore.open(file(), 50, false);
                Session other = session(file())) {
            other.execute("BEGIN IMMEDIATE");
            String sentence = assertThrows(StoreException.class, () -> store.searches().save("talks")).getMessage();
            assertTrue(sentence.endsWith("is being written by another program: try again when it has finished"));
            other.execute("ROLLBACK");
            store.searches().save("talks");
        }
    }

    @Test
    void aLibraryThatMayNotBeWrittenToIsReadAllTheSame() {
        Path strange = temp.resolve("what? a #1 100% library.parley");
        try (LibraryStore store = LibraryStore.open(strange)) {
            Fixtures.put(store, "one.txt", "One\n\nFirst words.\n");
        }
        try (LibraryStore store = LibraryStore.open(strange, 50, true)) {
            assertEquals(1, store.passages().search("words", 0, 10).total());
            assertFalse(store.timelineIsStale());
            String sentence = assertThrows(StoreException.class, () -> store.searches().save("talks")).getMessage();
            assertTrue(sentence.endsWith("give yourself permission to change it and its folder"), sentence);
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasSaved() {
        try (LibraryStore store = LibraryStore.open(file())) {
            Fixtures.put(store, "one.txt", "One\n\nFirst words.\n");
            Fixtures.limitSize(store, 0);
            String sentence = assertThrows(StoreException.class,
                    () -> Fixtures.put(store, "two.txt", "Two\n\n" + "More words. ".repeat(20_000))).getMessage();
            assertTrue(sentence.contains("the disk is full"), sentence);
            assertEquals(1, store.articles().page(0, 10).size());
        }
    }

    @Test
    void aTransactionThatThrowsLeavesNothing() {
        try (LibraryStore store = LibraryStore.open(file())) {
            assertThrows(IllegalStateException.class, () -> store.transaction(() -> {
                Fixtures.put(store, "one.txt", "One\n\nFirst words.\n");
                throw new IllegalStateException("stop");
            }));
            assertEquals(List.of(), store.articles().page(0, 10));
            assertEquals(0, store.passages().search("words", 0, 10).total());
        }
    }

    @Test
    void killedInTheMiddleOfABatchItKeepsTheBatchesBefore() throws IOException {
        Path copy = temp.resolve("killed.parley");
        try (LibraryStore store = LibraryStore.open(file())) {
            Fixtures.put(store, "one.txt", "One\n\nFirst words.\n");
            store.transaction(() -> {
                Fixtures.put(store, "two.txt", "Two\n\nSecond words.\n");
                copyAsLeftByAKill(copy);
            });
        }
        try (LibraryStore store = LibraryStore.open(copy)) {
            assertEquals(List.of("one.txt"), store.articles().page(0, 10).stream().map(ArticleEntry::file).toList());
            assertEquals(1, store.passages().search("words", 0, 10).total());
            assertTrue(store.timelineIsStale());
        }
    }

    /** What a killed program leaves: the file and its write-ahead log, as they are at that moment. */
    private void copyAsLeftByAKill(Path copy) {
        try {
            Files.copy(file(), copy, StandardCopyOption.REPLACE_EXISTING);
            Path log = Path.of(file() + "-wal");
            assertTrue(Files.size(log) > 0);
            Files.copy(log, Path.of(copy + "-wal"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theOldVersionIsKeptAsSource() throws SQLException {
        try (LibraryStore store = LibraryStore.open(file())) {
            Fixtures.put(store, "one.txt", "One\n\nFirst words.\n");
            Fixtures.put(store, "one.txt", "One\n\nOther words.\n");
        }
        try (Session on = session(file())) {
            assertEquals(List.of("One\n\nFirst words.\n", "One\n\nOther words.\n"),
                    on.list("SELECT bytes FROM source ORDER BY version",
                            row -> new String(Compressed.restore(row.getBytes(1)))));
        }
    }

    @Test
    void aClosedLibrarySaysSo() {
        LibraryStore store = LibraryStore.open(file());
        store.close();
        assertTrue(assertThrows(StoreException.class, () -> store.articles().page(0, 1)).getMessage()
                .endsWith("is closed: open it again"));
        assertFalse(Files.exists(Path.of(file() + "-wal")));
    }

    @Test
    void keysAreTheShortestPrefixesThatDiffer() {
        assertEquals(List.of("000", "001"), ArticleKeys.of(List.of("000_x.txt", "001_y.txt")));
        assertEquals(List.of("a", "b"), ArticleKeys.of(List.of("2023/alpha.txt", "2024/beta.txt")));
        assertEquals(List.of("1", "2"), ArticleKeys.of(List.of("report-1.txt", "report-2.txt")));
        assertEquals(List.of("ab", "abc"), ArticleKeys.of(List.of("ab-one.txt", "abc-two.txt")));
        assertEquals(List.of("a2", "a2-r"), ArticleKeys.of(List.of("a2.txt", "a2-reprint.txt")));
        assertEquals(List.of("م", "п"), ArticleKeys.of(List.of("محادثات.txt", "переговоры.txt")));
    }
}
