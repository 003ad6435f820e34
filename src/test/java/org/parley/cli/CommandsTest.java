package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the commands print, and how they end. */
class CommandsTest extends TwoArticles {

    @Test
    void withoutALibraryNamedTheOneUsedLastIsTaken() {
        assertEquals(0, terminal.run("articles"));
        assertEquals(2, terminal.out().lines().count());
    }

    @Test
    void aLibraryUsedLastThatHasGoneIsMissedAndNotMadeAnew() throws IOException {
        Files.delete(Path.of(library));
        assertEquals(3, terminal.run());
        assertTrue(terminal.err().contains(library + " is no longer there"), terminal.err());
        assertFalse(Files.exists(Path.of(library)));
    }

    @Test
    void anImportSaysHowManyFilesItTook() {
        assertTrue(terminal.err().startsWith("2 imported"), terminal.err());
    }

    @Test
    void anImportSaysWhatItDidToTheTimeline() throws IOException {
        assertTrue(terminal.err().contains("Timeline: 2 new events"), terminal.err());
        Path changed = folder.resolve("articles/b.txt");
        Files.writeString(changed, Files.readString(changed).replace("10 June", "12 July"));
        terminal.run("import", folder.resolve("articles").toString(), "--library", library);
        assertTrue(terminal.err().contains("Timeline: 1 event moved\n  moved: ")
                && terminal.err().contains("10 Jun 2024 → 12 Jul 2024"), terminal.err());
        terminal.run("import", folder.resolve("articles").toString(), "--library", library, "--quiet");
        assertEquals("", terminal.err());
    }

    @Test
    void importingAgainChangesNothing() {
        terminal.run("import", folder.resolve("articles").toString(), "--library", library);
        assertTrue(terminal.err().startsWith("0 imported, 0 changed, 2 unchanged"), terminal.err());
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheRestIsImported() throws IOException {
        Path more = Files.createDirectory(folder.resolve("more"));
        Files.write(more.resolve("picture.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Files.writeString(more.resolve("c.txt"), "Talks end\n\nThe talks ended on Friday without an agreement.\n");
        assertEquals(ExitCode.SOME_FILES_FAILED, terminal.run("import", more.toString(), "--library", library));
        assertTrue(terminal.err().contains("picture.png: "), terminal.err());
        terminal.run("articles", "--library", library);
        assertEquals(3, terminal.out().lines().count());
    }

    @Test
    void aLibraryThatIsNotThereEndsWithItsOwnCode() {
        assertEquals(ExitCode.LIBRARY_UNUSABLE,
                terminal.run("timeline", "--library", folder.resolve("none.parley").toString()));
        assertEquals(1, terminal.err().lines().count());
    }

    @Test
    void aFileThatIsNoLibraryEndsWithItsOwnCode() throws IOException {
        Path file = Files.writeString(folder.resolve("words.parley"),
                "not a library at all, only some words in a file");
        assertEquals(ExitCode.LIBRARY_UNUSABLE, terminal.run("timeline", "--library", file.toString()));
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertEquals(ExitCode.WRONG_USAGE, terminal.run("timeline", "--colour"));
    }

    @Test
    void anOptionBeforeTheCommandIsNotPassedOverInSilence() {
        assertEquals(ExitCode.WRONG_USAGE, terminal.run("--library", "other.parley", "timeline"));
        assertTrue(terminal.err().contains("put it behind, as in parley timeline --library"), terminal.err());
    }

    @Test
    void somethingThatIsNoCommandAndNoFileIsWrongUsage() {
        assertEquals(ExitCode.WRONG_USAGE, terminal.run("timelime"));
    }

    @Test
    void theSameExportTwiceGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("first.csv");
        Path second = folder.resolve("second.csv");
        assertEquals(0, terminal.run("export", "topics", "--out", first.toString(), "--library", library));
        assertEquals(0, terminal.run("export", "topics", "--out", second.toString(), "--library", library));
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void anExportDoesNotWriteOverAFileUnlessTold() throws IOException {
        Path out = Files.writeString(folder.resolve("kept.csv"), "mine");
        assertEquals(ExitCode.WRONG_USAGE,
                terminal.run("export", "topics", "--out", out.toString(), "--library", library));
        assertEquals("mine", Files.readString(out));
        assertEquals(0, terminal.run("export", "topics", "--out", out.toString(), "--overwrite", "--library", library));
    }

    @Test
    void anExportHoldsUntilAFileChanges() throws IOException {
        Path out = folder.resolve("t.csv");
        terminal.run("export", "topics", "--out", out.toString(), "--library", library);
        assertEquals(0, terminal.run("verify", out.toString(), "--library", library), terminal.out());
        Path article = folder.resolve("articles/a.txt");
        Files.writeString(article, Files.readString(article).replace("arms control", "grain exports"));
        assertEquals(ExitCode.SOME_FILES_FAILED, terminal.run("verify", out.toString(), "--library", library));
    }

    @Test
    void anExportIsCheckedAgainstAFolderWithoutALibrary() {
        Path out = folder.resolve("t.csv");
        terminal.run("export", "topics", "--out", out.toString(), "--library", library);
        assertEquals(0, terminal.run("verify", out.toString(), "--folder", folder.resolve("articles").toString()));
    }

    @Test
    void aFolderOfExportsIsCheckedAsAWhole() throws IOException {
        Path tables = folder.resolve("tables");
        terminal.run("export", "tables", "--out", tables.toString(), "--library", library);
        assertEquals("1 row: " + tables.resolve("a-table-1.csv"), terminal.err().strip());
        assertEquals(0, terminal.run("verify", tables.toString(), "--library", library), terminal.err());
        assertEquals("a-table-1.csv\n1 row checked, none differs\n", terminal.out().replace("\r\n", "\n"));
        Files.writeString(tables.resolve("a-table-1.csv"), "Topic,Outcome\r\nArms control,No agreement\r\n");
        assertEquals(ExitCode.SOME_FILES_FAILED, terminal.run("verify", tables.toString(), "--library", library));
    }

    @Test
    void withoutADisplayTheTimelineIsPrinted() {
        assertEquals(0, terminal.run("--library", library));
        assertTrue(terminal.out().contains("There is no display"), terminal.out());
    }

    @Test
    void theTimelineIsDrawnToAPictureWithoutADisplay() throws IOException {
        for (String name : new String[]{"t.png", "t.svg"}) {
            Path out = folder.resolve(name);
            assertEquals(0, terminal.run("render", "timeline", "--out", out.toString(), "--library", library),
                    terminal.err());
            assertTrue(Files.size(out) > 1000);
        }
    }

    @Test
    void theTimelineIsPrintedAsOfADay() {
        assertEquals(0, terminal.run("timeline", "--as-of", "1990-01-01", "--library", library), terminal.err());
        assertTrue(terminal.out().startsWith("As 0 articles published until 1 January 1990 tell it."), terminal.out());
    }

    @Test
    void undatedArticlesAreOnlyAskedForWithADay() {
        assertEquals(2, terminal.run("timeline", "--with-undated", "--library", library));
        assertTrue(terminal.err().contains("--as-of DAY"), terminal.err());
    }

    @Test
    void theTimelineExpectationsAndClaimsAreExportedAsOfADay() {
        for (String what : List.of("timeline", "expectations", "claims")) {
            assertEquals(0, terminal.run("export", what, "--as-of", "2024-07-01", "--with-undated", "--out",
                    folder.resolve(what + ".csv").toString(), "--library", library), terminal.err());
        }
    }

    @Test
    void tablesAreNotExportedAsOfADay() {
        assertEquals(2, terminal.run("export", "tables", "--as-of", "2024-01-01", "--out",
                folder.resolve("tables").toString(), "--library", library));
    }

    @Test
    void aSearchNamesTheArticleAndTheLine() {
        assertEquals(0, terminal.run("search", "geneva", "--library", library));
        assertTrue(terminal.out().contains("line 3"), terminal.out());
    }

    @Test
    void aSearchSaysHowManyHitsItLeavesOutAndNothingIfItShowsAll() {
        terminal.run("search", "talks", "--library", library, "--limit", "1");
        assertTrue(terminal.out().contains(" more: see --limit"), terminal.out());
        terminal.run("search", "talks", "--library", library);
        assertFalse(terminal.out().contains(" more: see --limit"), terminal.out());
    }

    @Test
    void aMetadataTableGivesWhatTheTextDoesNot() throws IOException {
        Path table = Files.writeString(folder.resolve("m.csv"), "published,file\n2024-06-01,b.txt\n");
        terminal.run("read", folder.resolve("articles/b.txt").toString(), "--metadata", table.toString(), "--format",
                "json");
        assertTrue(terminal.out().contains("\"published\":\"2024-06-01\""), terminal.out());
    }

    @Test
    void aMetadataTableThatCannotBeUsedIsWrongUsageOfEveryCommand() throws IOException {
        String table = folder.resolve("none.csv").toString();
        String article = folder.resolve("articles/b.txt").toString();
        assertEquals(ExitCode.WRONG_USAGE, terminal.run("read", article, "--metadata", table));
        assertEquals(ExitCode.WRONG_USAGE, terminal.run("import", article, "--metadata", table));
        assertEquals(ExitCode.WRONG_USAGE, terminal.run(article, "--metadata", table));
        assertTrue(terminal.err().contains("none.csv: is not there"), terminal.err());
    }

    @Test
    void whatThereIsOneOfIsCountedAsOne() {
        terminal.run("articles", "--library", library);
        assertTrue(terminal.out().contains("Foreign ministers meet in Geneva  (1 event, 1 table)"), terminal.out());
        terminal.run("tables", "--library", library);
        assertTrue(terminal.out().contains("table 1, 1 row: Topic, Outcome"), terminal.out());
        terminal.run("topics", "--library", library);
        assertTrue(terminal.out().contains("   1 article      2 statements"), terminal.out());
    }

    @Test
    void readingAFileThatIsNotThereNamesItAndGoesOn() {
        assertEquals(ExitCode.SOME_FILES_FAILED, terminal.run("read", folder.resolve("no.txt").toString(),
                folder.resolve("articles/b.txt").toString(), "--format", "json"));
        assertEquals(1, terminal.out().lines().count());
        assertTrue(terminal.err().contains("no.txt: "));
    }

    @Test
    void anEventIsExplainedWithTheWordsBehindIt() {
        assertEquals(0, terminal.run("explain", "Geneva", "--library", library), terminal.err());
        assertTrue(
                terminal.out().contains("a reports it as held, 3 May 2024.")
                        && terminal.out().contains("“3 May 2024” [a line 3]"),
                terminal.out());
    }

    @Test
    void whatWasExpectedStandsBesideWhatCameOfItAndCanBeVerified() throws IOException {
        Path soon = Files.writeString(folder.resolve("soon.txt"),
                """
                Norway and Japan prepare for summit in Oslo

                The leaders of Norway and Japan will meet at a summit in Oslo on 3 June 2031. The summit in Oslo is \
                expected to bring a treaty on arms control.
                """);
        String own = folder.resolve("own.parley").toString();
        assertEquals(0, terminal.run("import", soon.toString(), "--library", own), terminal.err());
        assertEquals(0, terminal.run("explain", "Oslo", "--library", own), terminal.err());
        assertTrue(terminal.out().contains("Arms control\n      nothing reported yet in these articles:"),
                terminal.out());
        Path csv = folder.resolve("expectations.csv");
        assertEquals(0, terminal.run("export", "expectations", "--out", csv.toString(), "--library", own),
                terminal.err());
        assertTrue(Files.readString(csv).contains(",expected,expectation,"), Files.readString(csv));
        assertEquals(0, terminal.run("verify", csv.toString(), "--library", own), terminal.err());
    }

    @Test
    void whoSaysWhatOfAnEventIsPrintedAndExported() throws IOException {
        String own = summitLibrary();
        assertEquals(0, terminal.run("explain", "Oslo", "--library", own), terminal.err());
        assertTrue(terminal.out().contains("""
                                               Place: Oslo
                                                 less exact: Norway “Norway” [s line 5]
                                                 agrees: Oslo “Oslo” [t line 1]
                                           """), terminal.out());
        Path csv = folder.resolve("claims.csv");
        assertEquals(0, terminal.run("export", "claims", "--out", csv.toString(), "--library", own), terminal.err());
        assertTrue(Files.readString(csv).contains(",place,Oslo,Norway,less exact,Norway,soon.txt,soon.txt,soon.txt,"),
                Files.readString(csv));
        assertEquals(0, terminal.run("verify", csv.toString(), "--library", own), terminal.err());
    }

    @Test
    void anEventIsExplainedAsOfADay() throws IOException {
        String own = summitLibrary();
        assertEquals(0, terminal.run("explain", "Norway", "--as-of", "2024-03-31", "--library", own), terminal.err());
        assertTrue(terminal.out().contains("Status: upcoming.") && !terminal.out().contains("[t line"),
                terminal.out());
        assertTrue(terminal.out().contains("As 1 article published until 31 March 2024 tells it. Left out: 1 later."),
                terminal.out());
        assertEquals(2, terminal.run("explain", "Norway", "--as-of", "2024-02-01", "--library", own));
        assertTrue(terminal.err().contains("there is no event called “Norway” by 2024-02-01"), terminal.err());
    }

    @Test
    void anExplanationIsPrintedAsJson() throws IOException {
        assertEquals(0, terminal.run("explain", "Oslo", "--format", "json", "--library", summitLibrary()),
                terminal.err());
        assertTrue(terminal.out().contains("\"stance\" : \"less exact\""), terminal.out());
    }

    /** A summit that one article announces for Norway and another reports from Oslo. */
    private String summitLibrary() throws IOException {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("soon.txt"),
                """
                Chile and Peru plan summit

                March 1, 2024

                The presidents of Chile and Peru will hold a summit in Norway on 20 April 2024.
                """);
        Files.writeString(news.resolve("then.txt"),
                """
                Chile and Peru meet in Oslo

                April 21, 2024

                The presidents of Chile and Peru held a summit in Oslo on 20 April 2024.
                """);
        String own = folder.resolve("own.parley").toString();
        assertEquals(0, terminal.run("import", news.toString(), "--library", own), terminal.err());
        return own;
    }

    @Test
    void whyOneEventCameBeforeAnotherIsPrinted() {
        assertEquals(0, terminal.run("explain", "Geneva", "--before", "Vienna", "--library", library), terminal.err());
        assertTrue(terminal.out().contains(", by date.\n") && terminal.out().contains("“10 June 2024” [b line 3]"),
                terminal.out());
        assertEquals(0, terminal.run("explain", "Vienna", "--before", "Geneva", "--library", library));
        assertTrue(terminal.out().contains("No: it is the other way round."), terminal.out());
    }

    @Test
    void anEventThatIsNotThereIsWrongUsage() {
        assertEquals(2, terminal.run("explain", "Atlantis", "--library", library));
        assertTrue(terminal.err().contains("there is no event called “Atlantis”"), terminal.err());
    }

    @Test
    void topicsOfAnotherSchemeAreStillListedWithoutIt() throws IOException {
        Path scheme = Files.writeString(folder.resolve("scheme.txt"), "prefLabel: Grain\naltLabel: grain, wheat\n");
        Path article = Files.writeString(folder.resolve("g.txt"),
                "Wheat\n\nThe ministers discussed grain on Friday.\n");
        String own = folder.resolve("own.parley").toString();
        terminal.run("import", article.toString(), "--library", own, "--scheme", scheme.toString());
        terminal.run("topics", "--library", own);
        assertTrue(terminal.out().startsWith("Grain"), terminal.out());
    }

    @Test
    void kindsOfOnesOwnAreFound() throws IOException {
        Path kinds = Files.writeString(folder.resolve("kinds.txt"), "kind: tariff\nnouns: levy\nverbs: tax\n");
        Path article = Files.writeString(folder.resolve("t.txt"), "Copper\n\nPeru taxed Chile’s copper in May 2020.\n");
        String own = folder.resolve("own.parley").toString();
        terminal.run("import", article.toString(), "--library", own, "--kinds", kinds.toString());
        terminal.run("timeline", "--format", "csv", "--library", own);
        assertTrue(terminal.out().contains(",tariff,"), terminal.out());
        terminal.run("read", article.toString(), "--format", "json", "--kinds", kinds.toString());
        assertTrue(terminal.out().contains("\"kind\":\"tariff\""), terminal.out());
    }

    @Test
    void aBadFileOfKindsIsNamedWithItsLine() throws IOException {
        Path kinds = Files.writeString(folder.resolve("kinds.txt"), "kind: tariff\ncolour: red\n");
        assertEquals(2, terminal.run("timeline", "--library", library, "--kinds", kinds.toString()));
        assertTrue(terminal.err().contains("(line 2)"), terminal.err());
    }
}
