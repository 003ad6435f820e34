package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What {@code parley read} prints for a person: each part with the line that it stands on. */
class ReadingTextTest {

    @TempDir
    private Path folder;

    private List<String> lines;

    @BeforeEach
    void read() throws IOException {
        Path article = Files.writeString(folder.resolve("a.txt"),
                """
                Foreign ministers meet in Geneva

                By Jane Doe | Published 4 May 2024

                The foreign ministers of France and Germany met in Geneva on 3 May 2024.

                Advertisement

                They agreed:

                - A first pact
                - A second pact

                They will hold talks in Vienna on 10 June 2024 on arms control.

                | Topic | Outcome |
                |---|---|
                | Arms control | Agreement to hold further talks |
                """);
        Terminal terminal = new Terminal(folder.resolve("settings"));
        assertEquals(ExitCode.DONE, terminal.run("read", article.toString()), terminal.err());
        lines = terminal.out().lines().toList();
    }

    /** The lines below a heading of the listing. */
    private List<String> below(String heading) {
        return lines.stream().dropWhile(line -> !line.equals(heading)).skip(1)
                .takeWhile(line -> line.startsWith(" ")).toList();
    }

    @Test
    void blocksAreListedWithTheirLines() {
        assertEquals(List.of("     1  heading 1 Foreign ministers meet in Geneva",
                "     3  credit By Jane Doe | Published 4 May 2024",
                "     5  paragraph The foreign ministers of France and Germany met in Geneva on 3 May 2024.",
                "     9  lead-in They agreed:", "    11  list of 2 items",
                "    14  paragraph They will hold talks in Vienna on 10 June 2024 on arms control.",
                "    16  table 1 Topic | Outcome"), below("Structure"));
    }

    @Test
    void theDayOfPublicationIsNamedWithItsSource() {
        assertTrue(lines.get(1).startsWith("  published 2024-05-04, from "), lines.get(1));
    }

    @Test
    void timesAreListedWithWhatTheyAreReadAs() {
        assertTrue(below("Time").contains("    14  10 June 2024 = 2024-06-10 (date, rule day-month-year)"),
                below("Time").toString());
    }

    @Test
    void anOrderStandsOnTheLineOfItsFirstWords() {
        String order = below("Order").getFirst();
        assertTrue(order.startsWith("     5  ") && order.contains("Geneva meeting before Vienna talks (rule "), order);
    }

    @Test
    void statementsStandWithTheirRolesAndTopics() {
        assertTrue(below("Statements")
                .contains("    18  outcome on Arms control, Negotiation process: Arms control | Agreement to hold"
                        + " further talks"),
                below("Statements").toString());
    }

    @Test
    void whatIsSetAsideIsListedWithTheReason() {
        assertEquals(List.of("     7  page furniture"), below("Set aside"));
    }
}
