package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Tests of commands on a library of two articles. */
abstract class TwoArticles {

    @TempDir
    Path folder;

    Terminal terminal;
    String library;

    @BeforeEach
    void importTwoArticles() throws IOException {
        terminal = new Terminal(folder.resolve("settings"));
        library = folder.resolve("two.parley").toString();
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"),
                """
                Foreign ministers meet in Geneva

                The foreign ministers of France and Germany met in Geneva on 3 May 2024 to discuss arms control.

                | Topic | Outcome |
                |---|---|
                | Arms control | Agreement to hold further talks |
                """);
        Files.writeString(articles.resolve("b.txt"),
                """
                France and Germany plan further talks

                Representatives of France and Germany are expected to hold talks in Vienna on 10 June 2024.
                """);
        assertEquals(0, terminal.run("import", articles.toString(), "--library", library), terminal.err());
    }
}
