package org.parley.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.article.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pages that show their article only once a script has run, or a reader has clicked; no script is run here. */
class PageScriptsTest {

    private static final String PROSE = "The foreign ministers of both countries met for two days, and agreed to meet"
            + " again before the end of the year, as both delegations said in a statement on Friday.";
    private static final String MORE = "Neither side spoke of a date, and no list of those who took part was given to"
            + " the press before the end of the second round.";

    @Test
    void aPartThatWasSentLateStandsWhereItsReaderSawIt() {
        Article article = read("<main><p>" + PROSE + "</p><!--$?--><template id='B:0'></template><p>Loading the rest of"
                + " the article, please wait a little.</p><!--/$--><p>" + PROSE.replace("two", "three") + "</p></main>"
                + "<div hidden id='S:0'><p>" + MORE + "</p></div>");
        assertEquals(PROSE + "\n\n" + MORE + "\n\n" + PROSE.replace("two", "three"), article.text());
    }

    @Test
    void aLatePartWhosePlaceHasNoEndTakesNothingAway() {
        Article article = read("<main><template id='B:1'></template><p>" + PROSE + "</p></main><div hidden id='S:1'><p>"
                + MORE + "</p></div>");
        assertEquals(MORE + "\n\n" + PROSE, article.text());
    }

    @Test
    void whatAClickUnfoldsIsRead() {
        Article article = read("<article><p>" + PROSE + "</p><h2 id=a>What comes next</h2><div role=region"
                + " aria-labelledby=a style='display: none'><p>" + MORE + "</p></div></article>");
        assertTrue(article.text().endsWith(MORE), article.text());
    }

    @Test
    void aMenuThatAClickUnfoldsIsNotRead() {
        Article article = read("<article><p>" + PROSE + "</p></article><div role=region hidden><a href=a>World news of"
                + " today and of yesterday</a><a href=b>Business news and what the markets make of it</a></div>");
        assertEquals(PROSE, article.text());
    }

    @Test
    void theTextOfAPageThatShowsOnlyItsBeginningIsReadFromItsData() {
        String long1 = PROSE + " \\u201cWe agreed,\\u201d one of them said &amp; left.\\n\\n" + MORE.repeat(3);
        Article article = read(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + long1
                        + "\"}</script><article><p>" + PROSE + "</p><p>Subscribe to read on.</p></article>");
        assertEquals(PROSE + " “We agreed,” one of them said & left.\n\n" + MORE.repeat(3), article.text());
        assertEquals(2, article.blocks().size());
        assertTrue(article.notUnderstood().stream().anyMatch(note -> note.reason().contains("from the data")));
    }

    @Test
    void aShortArticleForSubscribersMayBeABeginning() {
        Article article = read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"isAccessibleForFree\":\"False\"}</script><article><p>" + PROSE + "</p></article>");
        assertTrue(article.notUnderstood().getFirst().reason().contains("for subscribers"));
    }

    @Test
    void everyWordOfTextFromTheDataIsFoundInTheFile() {
        String data = "<p>" + PROSE.replace("both", "b\\u006fth") + "<\\/p><p>" + MORE.repeat(3) + "<\\/p>";
        Article article = read(
                "<script type='application/json'>{\"content\":\"" + data + "\"}</script><div id=app></div>");
        assertEquals(PROSE + "\n\n" + MORE.repeat(3), article.text());
        String file = page("<script type='application/json'>{\"content\":\"" + data + "\"}</script><div id=app></div>");
        int at = article.text().indexOf("Neither");
        Span place = article.sourceMap().toFile(new Span(at, at + 7));
        assertEquals("Neither", file.substring(place.start(), place.end()));
        Span both = article.sourceMap().toFile(new Span(PROSE.indexOf("both"), PROSE.indexOf("both") + 4));
        assertEquals("b\\u006fth", file.substring(both.start(), both.end()));
    }

    @Test
    void theTextThatATreeOfElementsHoldsIsRead() {
        String tree = "{\"type\":\"p\",\"children\":[{\"type\":\"text\",\"data\":\"" + PROSE + " \"},{\"type\":\"a\","
                + "\"attribs\":{\"href\":\"https://example.org/b\"},\"children\":[{\"type\":\"text\",\"data\":\"More\"}]}]},";
        String file = "<meta property='og:title' content='Foreign ministers agreed to meet again'><script>window.__STATE__={\"other\":{\"body\":["
                + tree.replace("ministers", "bakers").replace("agreed", "refused").repeat(5) + "{}]},\"it\":{\"body\":["
                + tree.repeat(3) + "{}]}};</script><div id=app></div>";
        Article article = read(file);
        assertEquals(List.of(PROSE + " More", PROSE + " More", PROSE + " More"), List.of(article.text().split("\n\n")));
        assertInFile(article, page(file), "ministers");
    }

    @Test
    void theTextInAStringOfDataWithinAStringIsRead() {
        String inner = "{\"content\":\"<p>" + PROSE + "</p><p>" + MORE.repeat(3) + "</p>\"}";
        String file = "<meta property='og:title' content='Ministers met'><script>self.__next_f.push([1,\"1a:"
                + inner.replace("<", "\\u003c")
                        .replace("\"", "\\\"")
                + "\"])</script><div id=app></div>";
        Article article = read(file);
        assertEquals(PROSE + "\n\n" + MORE.repeat(3), article.text());
        assertInFile(article, page(file), "Neither");
    }

    @Test
    void dataThatIsNotAboutWhatTheTitleSaysIsNotRead() {
        Article article = read(
                "<meta property='og:title' content='Two hurt in a crash in Nebraska'><script>var weather={text:\"<p>"
                        + PROSE.repeat(3) + "</p>\"};</script><p>Two people were hurt on Friday near Harrison.</p>");
        assertEquals("Two people were hurt on Friday near Harrison.", article.text());
    }

    private static void assertInFile(Article article, String file, String word) {
        int at = article.text().indexOf(word);
        Span place = article.sourceMap().toFile(new Span(at, at + word.length()));
        assertEquals(word, file.substring(place.start(), place.end()));
    }

    @Test
    void whatASiteSendsInPlaceOfAnArticleIsOneSentence() {
        for (String title : List.of("404 Not Found", "Just a moment...", "Before you continue to the site")) {
            AssertionError refused = assertThrows(AssertionError.class,
                    () -> read("<h1>" + title + "</h1><p>Enable JavaScript and cookies to continue.</p>"));
            assertTrue(refused.getCause().getMessage().contains("in place of an article"),
                    refused.getCause().getMessage());
        }
    }

    @Test
    void theBarThatAnArchivePutsOverACopyIsNotRead() {
        Article article = read("<div id='wm-ipp-base'><p>" + MORE.repeat(5) + "</p></div><p>" + PROSE + "</p>");
        assertEquals(PROSE, article.text());
    }

    private static Article read(String body) {
        try {
            return new ArticleReaders().read(new Source("page.html", page(body).getBytes(StandardCharsets.UTF_8),
                    Metadata.NONE));
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    private static String page(String body) {
        return "<!doctype html><html><body>" + body + "</body></html>";
    }
}
