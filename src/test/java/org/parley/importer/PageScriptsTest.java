package org.parley.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Metadata;

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
            return new ArticleReaders().read(new Source("page.html",
                    ("<!doctype html><html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8),
                    Metadata.NONE));
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
