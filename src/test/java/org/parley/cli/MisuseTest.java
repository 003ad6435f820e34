package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.Settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
    void anOptionThatThereIsNotIsNamedBeforeWhatIsMissing() {
        assertEquals("parley: there is no option --libary: see parley import --help", complaint("import", "--libary"));
    }

    @Test
    void aBlankNameDoesNotStandForTheFolderOneIsIn() {
        assertEquals("parley: PATH: a name is missing: it is blank: see parley import --help", complaint("import", ""));
        assertEquals("parley: --library: a name is missing: it is blank: see parley timeline --help",
                complaint("timeline", "--library", " "));
    }

    @Test
    void aSwitchTakesNoValue() {
        assertEquals("parley: --bom takes no value, and yes is one: see parley export --help",
                complaint("export", "topics", "--out", "x.csv", "--bom=yes"));
    }

    @Test
    void anImportOfNothingThatIsThereMakesNoLibrary() {
        Path library = folder.resolve("new.parley");
        assertEquals("parley: there is no file or folder nowhere",
                complaint("import", "nowhere", "--library", library.toString()));
        assertEquals("parley: none of the 2 files and folders is there",
                complaint("import", "nowhere", "neither", "--library", library.toString()));
        assertFalse(Files.exists(library));
    }

    @Test
    void topicsAndKindsAreReadFromFilesAlone() {
        String library = folder.resolve("l.parley").toString();
        terminal.run("import", folder.toString(), "--library", library);
        assertEquals("parley: there is no file " + folder,
                complaint("topics", "--library", library, "--scheme", folder.toString()));
        assertEquals("parley: there is no file /dev/zero",
                complaint("topics", "--library", library, "--kinds", "/dev/zero"));
    }

    @Test
    void aFileWithoutKindsHasNoLineToName() throws IOException {
        String library = folder.resolve("l.parley").toString();
        terminal.run("import", folder.toString(), "--library", library);
        String kinds = Files.writeString(folder.resolve("kinds.txt"), "").toString();
        assertTrue(complaint("topics", "--library", library, "--kinds", kinds).endsWith("it has no line “kind: …”."));
    }

    @Test
    void aLibraryWithoutArticlesSaysSo() {
        String library = folder.resolve("l.parley").toString();
        terminal.run("import", folder.toString(), "--library", library);
        assertEquals(ExitCode.DONE, terminal.run("timeline", "--library", library));
        assertTrue(terminal.err().contains(library + " holds no articles yet"), terminal.err());
    }

    @Test
    void whatCouldNotBePrintedIsAFailure() {
        StringWriter err = new StringWriter();
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int start, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Output output = new Output(new PrintWriter(full), new PrintWriter(err), false);
        int code = new CommandLineInterface(output, new Settings(folder), request -> false).run("--version");
        assertEquals(ExitCode.SOME_FILES_FAILED, code);
        assertTrue(err.toString().contains("could not all be written"), err.toString());
    }

    @Test
    void aWordOutOfSeveralIsAskedFor() {
        assertEquals("parley: --format is one of text, json, csv, not xml: see parley timeline --help",
                complaint("timeline", "--format", "xml"));
        assertEquals(
                "parley: WHAT is one of topics, tables, timeline, expectations, claims, notes, not maps: see parley"
                        + " export --help",
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
