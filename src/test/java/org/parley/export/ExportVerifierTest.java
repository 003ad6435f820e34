package org.parley.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ExportVerifierTest {

    @TempDir
    private Path folder;

    @Test
    void anExportHoldsWhileItsFilesAreTheSame() {
        Path csv = export(Rows.statement(0, 18), Rows.statement(19, 24));
        assertEquals(new Verification(2, List.of()), verify(csv, Rows.FILE.sha256(), Rows.TEXT));
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
        assertEquals(List.of(new Verification.Difference(1, "The file talks/one.txt is not there.")),
                new ExportVerifier(file -> Optional.empty()).verify(csv).differences());
    }

    @Test
    void anEditedCellIsTold() throws IOException {
        Path csv = export(Rows.statement(0, 18), Rows.statement(4, 13));
        Files.writeString(csv, Files.readString(csv).replace("The ministers met.", "The ministers quarrelled."));
        assertEquals(List.of(new Verification.Difference(1, "The words do not stand at 0 to 18 of talks/one.txt.")),
                verify(csv, Rows.FILE.sha256(), Rows.TEXT).differences());
    }

    @Test
    void anEditedHashIsTold() throws IOException {
        Path csv = export(Rows.statement(0, 18));
        Files.writeString(csv, Files.readString(csv).replace("ab12", "cd34"));
        assertEquals(List.of(new Verification.Difference(1,
                "The metadata does not name talks/one.txt with this SHA-256.")),
                verify(csv, "cd34", Rows.TEXT).differences());
    }

    @Test
    void aGuardedQuoteHolds() {
        int formula = Rows.TEXT.indexOf("=1+1");
        Path csv = export(Rows.statement(formula, formula + 10));
        assertEquals(new Verification(1, List.of()), verify(csv, Rows.FILE.sha256(), Rows.TEXT));
    }

    @Test
    void theCellsOfASingleTableAreCheckedByItsMetadata() {
        Path csv = folder.resolve("table.csv");
        try (StagedFiles files = new StagedFiles(false)) {
            TableCsv.stage(Rows.table(), csv, false, true, files);
            files.commit();
        }
        assertEquals(new Verification(1, List.of()), verify(csv, Rows.FILE.sha256(), Rows.TEXT));
        assertEquals(1, verify(csv, Rows.FILE.sha256(), Rows.TEXT.replace("Lower", "Raise")).differences().size());
    }

    @Test
    void aTableOfOtherOriginIsRefused() throws IOException {
        Path csv = Files.writeString(folder.resolve("other.csv"), "a,b\r\n1,2\r\n");
        assertEquals(csv + " does not say where its words stand: it needs the columns article, start, end and sha256,"
                + " or the metadata file that was written beside it.",
                assertThrows(ExportException.class, () -> verify(csv, "", "")).getMessage());
    }

    private Path export(TopicTableRow... rows) {
        Path csv = folder.resolve("topics.csv");
        TopicSheet.SHEET.write(List.of(rows), csv, true, false);
        return csv;
    }

    private static Verification verify(Path csv, String sha256, String text) {
        return new ExportVerifier(file -> Optional.of(new ExportVerifier.Current(sha256, text))).verify(csv);
    }
}
