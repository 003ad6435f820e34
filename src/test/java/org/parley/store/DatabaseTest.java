package org.parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void whoClosesTheLibraryDoesNotWaitForWhatCanBeDoneAgain() throws InterruptedException {
        Database database = new Database(folder.resolve("a.parley"), 1000, false);
        Thread closer = new Thread(database::close);
        assertThrows(StoreException.class, () -> database.changeUnlessClosed(on -> {
            Tally.put(on, Tally.Of.EVENTS, 1);
            closer.start();
            return forEver(on);
        }));
        closer.join();
        try (Database again = new Database(folder.resolve("a.parley"), 1000, false)) {
            assertEquals(0L, again.<Long>read(on -> Tally.of(on, Tally.Of.EVENTS)));
        }
    }

    @Test
    void theFileAloneHoldsAllThatWasChangedThoughTheLibraryWasNeverClosed() throws IOException {
        try (Database database = new Database(folder.resolve("a.parley"), 0, false)) {
            assertEquals(0, kept(copy("new.parley", "")));
            database.change(on -> Tally.put(on, Tally.Of.EVENTS, 7));
            assertEquals(7, kept(copy("changed.parley", "")));
            database.changeAsOneOfMany(on -> Tally.put(on, Tally.Of.EVENTS, 8));
            database.change(on -> Tally.put(on, Tally.Of.TOPICS, 1));
            assertEquals(8, kept(copy("many.parley", "")));
        }
    }

    @Test
    void whatWasBrokenOffIsWholeInTheFileAsSoonAsItIsOpened() throws IOException {
        try (Database database = new Database(folder.resolve("a.parley"), 0, false)) {
            database.changeAsOneOfMany(on -> Tally.put(on, Tally.Of.EVENTS, 7));
            Path broken = copy("broken.parley", "");
            copy("broken.parley-wal", "-wal");
            try (Database again = new Database(broken, 0, false)) {
                assertEquals(7, kept(Files.copy(again.file(), folder.resolve("copy.parley"))));
            }
        }
    }

    @Test
    void aLibraryThatWasBrokenOffAndMayNotBeWrittenToIsNotShownWithoutItsLastChanges() throws IOException {
        try (Database database = new Database(folder.resolve("a.parley"), 0, false)) {
            database.changeAsOneOfMany(on -> Tally.put(on, Tally.Of.EVENTS, 7));
            Path broken = copy("broken.parley", "");
            copy("broken.parley-wal", "-wal");
            String refused = assertThrows(StoreException.class, () -> new Database(broken, 0, true)).getMessage();
            assertTrue(refused.contains("copy it together with broken.parley-wal"), refused);
        }
    }

    private Path copy(String name, String suffix) throws IOException {
        return Files.copy(folder.resolve("a.parley" + suffix), folder.resolve(name));
    }

    private static long kept(Path file) {
        try (Database database = new Database(file, 0, false)) {
            return database.<Long>read(on -> Tally.of(on, Tally.Of.EVENTS));
        }
    }

    private static long forEver(Session on) {
        long i = 0;
        while (i >= 0) {
            Tally.put(on, Tally.Of.EVENTS, i++);
        }
        return i;
    }

    @Test
    void aLibraryOfAnEarlierVersionThatMayNotBeWrittenToIsRefusedWithAWayRoundIt() throws Exception {
        Path file = folder.resolve("early.parley");
        try (Database database = new Database(file, 0, false)) {
            database.change(on -> Tally.put(on, Tally.Of.FORM, 1));
        }
        try (Connection on = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = on.createStatement()) {
            statement.execute("PRAGMA user_version = " + (Migrations.CURRENT - 1));
        }
        StoreException refused = assertThrows(StoreException.class, () -> new Database(file, 0, true));
        assertEquals(
                file + " was written by an earlier Parley and may not be written to: copy it to where you may write,"
                        + " and open the copy",
                refused.getMessage());
    }
}
