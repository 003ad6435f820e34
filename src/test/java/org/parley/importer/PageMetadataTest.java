package org.parley.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.article.Published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Title, dates and authors of a web page, from what it states and from what its reader sees. */
class PageMetadataTest {

    private static final String PROSE = "<p>The foreign ministers of both countries met for two days, and agreed to meet"
            + " again before the end of the year, as both delegations said in a statement on Friday.</p>";

    @Test
    void theDayOfTheLastChangeIsNotThatOfPublication() {
        Metadata metadata = read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":"
                + "\"2024-05-03T10:00:00Z\",\"dateModified\":\"2024-05-06\"}</script>" + PROSE);
        assertEquals("2024-05-03", metadata.published().orElseThrow().edtf());
        assertEquals(new Published("2024-05-06", "JSON-LD", false), metadata.modified().orElseThrow());
    }

    @Test
    void aMetaElementMayNameTheDayInWords() {
        Metadata metadata = read("<meta name=pubdate content='Fri, 03 May 2024 10:00:00 GMT'>" + PROSE);
        assertEquals("2024-05-03", metadata.published().orElseThrow().edtf());
    }

    @Test
    void bylineAndDateBelowTheTitleAreRead() {
        Metadata metadata = read("<title>Ministers meet in Oslo</title><h1>Ministers meet in Oslo</h1><div>By<span>Ann"
                + " Jones</span> and <a href=a>Bob Miller</a></div><div class='post-date'>May 3, 2024 at 10:00</div>"
                + PROSE);
        assertEquals(List.of("Ann Jones", "Bob Miller"), metadata.authors());
        assertEquals("2024-05-03", metadata.published().orElseThrow().edtf());
        assertTrue(metadata.published().orElseThrow().guessed());
    }

    @Test
    void anAuthorIsKnownByTheNameOfTheElement() {
        Metadata metadata = read(
                "<title>Ministers meet in Oslo</title><h1>Ministers meet in Oslo</h1><div class=author>"
                        + "<a href=a>Ann Jones</a><span>Staff Writer</span></div>" + PROSE
                        + "<div class=author><a href=c>Carl Other</a></div>");
        assertEquals(List.of("Ann Jones"), metadata.authors());
    }

    @Test
    void theDayOfAnUpdateIsNotTakenForThatOfPublication() {
        Metadata metadata = read("<title>Ministers meet in Oslo</title><h1>Ministers meet in Oslo</h1><p class=date>"
                + "Updated: May 6, 2024</p>" + PROSE);
        assertFalse(metadata.published().isPresent());
    }

    @Test
    void theHeadlineThatIsSeenIsTheTitleThoughThePageStatesAnother() throws UnreadableFileException {
        String head = "<meta property='og:title' content='Ministers meet in Oslo and agree on fish'>";
        assertEquals("Ministers agree on fish at last", article(head + "<h1>The Daily Example</h1>"
                + "<h1>Ministers agree on fish at last</h1>" + PROSE).title());
        assertEquals("Ministers meet in Oslo and agree on fish",
                article(head + "<h1>Talks Ministers meet in Oslo and agree on fish</h1>" + PROSE).title());
    }

    @Test
    void aDayBetweenDotsHasTheDayFirst() {
        assertEquals("2024-03-07", WrittenDate.within("Stand: 07.03.2024, 10:00").orElseThrow().toString());
        assertTrue(WrittenDate.within("Issue 07/03/2024").isEmpty());
    }

    @Test
    void theCreditsOfASavedReaderViewAreRead() {
        assertEquals(List.of("Ann Jones"), read("<title>Ministers meet in Oslo</title><h1>Ministers meet in Oslo</h1>"
                + "<div class='credits reader-credits'>Ann Jones</div><div class=page>" + PROSE + "</div>").authors());
    }

    private static Metadata read(String page) {
        try {
            return article(page).metadata();
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    private static Article article(String page) throws UnreadableFileException {
        return new ArticleReaders().read(new Source("page.html", page.getBytes(StandardCharsets.UTF_8), Metadata.NONE));
    }
}
