package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Tables of several articles, one below the other. */
class StackedTablesTest {

    @TempDir
    private Path folder;

    private Terminal terminal;
    private Path articles;
    private String library;

    @BeforeEach
    void importTables() throws IOException {
        terminal = new Terminal(folder.resolve("settings"));
        library = folder.resolve("polls.parley").toString();
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"),
                """
                First poll before the vote

                | Party | Share (%) | Seats |
                |---|---|---|
                | Labour | 31.5 | 1,200 |
                | Greens | 12 | 40 |

                | Name | Measure |
                |---|---|
                | Oil company | Asset freeze |
                """);
        Files.writeString(articles.resolve("b.txt"),
                """
                Second poll before the vote

                | SEATS: | Shares (%) | Parties |
                |---|---|---|
                | 1 200 | 33 | Labour |
                | 40 | 12.0 | Greens |
                """);
        assertEquals(0, terminal.run("import", articles.toString(), "--library", library), terminal.err());
    }

    @Test
    void columnsAreAlignedByTheirNamesAndWhatDiffersIsMarked() {
        assertEquals(0, terminal.run("tables", "--stacked", "--library", library), terminal.err());
        assertEquals("""
                     Stack 1, 2 tables: Party | Share (%) | Seats
                       Labour | ≠ 31.5 (%) | 1,200  [a.txt line 5]
                       Greens | 12 (%) | 40  [a.txt line 6]
                       Labour | ≠ 33 (%) | 1 200  [b.txt line 5]
                       Greens | 12.0 (%) | 40  [b.txt line 6]

                     Alone: a table 2, Name | Measure: no other table has these columns
                     """, terminal.out());
    }

    @Test
    void everyCellOfTheExportLeadsBackToItsPlace() throws IOException {
        Path out = folder.resolve("stacked.csv");
        assertEquals(0, terminal.run("export", "tables", "--stacked", "--out", out.toString(), "--library", library),
                terminal.err());
        assertTrue(Files.readString(out).contains("1,Labour,Share (%),Shares (%),%,33,yes,b.txt,1,1,5,"));
        assertEquals(0, terminal.run("verify", out.toString(), "--folder", articles.toString()), terminal.out());
        Files.writeString(out, Files.readString(out).replace(",33,yes,", ",35,yes,"));
        assertEquals(1, terminal.run("verify", out.toString(), "--folder", articles.toString()));
    }

    @Test
    void stackedTablesAreListedAsTextAndCsvOnly() {
        assertEquals(2, terminal.run("tables", "--stacked", "--format", "json", "--library", library));
        assertEquals(2, terminal.run("export", "topics", "--stacked", "--out", "t.csv", "--library", library));
        assertEquals(0, terminal.run("tables", "--stacked", "--format", "csv", "--library", library));
        assertTrue(terminal.out().startsWith("stack,name,column,"), terminal.out());
    }
}
