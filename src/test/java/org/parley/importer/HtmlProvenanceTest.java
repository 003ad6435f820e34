package org.parley.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.article.SourceMap;
import org.parley.article.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every word of the canonical text stands in the file where the map says, whatever is written between the words. */
class HtmlProvenanceTest {

    /** What a page may write, and what its reader sees of it. */
    private record Piece(String html, String seen) {}

    private static final List<Piece> PIECES = List.of(new Piece("&eacute;", "é"), new Piece("&amp;", "&"),
            new Piece("&#x2014;", "—"), new Piece("&#8217;", "’"), new Piece("&lt;", "<"), new Piece("&nbsp;", " "),
            new Piece(" &nbsp;\n\t ", " "), new Piece("&shy;", ""), new Piece("\u00AD", ""),
            new Piece("<!-- not seen -->", ""), new Piece("<![CDATA[not seen]]>", ""), new Piece("<b>", ""),
            new Piece("</b>", ""), new Piece("<wbr>", ""), new Piece("\u200F", "\u200F"), new Piece("&rlm;", "\u200F"),
            new Piece("\u200E", "\u200E"), new Piece("שלום", "שלום"), new Piece("&#x1F600;", "\uD83D\uDE00"),
            new Piece("日本", "日本"), new Piece("&xyzzy;", "&xyzzy;"), new Piece("AT&T ", "AT&T "),
            new Piece("\r\n", " "), new Piece("<script>var x = '&amp;';</script>", ""), new Piece(" ", " "));

    @Test
    void everyWordStandsInTheFileWhereTheMapSays() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder html = new StringBuilder("<!doctype html><html><body>");
            StringBuilder seen = new StringBuilder();
            int words = 0;
            for (int paragraph = 0; paragraph < 3; paragraph++) {
                html.append("<p>");
                seen.append(paragraph == 0 ? "" : "\n\n");
                for (int i = 0; i < 40; i++) {
                    Piece piece = PIECES.get(random.nextInt(PIECES.size()));
                    html.append("word").append(words).append(piece.html());
                    seen.append("word").append(words++).append(piece.seen());
                }
                html.append("last.</b></b></b></b></p>");
                seen.append("last.");
            }
            Article article = read(html.append("</body></html>").toString());
            assertEquals(seen.toString().replaceAll(" +", " "), article.text(), "seed " + seed);
            check(article, html.toString(), words);
        }
    }

    private static void check(Article article, String file, int words) {
        for (int i = 0; i < words; i++) {
            int at = article.text().indexOf("word" + i);
            Span place = article.sourceMap().toFile(new Span(at, at + ("word" + i).length()));
            assertEquals("word" + i, file.substring(place.start(), place.end()));
        }
        int end = 0;
        for (SourceMap.Run run : article.sourceMap().runs()) {
            assertTrue(run.file().start() >= end && run.file().end() > run.file().start(), run.toString());
            end = run.file().start();
            if (run.text().length() == run.file().length() && run.text().length() > 1) {
                assertEquals(article.text().substring(run.text().start(), run.text().end()).replaceAll("\\s", " "),
                        file.substring(run.file().start(), run.file().end()).replaceAll("\\s", " "));
            }
        }
    }

    private static Article read(String page) {
        try {
            return new ArticleReaders().read(new Source("page.html", page.getBytes(StandardCharsets.UTF_8),
                    Metadata.NONE));
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
