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
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Format;
import org.parley.article.Metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    @Test
    void aFileOfZeroBytesIsNotCalledEmpty() {
        assertTrue(sentence(new byte[5000]).startsWith("holds nothing but zero bytes"));
        assertTrue(sentence(new byte[1]).startsWith("holds nothing but zero bytes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a.md|<!-- a remark -->", "b.md|![a picture](x.png)", "c.txt|----",
            "d.txt|Read more"})
    void aFileWithoutWordsOfAnArticleIsNone(String file, String text) {
        assertTrue(sentence(file, text).startsWith("holds no words of an article"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Main.java|program code", "pom.xml|data", "a.json|data", "a.csv|data",
            "a.log|a log", "Makefile|program code", "a.docx|a Word document", "a.svg|an image",
            "a.url|a link to a page"})
    void aFileIsKnownByItsName(String file, String what) {
        assertTrue(sentence(file, ENGLISH).contains(what), sentence(file, ENGLISH));
    }

    @Test
    void codeAndDataAreNoArticlesButNothingIsWrongWithThem() {
        assertTrue(assertThrows(UnreadableFileException.class, () -> read("a.js", ENGLISH)).isNoArticle());
        assertFalse(assertThrows(UnreadableFileException.class, () -> read("a.docx", ENGLISH)).isNoArticle());
    }

    @Test
    void aPageIsReadUnderAnyName() throws Exception {
        String page = "<!DOCTYPE html><html><body><h1>Talks</h1><p>" + ENGLISH.repeat(5) + "</p></body></html>";
        for (String file : List.of("a.xml", "a.txt", "a")) {
            assertEquals(Format.HTML, read(file, page).format());
            assertEquals(Format.HTML, read(file, "\uFEFF\n" + page).format());
        }
        assertEquals(Format.HTML, new ArticleReaders()
                .read(new Source("a", ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE), Metadata.NONE)).format());
    }

    @Test
    void markdownIsReadUnderTheNameOfAText() throws Exception {
        Article article = read("a.txt", "# Talks resume\n\n" + ENGLISH + "\n## Offers\n\n" + ENGLISH);
        assertEquals(Format.MARKDOWN, article.format());
        assertEquals("Talks resume", article.title());
    }

    @Test
    void theTitleOfATextHasNoSigns() throws Exception {
        Article article = read("a.txt", "# Talks resume\n\n" + ENGLISH);
        assertEquals(Format.TEXT, article.format());
        assertEquals("Talks resume", article.title());
    }

    @Test
    void aLetterWithAPageInItIsRead() throws Exception {
        String letter = """
                        From: a@example.org
                        MIME-Version: 1.0
                        Content-Type: multipart/alternative; boundary=b

                        --b
                        Content-Type: text/plain

                        The plain words.
                        --b
                        Content-Type: text/html

                        <h1>Talks in Geneva</h1><p>%s</p>
                        --b--
                        """.formatted(ENGLISH.repeat(5));
        assertEquals("Talks in Geneva", read("a.eml", letter).title());
    }

    @Test
    void aPdfIsKnownAfterWhiteSpaceAndAMark() {
        assertTrue(sentence("a.txt", "\n\n%PDF-1.7 and more").contains("PDF"));
        assertTrue(sentence("a.txt", "\uFEFF%PDF-1.7 and more").contains("PDF"));
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
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-8", "UTF-32LE", "UTF-32BE"})
    void unicodeIsReadWithoutAMark(String charset) throws Exception {
        assertEquals(ENGLISH, read(ENGLISH.getBytes(Charset.forName(charset))).text());
        String russian = "Переговоры прошли в Женеве.\nСтороны говорили о прогрессе.\n";
        assertEquals(russian, read(russian.getBytes(Charset.forName(charset))).text());
        String chinese = "外交部长会谈\n\n外交部长星期二在日内瓦举行会谈。他们讨论了贸易与安全问题，会谈持续了三个小时。\n";
        assertEquals(chinese, read(chinese.getBytes(Charset.forName(charset))).text());
    }

    @Test
    void aZeroByteInTextDoesNotMakeItWide() throws Exception {
        String text = ENGLISH.repeat(6) + "\0" + ENGLISH.repeat(2);
        assertEquals(text, read(text.getBytes(StandardCharsets.UTF_8)).text());
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
        byte[] bytes = new byte[20 << 20];
        Arrays.fill(bytes, (byte) 'a');
        assertTrue(sentence(bytes).contains("at most 4 million"));
        assertEquals("has 5,242,880 characters and at most 4 million characters are read: save the article alone",
                sentence(Arrays.copyOf(bytes, 5 << 20)));
    }

    @ParameterizedTest
    @CsvSource({"a.txt", "a.md"})
    void aTextOfNothingButShortLinesIsRefusedBeforeItTakesAllMemory(String file) {
        for (String end : List.of("\n", "\r", "\r\n")) {
            assertEquals("has 300,001 lines and at most 250,000 are read: save the article alone",
                    sentence(file, ("a" + end).repeat(300_000)));
        }
    }

    @Test
    void aPageOfNothingButElementsIsRefusedBeforeItTakesAllMemory() {
        assertEquals("has more than 500,000 elements: save the article alone, or a long table in parts",
                sentence("a.html", "<dl>" + "<dt>a<dd>b".repeat(260_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "*a ", "**a** _b_ ", "> "})
    void aTextOfNothingButSignsOfMarkdownIsRefusedBeforeItTakesAllMemory(String signs) {
        assertEquals("has more than 300,000 signs of Markdown: save the article alone, or save it as .txt",
                sentence("a.md", signs.repeat(400_000)));
    }

    @Test
    void oneVeryLongLineIsAParagraph() throws Exception {
        assertEquals(1, read("word ".repeat(700_000).getBytes(StandardCharsets.UTF_8)).blocks().size());
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

    @Test
    void rowsThatNeedTooManyEmptyCellsEndTheirTable() throws Exception {
        String wide = "| a ".repeat(2000) + "|\n" + "|---".repeat(2000) + "|\n" + "| x |\n".repeat(2000);
        Article article = read(wide.getBytes(StandardCharsets.UTF_8));
        assertTrue(article.tables().getFirst().rows().size() < 500);
        assertTrue(article.text().endsWith("| x |\n"));
        Promises.check(article);
    }

    private static Article read(byte[] bytes) throws UnreadableFileException {
        return new ArticleReaders().read(new Source("a.txt", bytes, Metadata.NONE));
    }

    private static Article read(String file, String text) throws UnreadableFileException {
        return new ArticleReaders().read(new Source(file, text.getBytes(StandardCharsets.UTF_8), Metadata.NONE));
    }

    private static String sentence(byte[] bytes) {
        return assertThrows(UnreadableFileException.class, () -> read(bytes)).getMessage();
    }

    private static String sentence(String file, String text) {
        return assertThrows(UnreadableFileException.class, () -> read(file, text)).getMessage();
    }
}
