package org.parley.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a metadata table may say, and what is said of a bad one. */
class MetadataCsvTest {

    @Test
    void columnsStandInAnyOrderAndAnyMayBeMissing() throws UnreadableFileException {
        Metadata found = read("author,file,published\r\nA. One; B. Two,a.txt,2024-05-03\r\n").get("a.txt");
        assertEquals("2024-05-03", found.published().orElseThrow().edtf());
        assertEquals(List.of("A. One", "B. Two"), found.authors());
        assertTrue(found.outlet().isEmpty());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws UnreadableFileException {
        assertEquals(1, read("\uFEFFfile,title\na.txt,\"Talks, again\"\n").size());
    }

    @Test
    void aTableWithoutFilesIsRefusedInOneSentence() {
        String sentence = assertThrows(UnreadableFileException.class, () -> read("name,date\na,b\n")).getMessage();
        assertTrue(sentence.contains("no column \"file\""), sentence);
    }

    @Test
    void aDateThatIsNoneIsRefusedWithItsRow() {
        String sentence = assertThrows(UnreadableFileException.class,
                () -> read("file,published\na.txt,2024-05-03\nb.txt,last Friday\n")).getMessage();
        assertTrue(sentence.startsWith("row 3"), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file;title;author\na.txt;Talks, again;A. One\n",
            "file\ttitle\tauthor\na.txt\tTalks, again\tA. One\n", "file|title|author\na.txt|Talks, again|A. One\n",
            "sep=;\nfile;\"title\";author\na.txt;Talks, again;A. One\n",
            "\"title\";\"author, if any\";\"file\";author\nTalks, again;;a.txt;A. One\n"})
    void spreadsheetsDivideColumnsInOtherWays(String csv) throws UnreadableFileException {
        Metadata found = read(csv).get("a.txt");
        assertEquals("Talks, again", found.title().orElseThrow());
        assertEquals(List.of("A. One"), found.authors());
    }

    @Test
    void spreadsheetsWriteInOtherEncodings() throws UnreadableFileException {
        byte[] bytes = "file,title,place\na.txt,Café talks – again,Genève\n".getBytes(Charset.forName("windows-1252"));
        assertEquals("Café talks – again", new MetadataCsv().read(bytes).get("a.txt").title().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"3 May 2024; 2024-05-03", "May 3, 2024; 2024-05-03", "3.5.2024; 2024-05-03",
            "2024/5/3; 2024-05-03", "20240503; 2024-05-03", "13/5/2024; 2024-05-13", "5/13/2024; 2024-05-13",
            "2024-5-3; 2024-05-03", "2024-05-03 10:15:00; 2024-05-03", "2024-05-03T10:15; 2024-05-03T10:15"})
    void datesAreReadAsPeopleAndSpreadsheetsWriteThem(String written, String day) throws UnreadableFileException {
        assertEquals(day, read("file,published\na.txt,\"" + written + "\"\n").get("a.txt").published().orElseThrow()
                .edtf());
    }

    @Test
    void otherRowsTellTheDayFromTheMonth() throws UnreadableFileException {
        assertEquals("2024-05-03", read("file,published\na.txt,3/5/2024\nb.txt,13/5/2024\n").get("a.txt").published()
                .orElseThrow().edtf());
        assertEquals("2024-03-05", read("file,published\na.txt,3/5/2024\nb.txt,5/13/2024\n").get("a.txt").published()
                .orElseThrow().edtf());
        assertEquals("2024-12-05", read("file,published\na.txt,12/5/2024\nb.txt,5/13/2024\n").get("a.txt").published()
                .orElseThrow().edtf(), "a twelfth month tells nothing");
        assertEquals("2024-12-05", read("file,published\na.txt,5/12/2024\nb.txt,13/5/2024\n").get("a.txt").published()
                .orElseThrow().edtf(), "a twelfth month tells nothing");
    }

    @Test
    void whatMayBeTwoDaysIsRefusedWithItsRow() {
        assertTrue(assertThrows(UnreadableFileException.class, () -> read("file,published\na.txt,3/5/2024\n"))
                .getMessage().startsWith("row 2 of the metadata table says published \"3/5/2024\""));
    }

    @Test
    void aDateWithALineEndInItIsRefusedInOneLine() {
        String sentence = assertThrows(UnreadableFileException.class,
                () -> read("file,published\na.txt,\"last\nFriday\"\n")).getMessage();
        assertTrue(sentence.contains("\"last Friday\""), sentence);
    }

    private static Map<String, Metadata> read(String csv) throws UnreadableFileException {
        return new MetadataCsv().read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
