package org.parley.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Wrong use is answered with one sentence that says what is wrong and where help is. */
class MisuseTest {

    @TempDir
    private Path folder;
    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
    }

    private String complaint(String... args) {
        assertEquals(ExitCode.WRONG_USAGE, terminal.run(args), terminal.err());
        assertEquals("", terminal.out());
        assertEquals(1, terminal.err().lines().count(), terminal.err());
        return terminal.err().strip();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals("parley: --out PATH and WHAT are missing: see parley export --help", complaint("export"));
        assertEquals("parley: EVENT is missing: see parley explain --help", complaint("explain"));
        assertTrue(complaint("timeline", "--library").contains("--library"));
    }

    @Test
    void aWordOutOfSeveralIsAskedFor() {
        assertEquals("parley: --format is one of text, json, csv, not xml: see parley timeline --help",
                complaint("timeline", "--format", "xml"));
        assertEquals(
                "parley: WHAT is one of topics, tables, timeline, expectations, claims, not maps: see parley export"
                        + " --help",
                complaint("export", "maps", "--out", "x.csv"));
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertEquals("parley: extra words is not understood: see parley timeline --help",
                complaint("timeline", "extra", "words"));
        assertEquals("parley: there is no option --colour: see parley timeline --help",
                complaint("timeline", "--colour"));
    }

    @Test
    void aDayIsAskedForByAnExample() {
        assertEquals("parley: --as-of: yesterday is not a day such as 2025-06-03: see parley timeline --help",
                complaint("timeline", "--as-of", "yesterday"));
    }

    @Test
    void aNumberIsAskedFor() {
        assertEquals("parley: --limit is a whole number, not many: see parley search --help",
                complaint("search", "Geneva", "--limit", "many"));
        assertEquals("parley: --limit is at least 1, not -1", complaint("search", "Geneva", "--limit", "-1"));
    }

    @Test
    void anOptionThatWouldGoUnheardIsRefused() {
        String library = folder.resolve("l.parley").toString();
        terminal.run("import", folder.toString(), "--library", library);
        assertEquals("parley: --topic goes with topics", complaint("export", "timeline", "--topic", "Trade", "--out",
                "x.csv", "--library", library));
        assertEquals("parley: --bom goes with CSV", complaint("export", "topics", "--format", "json", "--bom", "--out",
                "x.json", "--library", library));
        assertEquals("parley: name an event by its id, or by words of its name or its quotes",
                complaint("explain", "", "--library", library));
        assertEquals("parley: name the words to look for", complaint("search", "\"", "--library", library));
    }

    @Test
    void aMetadataTableThatIsNotThereIsWrongUsage() {
        assertTrue(complaint("import", folder.toString(), "--metadata", "none.csv").contains("none.csv: "));
    }

    @Test
    void everyCommandTellsItsVersion() {
        assertEquals(ExitCode.DONE, terminal.run("timeline", "--version"));
        assertTrue(terminal.out().startsWith("Parley "), terminal.out());
    }
}
