package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A library whose timeline is behind and cannot be woven, as on a full disk, or is left to be woven. */
class UnwovenLibraryTest {

    @TempDir
    private Path folder;

    @Test
    void isShownAsItWas() throws Exception {
        Terminal terminal = new Terminal(folder.resolve("settings"));
        String library = folder.resolve("one.parley").toString();
        Path article = Files.writeString(folder.resolve("a.txt"),
                """
                Foreign ministers meet in Lima

                The foreign ministers of Chile and Peru met in Lima on 3 May 2024.
                """);
        assertEquals(0, terminal.run("import", article.toString(), "--library", library), terminal.err());
        assertEquals(0, terminal.run("timeline", "--library", library));
        String before = terminal.out();
        sql(library, "INSERT INTO stale (article) SELECT id FROM article",
                "UPDATE tally SET value = 0 WHERE name = 'articles'",
                "CREATE TRIGGER full BEFORE DELETE ON stale BEGIN SELECT RAISE(ABORT, 'full'); END");
        assertEquals(0, terminal.run("timeline", "--library", library), terminal.err());
        assertEquals(before, terminal.out());
        assertTrue(terminal.err().strip().endsWith("The library is shown as it was."), terminal.err());
        assertFalse(terminal.err().contains("holds no articles"), terminal.err());
    }

    @Test
    void whatAnotherProgramIsStillReadingIsLeftToIt() throws Exception {
        Terminal terminal = new Terminal(folder.resolve("settings"));
        String library = folder.resolve("one.parley").toString();
        Path article = Files.writeString(folder.resolve("a.txt"), "Talks\n\nChile and Peru met in Lima in May 2024.\n");
        assertEquals(0, terminal.run("import", article.toString(), "--library", library), terminal.err());
        long other = ProcessHandle.current().parent().orElseThrow().pid();
        sql(library, "INSERT INTO stale (article, how) SELECT id, 2 FROM article",
                "INSERT OR REPLACE INTO tally (name, value) VALUES ('read by', " + other + ")",
                "INSERT OR REPLACE INTO tally (name, value) VALUES ('read at', unixepoch())");
        assertEquals(0, terminal.run("timeline", "--library", library), terminal.err());
        assertEquals(1, stale(library));
        sql(library, "UPDATE tally SET value = 1 WHERE name = 'read at'");
        assertEquals(0, terminal.run("timeline", "--library", library), terminal.err());
        assertEquals(0, stale(library));
    }

    private static void sql(String library, String... statements) throws SQLException {
        try (Connection on = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = on.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int stale(String library) throws SQLException {
        try (Connection on = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = on.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM stale")) {
            return row.getInt(1);
        }
    }
}
