package org.parley.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.article.Article;
import org.parley.article.Metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever a file holds, the answer is an article or one sentence. */
class BadInputTest {

    private static final String ENGLISH = "The talks were held in Geneva. Both sides spoke of progress.\n";

    @Test
    void anEmptyFileIsSaidToBeEmpty() {
        assertEquals("is empty", sentence(new byte[0]));
        assertEquals("is empty", sentence(" \r\n\t\u00A0\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("is empty", sentence(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"%PDF-1.7 …|PDF", "{\\rtf1\\ansi …|RTF", "PK\u0003\u0004abc|zip",
            "GIF89a…|GIF"})
    void aForeignFormatIsNamed(String start, String name) {
        assertTrue(sentence(start.getBytes(StandardCharsets.ISO_8859_1)).contains(name));
    }

    @Test
    void binaryIsNoText() {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        assertTrue(sentence(bytes).startsWith("is not text"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-8"})
    void unicodeIsReadWithoutAMark(String charset) throws Exception {
        assertEquals(ENGLISH, read(ENGLISH.getBytes(Charset.forName(charset))).text());
        String russian = "Переговоры прошли в Женеве.\nСтороны говорили о прогрессе.\n";
        assertEquals(russian, read(russian.getBytes(Charset.forName(charset))).text());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws Exception {
        assertEquals(ENGLISH, read(("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_8)).text());
        assertEquals(ENGLISH, read(("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_16BE)).text());
        assertEquals(ENGLISH, read(("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_16LE)).text());
    }

    @Test
    void truncatedUtf16IsReadUpToTheBreak() throws Exception {
        byte[] whole = ("\uFEFF" + ENGLISH).getBytes(StandardCharsets.UTF_16LE);
        assertTrue(read(Arrays.copyOf(whole, whole.length - 1)).text().startsWith("The talks were held in Geneva."));
    }

    @Test
    void aFewBrokenBytesInUtf8AreReadAndReported() throws Exception {
        byte[] bytes = ("“Ça va”, said the envoy. " + ENGLISH.repeat(10)).getBytes(StandardCharsets.UTF_8);
        Article article = read(Arrays.copyOf(Arrays.copyOf(bytes, bytes.length - 1), bytes.length + 1));
        assertTrue(article.text().startsWith("“Ça va”"));
        bytes[200] = (byte) 0xFF;
        article = read(bytes);
        assertTrue(article.notUnderstood().getFirst().reason().contains("could not be read"));
        assertEquals("\uFFFD", article.notUnderstood().getFirst().span().of(article.text()));
    }

    @Test
    void windowsTextIsReadInItsOwnEncoding() throws Exception {
        String english = "“We’ll meet in Geneva”, said the envoy – a café was named. " + ENGLISH.repeat(4);
        assertEquals(english, read(english.getBytes(Charset.forName("windows-1252"))).text());
        String russian = "Переговоры прошли в Женеве. Стороны говорили о прогрессе на встрече министров. ".repeat(4);
        assertEquals(russian, read(russian.getBytes(Charset.forName("windows-1251"))).text());
    }

    @Test
    void textBeyondAllMeasureIsRefused() {
        byte[] bytes = new byte[40 << 20];
        Arrays.fill(bytes, (byte) 'a');
        assertTrue(sentence(bytes).contains("at most 32 MB"));
    }

    @Test
    void oneVeryLongLineIsAParagraph() throws Exception {
        assertEquals(1, read("word ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8)).blocks().size());
    }

    @Test
    void aTableOfAHundredThousandRowsIsRead() throws Exception {
        String table = "| a | b |\n|---|---|\n" + "| x | y |\n".repeat(100_000);
        assertEquals(100_000, read(table.getBytes(StandardCharsets.UTF_8)).tables().getFirst().rows().size());
    }

    static List<String> repeated() {
        return List.of("> ", "- x\n", "```\n", "```a\n", "    x {}\n\n", "a | b\n", "---|---\n", "A Heading\n",
                "a\tb\n",
                "a  b\n", "+--+\n", "1. x\n\n", "1. A Heading\n\ntext.\n\n", "&", "| [a][] ", "By Jane Doe and ",
                "a, b:\n",
                "Title\n\n", "*a ", "[", "<", "\\", "`a");
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void repetitionIsRead(String piece) throws Exception {
        byte[] bytes = ("x\n\n" + piece.repeat(10_000)).getBytes(StandardCharsets.UTF_8);
        assertTrue(read(bytes).text().startsWith("x"));
        assertTrue(new ArticleReaders().read(new Source("a.md", bytes, Metadata.NONE)).text().startsWith("x"));
    }

    private static Article read(byte[] bytes) throws UnreadableFileException {
        return new ArticleReaders().read(new Source("a.txt", bytes, Metadata.NONE));
    }

    private static String sentence(byte[] bytes) {
        return assertThrows(UnreadableFileException.class, () -> read(bytes)).getMessage();
    }
}
