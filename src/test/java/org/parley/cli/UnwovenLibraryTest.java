package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A library whose timeline is behind and cannot be woven, as on a full disk. */
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
        try (Connection on = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = on.createStatement()) {
            statement.execute("INSERT INTO stale (article) SELECT id FROM article");
            statement.execute("UPDATE tally SET value = 0 WHERE name = 'articles'");
            statement.execute("CREATE TRIGGER full BEFORE DELETE ON stale BEGIN SELECT RAISE(ABORT, 'full'); END");
        }
        assertEquals(0, terminal.run("timeline", "--library", library), terminal.err());
        assertEquals(before, terminal.out());
        assertTrue(terminal.err().strip().endsWith("The library is shown as it was."), terminal.err());
        assertFalse(terminal.err().contains("holds no articles"), terminal.err());
    }
}
