package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What was expected of an event and what came of it, from the articles to the terminal. */
class ExpectedTest {

    @Test
    void aLaterMeetingOfTheSamePartiesAnswersAnExpectation(@TempDir Path folder) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"),
                """
                Foreign ministers to meet in Geneva

                The foreign ministers of France and Germany will meet in Geneva on 3 May 2024. The ministers are expected
                to agree on arms control at the meeting in Geneva.
                """);
        Files.writeString(articles.resolve("b.txt"),
                """
                France and Germany meet again

                The foreign ministers of France and Germany met in Vienna on 10 June 2024. At the meeting in Vienna the
                ministers signed a pact on arms control.
                """);
        Terminal terminal = new Terminal(folder.resolve("settings"));
        terminal.run("import", articles.toString(), "--library", folder.resolve("l.parley").toString());
        assertEquals(ExitCode.DONE, terminal.run("explain", "Geneva"), terminal.err());
        assertTrue(terminal.out().contains("meeting in Vienna, a later meeting of the same parties:")
                && terminal.out().contains("→ outcome “At the meeting in Vienna the ministers signed a pact on arms"
                        + " control.” [b line 3]"),
                terminal.out());
    }

    @Test
    void nothingIsExpectedOfWhatNobodyArranged(@TempDir Path folder) throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"),
                """
                Bomb kills five in Lima

                A bomb exploded at a market in Lima on 3 May 2024 and killed five people. The bomb that exploded in Lima
                on 3 May 2024 could lead to new sanctions, officials said.
                """);
        Terminal terminal = new Terminal(folder.resolve("settings"));
        terminal.run("import", article.toString(), "--library", folder.resolve("l.parley").toString());
        Path csv = folder.resolve("expectations.csv");
        assertEquals(ExitCode.DONE, terminal.run("export", "expectations", "--out", csv.toString()), terminal.err());
        assertEquals(1, Files.readAllLines(csv).size());
    }
}
