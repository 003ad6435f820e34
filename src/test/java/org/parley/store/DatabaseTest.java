package org.parley.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void whoClosesTheLibraryDoesNotWaitForWhatCanBeDoneAgain() throws InterruptedException {
        Database database = new Database(folder.resolve("a.parley"), 1000, false);
        Thread closer = new Thread(database::close);
        assertThrows(StoreException.class, () -> database.changeUnlessClosed(on -> {
            Tally.put(on, "half", 1);
            closer.start();
            return forEver(on);
        }));
        closer.join();
        try (Database again = new Database(folder.resolve("a.parley"), 1000, false)) {
            assertEquals(0L, again.<Long>read(on -> Tally.of(on, "half")));
        }
    }

    private static long forEver(Session on) throws SQLException {
        long i = 0;
        while (i >= 0) {
            Tally.put(on, "whole", i++);
        }
        return i;
    }

    @Test
    void aLibraryOfAnEarlierVersionThatMayNotBeWrittenToIsRefusedWithAWayRoundIt() throws Exception {
        Path file = folder.resolve("early.parley");
        try (Database database = new Database(file, 0, false)) {
            database.change(on -> Tally.put(on, "form", 1));
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
