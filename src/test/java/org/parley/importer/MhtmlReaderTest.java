package org.parley.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Format;
import org.parley.article.Metadata;
import org.parley.article.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is read of a web archive, and where it stands in the file. */
class MhtmlReaderTest {

    private static final String HEAD = """
                                       From: <Saved by a browser>
                                       Snapshot-Content-Location: https://example.org/2024/05/03/talks
                                       MIME-Version: 1.0
                                       Content-Type: multipart/related;
                                       \ttype="text/html"; boundary="--=_mark"

                                       """;
    private static final String PROSE = "The ministers met for two days in the capital and agreed to meet again"
            + " before the end of the year, both delegations said.";

    @Test
    void theTextOfAMailIsReadWithEveryWordAtItsPlace() throws UnreadableFileException {
        String file = """
                      Received: from mail.example.org by mx.example.com
                      From: "Press office" <press@example.org>
                      To: ann@example.com
                      Subject: Fwd: =?utf-8?Q?Talks_in_Gen=C3=A8ve_?= =?utf-8?B?ZW5k?=
                      Date: Fri, 3 May 2024 18:05:00 +0200
                      MIME-Version: 1.0
                      Content-Type: text/plain; charset=utf-8
                      Content-Transfer-Encoding: quoted-printable

                      The minister=E2=80=99s caf=C3=A9:""" + " " + PROSE + "\n\n" + PROSE + "\n";
        Article article = read("mail.eml", file.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("Talks in Genève end", article.title());
        assertEquals("2024-05-03", article.metadata().published().orElseThrow().edtf());
        assertEquals(2, article.blocks().size());
        int at = article.text().indexOf("’s caf");
        assertEquals("=E2=80=99s caf", article.sourceMap().toFile(new Span(at, at + 6)).of(file));
        assertEquals(PROSE, article.sourceMap().toFile(article.blocks().getLast().span()).of(file));
    }

    @Test
    void thePageOfAMailIsReadAndNotItsText() throws UnreadableFileException {
        String file = "From: press@example.org\nSubject: Talks end\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nWords\n"
                + "--b\nContent-Type: text/html\n\n<p>" + PROSE + "</p>\n--b--\n";
        Article article = read("mail.eml", file.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(PROSE, article.text());
        assertEquals("Talks end", article.title());
    }

    @Test
    void aQuotedPrintablePageIsReadWithEveryWordAtItsPlace() throws UnreadableFileException {
        String file = archive("text/html; charset=utf-8", "quoted-printable",
                "<html><body><p>The min=\nister=E2=80=99s caf=C3=A9: " + PROSE + "</p></body></html>");
        Article article = read("page.mhtml", file.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Format.MHTML, article.format());
        assertEquals("The minister’s café: " + PROSE, article.text());
        int at = article.text().indexOf("’s caf");
        assertEquals("=E2=80=99s caf", article.sourceMap().toFile(new Span(at, at + 6)).of(file));
        int prose = article.text().indexOf(PROSE);
        assertEquals(PROSE, article.sourceMap().toFile(new Span(prose, article.text().length())).of(file));
    }

    @Test
    void aPageInBase64MapsToAllThatEncodesIt() throws UnreadableFileException {
        byte[] page = ("<html><body><p>" + PROSE + "</p></body></html>").getBytes(StandardCharsets.UTF_16LE);
        String file = archive("text/html; charset=\"utf-16le\"", "base64",
                Base64.getMimeEncoder().encodeToString(page));
        Article article = read("page.mht", file.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(PROSE, article.text());
        Span span = article.sourceMap().toFile(new Span(0, 10));
        assertTrue(span.start() > file.indexOf("PABoAHQAbQBsAD4A") && span.length() >= 2 * PROSE.length(),
                span.toString());
    }

    @Test
    void theEncodingOfThePartIsFollowed() throws UnreadableFileException {
        byte[] file = archive("text/html; charset=windows-1251", "8bit", "<p>Министры встретились: " + PROSE + "</p>")
                .getBytes(Charset.forName("windows-1251"));
        assertTrue(read("page.mht", file).text().startsWith("Министры встретились"));
    }

    @Test
    void theAddressThatItWasSavedFromIsKept() throws UnreadableFileException {
        Article article = read("saved", archive("text/html", "7bit", "<p>" + PROSE + "</p>")
                .getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("https://example.org/2024/05/03/talks", article.metadata().url().orElseThrow());
        assertEquals("2024-05-03", article.metadata().published().orElseThrow().edtf());
    }

    @Test
    void picturesWithoutEndAreNotUnpacked() throws UnreadableFileException {
        String picture = "----=_mark\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n"
                + "AAAA".repeat(1_000_000) + "\n";
        String file = archive("text/html", "7bit", "<p>" + PROSE + "</p>");
        Article article = read("page.mht", (file + picture).getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(PROSE, article.text());
    }

    @Test
    void partsInPartsWithoutEndAreOneSentence() {
        StringBuilder file = new StringBuilder("MIME-Version: 1.0\n");
        for (int i = 0; i < 10_000; i++) {
            file.append("Content-Type: multipart/related; boundary=a").append(i).append("\n\n--a").append(i)
                    .append('\n');
        }
        byte[] bytes = file.toString().getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(assertThrows(UnreadableFileException.class, () -> read("page.mht", bytes)).getMessage()
                .startsWith("holds no page"));
    }

    @Test
    void aPageTooLargeIsOneSentence() {
        byte[] file = archive("text/html", "7bit", "<p>" + "word ".repeat(4 << 20) + "</p>")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(assertThrows(UnreadableFileException.class, () -> read("page.mht", file)).getMessage()
                .startsWith("holds a page of 20 MB"));
    }

    @Test
    void anArchiveCutOffIsReadAsFarAsItGoes() throws UnreadableFileException {
        String file = HEAD + "----=_mark\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>"
                + PROSE + "=";
        assertEquals(PROSE, read("page.mht", file.getBytes(StandardCharsets.ISO_8859_1)).text());
    }

    private static String archive(String type, String encoding, String body) {
        return HEAD + "----=_mark\nContent-Type: " + type + "\nContent-Transfer-Encoding: " + encoding + "\n\n" + body
                + "\n----=_mark\nContent-Type: text/css\n\np { }\n----=_mark--\n";
    }

    private static Article read(String name, byte[] bytes) throws UnreadableFileException {
        return new ArticleReaders().read(new Source(name, bytes, Metadata.NONE));
    }
}
