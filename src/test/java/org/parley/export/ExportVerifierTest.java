package org.parley.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ExportVerifierTest {

    @TempDir
    private Path folder;

    @Test
    void anExportHoldsWhileItsFilesAreTheSame() {
        Path csv = export(Rows.statement(0, 18), Rows.statement(19, 24));
        assertEquals(new Verification(2, List.of(), Optional.empty()), verify(csv, Rows.FILE.sha256(), Rows.TEXT));
    }

    @Test
    void aChangedFileIsTold() {
        Path csv = export(Rows.statement(0, 18));
        assertEquals(List.of(new Verification.Difference(1,
                "The file talks/one.txt has changed; the words still stand there.")),
                verify(csv, "cd34", Rows.TEXT).differences());
    }

    @Test
    void wordsThatStandThereNoMoreAreTold() {
        Path csv = export(Rows.statement(0, 18));
        assertEquals(List.of(new Verification.Difference(1,
                "The file talks/one.txt has changed, and the words do not stand there any more.")),
                verify(csv, "cd34", "The monsters met.").differences());
    }

    @Test
    void aFileThatIsGoneIsTold() {
        Path csv = export(Rows.statement(0, 18));
        assertEquals(List.of(new Verification.Difference(1, "The file talks/one.txt is not there or cannot be read.")),
                new ExportVerifier(file -> Optional.empty()).verify(csv).differences());
    }

    @Test
    void aFileIsReadOnceForAllRowsThatQuoteItWhateverTheirOrder() {
        List<String> read = new ArrayList<>();
        SourceTexts texts = new SourceTexts(file -> {
            read.add(file);
            return Optional.of(new ExportVerifier.Current("ab", "The ministers met."));
        });
        SortedMap<Integer, String> wrong = new TreeMap<>();
        WaitingQuotes quotes = new WaitingQuotes(texts, wrong::put, 200);
        for (int row = 1; row <= 300; row++) {
            quotes.add(row, new SourceFile("%02d".formatted(row % 100), "ab"), 4, 13,
                    row == 7 ? "minister" : "ministers");
        }
        quotes.compare();
        assertEquals(Map.of(7, "The words do not stand at 4 to 13 of 07."), wrong);
        assertEquals(200, read.size(), "once for the rows that waited together");
    }

    @Test
    void anEditedCellIsTold() throws IOException {
        Path csv = export(Rows.statement(0, 18), Rows.statement(4, 13));
        Files.writeString(csv, Files.readString(csv).replace("The ministers met.", "The ministers quarrelled."));
        assertEquals(List.of(new Verification.Difference(1, "The words do not stand at 0 to 18 of talks/one.txt.")),
                verify(csv, Rows.FILE.sha256(), Rows.TEXT).differences());
    }

    @Test
    void anotherCellThatWasEditedIsTold() throws IOException {
        Path csv = export(Rows.statement(0, 18));
        edit(csv, text -> text.replace(",held,", ",upcoming,"));
        assertEquals(List.of("The row is not as it was written, though its words stand where it says."),
                reasons(csv));
    }

    @Test
    void withoutItsMetadataItIsSaidWhatIsNotChecked() throws IOException {
        Path csv = export(Rows.statement(0, 18));
        edit(csv, text -> text.replace(",held,", ",upcoming,"));
        Files.delete(folder.resolve("topics.csv-metadata.json"));
        assertEquals(new Verification(1, List.of(), Optional.of("The metadata file is not beside it, so it is not known"
                + " whether other cells were edited or rows left out.")), verify(csv, "ab12", Rows.TEXT));
    }

    @Test
    void rowsThatWereSortedHold() throws IOException {
        Path csv = export(Rows.statement(0, 18), Rows.statement(4, 13));
        edit(csv, text -> {
            String[] lines = text.split("\r\n");
            return String.join("\r\n", lines[0], lines[2], lines[1]) + "\r\n";
        });
        assertEquals(List.of(), reasons(csv));
    }

    @Test
    void rowsThatAreMissingOrThereTwiceAreTold() throws IOException {
        Path csv = export(Rows.statement(0, 18), Rows.statement(4, 13));
        edit(csv, text -> text.substring(0, text.lastIndexOf("Trade,")));
        assertEquals(List.of("1 row that was written is missing."), reasons(csv));
        edit(csv, text -> text + text.substring(text.indexOf("Trade,")));
        assertEquals(List.of("The row is not as it was written, though its words stand where it says."),
                reasons(csv));
    }

    @Test
    void otherLineEndsAndNoByteOrderMarkHold() throws IOException {
        Path csv = export(Rows.statement(0, 24), Rows.statement(4, 13));
        edit(csv, text -> text.replace("\uFEFF", "").replace("\r\n", "\n").replace("\n", "\r\n") + "\r\n\r\n");
        assertEquals(List.of(), reasons(csv));
        edit(csv, text -> text.replace("\r\n", "\n"));
        assertEquals(List.of(), reasons(csv));
    }

    @Test
    void aColumnThatIsMissingIsNamed() throws IOException {
        Path csv = export(Rows.statement(0, 18));
        edit(csv, text -> text.replaceFirst("topic,", "").replaceFirst("Trade,", ""));
        assertEquals(List.of("The column topic is missing."), reasons(csv));
    }

    @Test
    void columnsInAnotherOrderHold() throws IOException {
        Path csv = export(Rows.statement(0, 18));
        edit(csv, text -> text.replaceFirst("topic,broader,role,", "role,topic,broader,")
                .replaceFirst("Trade,,outcome,", "outcome,Trade,,"));
        assertEquals(List.of(), reasons(csv));
    }

    @Test
    void aRowWithoutWordsDoesNotHold() throws IOException {
        Path csv = export(Rows.statement(0, 18));
        edit(csv, text -> text.replace("The ministers met.", "").replace(",0,18,", ",0,0,"));
        assertEquals("The row quotes no words.", reasons(csv).getFirst());
    }

    @Test
    void aPlaceThatASpreadsheetRewroteIsTold() throws IOException {
        Path csv = export(Rows.statement(0, 18));
        edit(csv, text -> text.replace(",0,18,", ",0,18.0,"));
        assertEquals("“0” to “18.0” is no place: start and end are whole numbers.", reasons(csv).getFirst());
    }

    @Test
    void cellsThatSemicolonsPartAreRefused() throws IOException {
        Path csv = export(Rows.statement(0, 18));
        edit(csv, text -> text.replace(',', ';'));
        assertEquals("The cells of " + csv + " are parted by semicolons: save it as CSV with commas.", refusal(csv));
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Path csv = export(Rows.statement(0, 18));
        Files.write(csv, (Files.readString(csv) + "Zürich").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(csv + " is not in UTF-8: save it as CSV in UTF-8.", refusal(csv));
    }

    @Test
    void withoutTheColumnOfWordsItIsRefused() throws IOException {
        Path csv = export(Rows.statement(0, 18));
        edit(csv, text -> text.replaceFirst("statement", "words"));
        assertEquals(csv + " does not say where its words stand. The column statement is missing. The column words is"
                + " new.", refusal(csv));
    }

    @Test
    void rowsWithoutTheirHeaderAreRefused() throws IOException {
        Path csv = export(Rows.statement(0, 18));
        edit(csv, text -> text.substring(text.indexOf("Trade")));
        assertEquals(csv + " does not begin with its header.", refusal(csv));
    }

    @Test
    void damagedMetadataIsRefused() throws IOException {
        Path csv = export(Rows.statement(0, 18));
        Path metadata = folder.resolve("topics.csv-metadata.json");
        Files.writeString(metadata,
                Files.readString(metadata).replace("\"schema:value\" : \"", "\"schema:value\" : \"!"));
        assertEquals(metadata + " is not as Parley wrote it: export anew, or check without it.", refusal(csv));
        Files.writeString(metadata, "{}");
        assertEquals(metadata + " is not as Parley wrote it: export anew, or check without it.", refusal(csv));
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Path csv = Files.createFile(folder.resolve("empty.csv"));
        assertEquals(csv + " is empty.", refusal(csv));
    }

    @Test
    void otherFormsThanCsvAreRefused() throws IOException {
        Path json = Files.writeString(folder.resolve("timeline.json"), "{}");
        assertEquals(json + " is no CSV: only exports as CSV can be checked.", refusal(json));
    }

    @Test
    void aTableThatWasSortedHolds() throws IOException {
        Path csv = table(Rows.table("Steel", "Lower"));
        edit(csv, text -> "Area,Agreed\r\nLower,Lower\r\nSteel,Steel\r\n");
        assertEquals(List.of(), reasons(csv));
    }

    @Test
    void aTableRowThatIsMissingOrThereTwiceIsTold() throws IOException {
        Path csv = table(Rows.table("Steel", "Lower"));
        edit(csv, text -> "Area,Agreed\r\nSteel,Steel\r\n");
        assertEquals(List.of("1 row that was written is missing."), reasons(csv));
        edit(csv, text -> "Area,Agreed\r\nSteel,Steel\r\nSteel,Steel\r\n");
        assertEquals(1, reasons(csv).size());
    }

    @Test
    void aTableWithoutAColumnNamesIt() throws IOException {
        Path csv = table(Rows.table("Steel", "Lower"));
        edit(csv, text -> "Area\r\nSteel\r\nLower\r\n");
        assertEquals(List.of("The column Agreed is missing."), reasons(csv));
    }

    @Test
    void articlesAreCheckedByTheirFiles() throws IOException {
        Path csv = folder.resolve("articles.csv");
        ArticleSheet.SHEET.write(List.of(new ArticleRow(Rows.ARTICLE, Metadata.NONE)), new Target(csv, false, false));
        assertEquals(List.of(), reasons(csv));
        assertEquals(List.of("The file talks/one.txt has changed."), verify(csv, "cd34", Rows.TEXT).differences()
                .stream().map(Verification.Difference::reason).toList());
    }

    @Test
    void anEditedHashIsTold() throws IOException {
        Path csv = export(Rows.statement(0, 18));
        Files.writeString(csv, Files.readString(csv).replace("ab12", "cd34"));
        assertEquals("The metadata does not name talks/one.txt with this SHA-256.",
                verify(csv, "cd34", Rows.TEXT).differences().getFirst().reason());
    }

    @Test
    void aGuardedQuoteHolds() {
        int formula = Rows.TEXT.indexOf("=1+1");
        Path csv = export(Rows.statement(formula, formula + 10));
        assertEquals(new Verification(1, List.of(), Optional.empty()), verify(csv, Rows.FILE.sha256(), Rows.TEXT));
    }

    @Test
    void theCellsOfASingleTableAreCheckedByItsMetadata() {
        Path csv = table(Rows.table());
        assertEquals(new Verification(1, List.of(), Optional.empty()), verify(csv, Rows.FILE.sha256(), Rows.TEXT));
        assertEquals("The words do not stand at 66 to 81 of talks/one.txt.",
                verify(csv, Rows.FILE.sha256(), Rows.TEXT.replace("Lower", "Raise")).differences().getFirst().reason());
    }

    @Test
    void aTableOfOtherOriginIsRefused() throws IOException {
        Path csv = Files.writeString(folder.resolve("other.csv"), "a,b\r\n1,2\r\n");
        assertEquals(csv + " does not say where its words stand. It needs the columns article, start, end and sha256,"
                + " or the metadata file that was written beside it.",
                refusal(csv));
    }

    private Path table(SourceTable table) {
        Path csv = folder.resolve("table.csv");
        try (StagedFiles files = new StagedFiles(false)) {
            TableCsv.stage(table, Target.over(csv), files);
            TableCsv.stageMetadata(table, Target.over(csv), files);
            files.commit();
        }
        return csv;
    }

    private static void edit(Path csv, UnaryOperator<String> change) throws IOException {
        Files.writeString(csv, change.apply(Files.readString(csv)));
    }

    private static List<String> reasons(Path csv) {
        return verify(csv, Rows.FILE.sha256(), Rows.TEXT).differences().stream().map(Verification.Difference::reason)
                .toList();
    }

    private static String refusal(Path csv) {
        return assertThrows(ExportException.class, () -> verify(csv, "", "")).getMessage();
    }

    private Path export(TopicSheet.Row... rows) {
        Path csv = folder.resolve("topics.csv");
        TopicSheet.SHEET.write(List.of(rows), new Target(csv, true, false));
        return csv;
    }

    private static Verification verify(Path csv, String sha256, String text) {
        return new ExportVerifier(file -> Optional.of(new ExportVerifier.Current(sha256, text))).verify(csv);
    }
}
