package org.parley.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What of a news page is the article: each page of this class holds the prose once and something around it. */
class NewsPageTest {

    private static final String PROSE = "The foreign ministers of both countries met for two days, and agreed to meet"
            + " again before the end of the year, as both delegations said in a statement on Friday.";

    @Test
    void wordsUnderAPictureAreSetAsideAndListed() {
        Article article = read(
                "<article><figure><img src=a><figcaption>The ministers on the stairs of the palace on"
                        + " Friday morning</figcaption></figure><p>%s</p></article>");
        assertEquals(PROSE, article.text());
        assertTrue(
                reasons(article).contains("caption of a picture: “The ministers on the stairs of the palace on Friday"
                        + " morning”"),
                reasons(article).toString());
    }

    @Test
    void wordsUnderAPictureAreKnownByTheirName() {
        assertArticle("<p>%s</p><div class='InlineImage-imageEmbedCaption'>The ministers on the stairs</div>");
        assertArticle("<div class='article-photo'><img src=a><p>The ministers on the stairs of the palace</p></div>"
                + "<p>%s</p>");
    }

    @Test
    void theCaptionOfAQuoteOrTableIsKept() {
        Article article = read("<p>%s</p><figure><blockquote><p>" + PROSE + "</p></blockquote><figcaption>Ann Minister,"
                + " after the talks</figcaption></figure>");
        assertTrue(article.text().endsWith("Ann Minister, after the talks"), article.text());
    }

    @Test
    void whatAStyleSheetHidesIsNotRead() {
        assertArticle("<p>%s</p><p class='sr-only'>End of the article, back to the list of articles of the day</p>");
        assertArticle("<div class='intro hidden'><p>Only subscribers read everything, every day of the year.</p></div>"
                + "<p>%s</p>");
    }

    @Test
    void whatIsHiddenOnNarrowScreensOnlyIsRead() {
        Article article = read("<p>%s</p><p class='hidden md:block'>" + PROSE + "</p>");
        assertEquals(PROSE + "\n\n" + PROSE, article.text());
    }

    @Test
    void aBodyThatWaitsForAScriptToShowItIsRead() {
        assertArticle("<div class='hidden'><p>%s</p></div><p>Please wait.</p>");
    }

    @Test
    void aConsentWindowLongerThanTheArticleIsNotRead() {
        assertArticle("<p>%s</p><div id='onetrust-consent-sdk'>" + ("<p>We and our partners store cookies on this"
                + " device to measure how pages are used, and to show what may be of interest.</p>").repeat(20)
                + "</div>");
    }

    @Test
    void anAsideWithinAWronglyNamedWholeIsStillTaken() {
        assertArticle("<div class='share-container'><p>%s</p><div class='author-bio'>Ann Writer has been at every round"
                + " of talks.</div></div>");
    }

    @Test
    void whatALinkDoesIsNotRead() {
        Article article = read("<p>%s</p><p>" + PROSE.replace("a statement",
                "<a href=b>a statement<span>, opens new tab</span></a>") + "</p>");
        assertEquals(PROSE + "\n\n" + PROSE, article.text());
    }

    @Test
    void noticesToTheReaderAreSetAside() {
        assertArticle("<p>%s</p><p>If you buy something through links on this page, we may earn a commission.</p>");
    }

    @Test
    void anAppealForMoneyIsSetAside() {
        assertArticle("<p>%s</p><p>… we have a small favor to ask. More people than ever read this site.</p>"
                + "<p>Please consider becoming a member: your help is for those who write it.</p>");
    }

    @Test
    void anArticleThatOnlyReadersWithoutScriptsSeeIsRead() {
        String more = PROSE.replace("statement", "declaration");
        assertEquals(PROSE + "\n\n" + more + "\n\n" + PROSE,
                read("<h1>Talks</h1><noscript><div><p>%s</p><p>" + more + "</p><p>%s</p></div></noscript>").text());
        assertArticle("<p>%s</p><noscript><p>%s</p><p>%s</p><p>%s</p></noscript>");
    }

    @Test
    void aLineOfSignsBetweenPartsIsNoProse() {
        Article article = read("<p>%s</p><h2>___</h2><p>" + PROSE + "</p>");
        assertEquals(PROSE + "\n\n" + PROSE, article.text());
    }

    @Test
    void aDateLineInWhateverLanguageIsNoProse() {
        assertArticle("<div>Aktualizacja: 19.04.2026 19:45 Publikacja: 19.04.2026 19:05</div><p>%s</p>");
        assertArticle("<div>2024年5月3日 15:10 来源：北方社</div><p>%s</p>");
        assertTrue(read("<p>2024年5月3日、両国の外相がオスロで会談した。</p><p>%s</p>").text().startsWith("2024年5月3日"));
    }

    @Test
    void theHeadlineAboveTheBodyIsNotRepeated() {
        assertArticle("<title>Ministers meet in the palace for two days</title><h2>Talks: Ministers meet in the palace"
                + " for two days</h2><p>%s</p>");
        assertArticle("<title>Ministers meet</title><h1>What the ministers said, and what not</h1><p>%s</p>");
    }

    @Test
    void theTitleAmongTheParagraphsIsNotRepeated() {
        assertArticle("<title>Ministers meet in the palace for two days</title><h1>Ministers meet in the palace for two"
                + " days</h1><p>%s</p><div>Ministers meet in the palace for two days</div>");
    }

    @Test
    void titleAndSummaryInOneLineForMachinesAreNotRead() {
        assertArticle("<title>Ministers meet in the palace</title><div class=a><b>Ministers meet in the palace</b> <b>A"
                + " palace, two delegations and two long days of talks.</b></div><h1>Ministers meet in the palace</h1>"
                + "<p>%s</p>");
    }

    @Test
    void aLineWithALinkThatIntroducesAQuoteIsRead() {
        Article article = read(
                "<p>%s</p><p><a href=b>The News Agency of the North reported</a> on it:</p><blockquote><p>"
                        + PROSE + "</p></blockquote>");
        assertTrue(article.text().contains("reported on it:"), article.text());
    }

    @Test
    void textBesideAPictureIsNoCaption() {
        Article article = read(
                "<p>%s</p><section><div class='detail-photo-text'><div><span class=thumb></span></div><div><p>" + PROSE
                        + "</p></div></div></section>");
        assertEquals(PROSE + "\n\n" + PROSE, article.text());
    }

    @Test
    void aWindowAboutBlockersOfAdvertisementsIsNotRead() {
        assertArticle("<p>%s</p><div class='adblock-notice'><p>We live on what advertisers pay us for their space.</p>"
                + "<p>Please let us show you what they have to say.</p></div>");
    }

    @Test
    void aHeadingAtTheEndWhoseTextWasTakenIsSetAside() {
        Article article = read(
                "<p>%s</p><h2>Latest national news</h2><ul><li><a href=b>Bakers meet in the old mill</a></li>"
                        + "<li><a href=c>Millers meet in the old bakery</a></li></ul>");
        assertEquals(PROSE, article.text());
        assertTrue(reasons(article).contains("heading without a text: “Latest national news”"),
                reasons(article).toString());
    }

    @Test
    void anArticleThatIsWrittenInHeadingsIsRead() {
        assertArticle("<h2>%s</h2>");
    }

    @Test
    void theNumberOfAPictureAboveTheTextIsNotRead() {
        assertArticle("<div>1 / 5</div><p>%s</p>");
        Article table = read("<table><tr><th>Ships</th><th>Tonnes</th></tr><tr><td>Nine</td><td>17</td></tr></table>"
                + "<p>%s</p>");
        assertTrue(table.text().contains("17"), table.text());
    }

    @Test
    void theSummaryBetweenTitleAndBodyIsRead() {
        String page = "<title>Ministers meet</title><header><h1>Ministers meet</h1><p class='article-standfirst'>A palace, two delegations and two"
                + " long days of talks.</p></header><div class=body>" + ("<p>" + PROSE + "</p>").repeat(3) + "</div>";
        assertTrue(read(page).text().startsWith("A palace, two delegations and two long days of talks.\n\nThe foreign"),
                read(page).text());
    }

    @Test
    void theSummaryIsKnownByTheDescriptionOfThePage() {
        String page = "<title>Ministers meet</title><meta name=description content='A palace, two delegations and two long days of talks'><div>"
                + "<header><h1>Ministers meet</h1><div class=x1>A palace, two delegations and two long days of talks."
                + "</div></header></div><div class=body>" + ("<p>" + PROSE + "</p>").repeat(3) + "</div>";
        assertTrue(read(page).text().startsWith("A palace, two delegations"), read(page).text());
    }

    @Test
    void theSummaryInAHeadWithTheTitleIsReadWhateverTheHeadIsCalled() {
        String page = "<title>Ministers meet</title><div class='entry-header'><h1>Ministers meet</h1><p class=lede>A"
                + " palace, two delegations and two long days of talks.</p></div><div class=body>"
                + ("<p>" + PROSE + "</p>").repeat(3) + "</div>";
        assertTrue(read(page).text().startsWith("A palace, two delegations"), read(page).text());
    }

    @Test
    void aParagraphThatWaitsForAScriptBesideOthersIsRead() {
        String page = "<p>%s</p><p>%s</p><p aria-hidden=true style='display:none' class=paywall>%s</p>";
        assertEquals(PROSE + "\n\n" + PROSE + "\n\n" + PROSE, read(page).text());
    }

    @Test
    void anArticleThatAScriptWouldDrawIsReadFromWhatStandsInItsPlace() {
        String prose = (PROSE + " ").repeat(3).strip();
        Article article = read("<h2>Certified</h2><p>Show what you know.</p><div itemprop=articleBody>"
                + "<script type='text/template'>x</script><noscript>" + prose + "<br><br>" + prose
                + " <a href='/a'>Talks</a> go on.<br></noscript></div>");
        assertEquals(prose + "\n\n" + prose + " Talks go on.", article.text().strip());
    }

    @Test
    void aLinkWithinALineIsNoLine() {
        assertArticle("<div>%s<br><b>Advertisement</b><br></div>");
        assertEquals("Write to Share this or call.\n" + PROSE,
                read("<div>Write to <a href='/a'>Share this</a> or call.<br>%s</div>").text());
    }

    @Test
    void longTeasersBelowALineThatLeadsToThemGoWithIt() {
        String teaser = "<div><h3><a href='/1'>Fishing quotas agreed</a></h3><p>" + PROSE + " " + PROSE + " " + PROSE
                + "</p></div>";
        assertArticle("<article><p>%s</p><div><h2>Popular stories</h2></div>" + teaser + teaser + "</article>");
    }

    @Test
    void aNameMadeByChanceSaysNothing() {
        Article article = read("<p>%s</p><p id='block-n1AuAdJlVL'>" + PROSE + "</p>");
        assertEquals(PROSE + "\n\n" + PROSE, article.text());
    }

    @Test
    void whatIsBesideASidebarAndNamedForItIsRead() {
        String part = "<div class='sidebar-grid'>" + "<p>%s</p>".repeat(3) + "</div>";
        assertEquals(9, read("<article>" + part.repeat(3) + "</article>").blocks().size());
    }

    @Test
    void anArticleOfManyLinksIsNotTakenForAListOfThem() {
        String towns = "<p>Felt in <a href=a>Northern Harbour</a>, <a href=b>Southern Harbour</a>, <a href=c>Upper"
                + " Valley</a> and <a href=d>Lower Valley</a></p>";
        assertTrue(read("<main><div><p>%s</p>" + towns.repeat(6) + "</div></main>").text().startsWith(PROSE));
    }

    @Test
    void namesOfAuthorsAndOutletAboveTheBodyAreNoProse() {
        assertArticle(
                "<meta name=author content='Ann Writer'><meta property='og:site_name' content='The Daily Example'>"
                        + "<p>Ann Writer | The Daily Example</p><p>- The Daily Example - Thursday, February 29, 2024</p>"
                        + "<p>%s</p>");
    }

    @Test
    void theNextArticleOfAPageThatGoesOnIsSetAside() {
        String article = "<article><h1>Talks</h1>" + "<p>%s</p>".repeat(5) + "</article>";
        Article read = read("<title>Talks</title><main>" + article + article.replace("ministers", "fishermen")
                + "</main>");
        assertEquals(5, read.blocks().size());
        assertTrue(reasons(read).stream().anyMatch(reason -> reason.startsWith("another article")));
    }

    @Test
    void whatStandsOutsideOfTheArticleIsListed() {
        Article article = read("<div><div>News and sports</div><div class=body>" + "<p>%s</p>".repeat(4)
                + "</div></div>");
        assertTrue(reasons(article).contains("around the article: “News and sports”"),
                reasons(article).toString());
    }

    @Test
    void commentsLongerThanTheArticleAreSetAside() {
        assertArticle("<article><p>%s</p></article><ol class='comment-list'>" + ("<li class='comment'><p>I was"
                + " there when they signed, and it did not look at all as the papers have it today.</p></li>")
                .repeat(20)
                + "</ol>");
    }

    @Test
    void aColumnCalledCommentIsRead() {
        assertArticle("<div class='comment'><p>%s</p></div>");
    }

    @Test
    void aBoxThatAsksForAnAddressIsSetAside() {
        assertArticle("<p>%s</p><div><h3>The world in your letter box</h3><p>Every morning we tell you what matters in"
                + " the capitals of the continent.</p><form><input type=email></form></div>");
    }

    @Test
    void programCodeIsLeftWhole() {
        Article article = read("<p>%s</p><pre><span class='comment'># calls the first round</span>\ncall(1)</pre>");
        assertTrue(article.text().endsWith("# calls the first round\ncall(1)"), article.text());
    }

    @Test
    void whatAPageSaysOfItsAuthorIsSetAside() {
        assertArticle("<p class='author'>By Ann Miller</p><p>%s</p><p>Ann Miller is a reporter who has covered treaties"
                + " and those who sign them since the last century.</p>");
    }

    @Test
    void aNoticeMayBeginAsAnySentence() {
        assertArticle("<p>%s</p><p>If diplomacy is what you live for, sign up for our newsletter on it, which comes out"
                + " every Monday.</p>");
    }

    @Test
    void aShortSentenceMostlyOfLinksIsRead() {
        String sentence = "The talks came after a first round in Lima that had failed on Monday.";
        String linked = "<p>The talks came after <a href=b>a first round in Lima that had failed</a> on Monday.</p>";
        assertEquals(PROSE + "\n\n" + sentence, read("<p>%s</p>" + linked).text());
        assertEquals(PROSE + "\n\n" + sentence, read("<p>%s</p><div><div>" + linked + "</div></div>").text());
    }

    @Test
    void aHeadingWhoseClassSpeaksOfAHeaderIsRead() {
        Article article = read("<p>%s</p><h2 class='header-anchor-post'>What comes next</h2><p>" + PROSE + "</p>");
        assertTrue(article.text().contains("What comes next"), article.text());
    }

    @Test
    void theLinkToEditAHeadingIsNotReadWithIt() {
        assertEquals("Plot",
                ((Block.Heading) read("<p>%s</p><h2>Plot<span class='mw-editsection'>[<a href='/e'>edit</a>]"
                        + "</span></h2><p>" + PROSE + "</p>").blocks().get(1)).text());
    }

    @Test
    void aFormulaIsReadOnce() {
        assertTrue(read("<p>%s</p><p>Let <math><semantics><mi>g</mi><annotation encoding='application/x-tex'>g"
                + "</annotation></semantics></math> be an element of the group that was chosen.</p>").text()
                .contains("Let g be an"));
    }

    @Test
    void aNumberedHeadingAtTheEndIsAnItem() {
        assertTrue(read("<p>%s</p><h4>1. Roll call</h4><p>%s</p><h4>2. Adjournment</h4>").text()
                .endsWith("2. Adjournment"));
    }

    @Test
    void aHeadingThatLeadsToOtherArticlesOnASubjectGoesWithThem() {
        assertArticle(
                "<p>%s</p><h2>Read more on border talks</h2><ul><li><a href='/1'>Ministers to meet in Oslo</a></li>"
                        + "<li><a href='/2'>Fishing quotas agreed at last</a></li></ul>");
        assertTrue(read("<p>%s</p><h2>Related risks</h2><p>" + PROSE + "</p>").text().contains("Related risks"));
    }

    @Test
    void whatStandsInAnElementThatTheSiteMadeUpIsCleanedAsWell() {
        assertArticle("<main><story-page><div><p>Advertisement</p><p>%s</p><h2>___</h2></div>"
                + "</story-page></main>");
    }

    private static void assertArticle(String page) {
        assertEquals(PROSE, read(page).text());
    }

    private static List<String> reasons(Article article) {
        return article.notUnderstood().stream().map(part -> part.reason()).toList();
    }

    /** @param page where {@code %s} stands for the prose */
    private static Article read(String page) {
        try {
            return new ArticleReaders().read(new Source("page.html",
                    page.replace("%s", PROSE).getBytes(StandardCharsets.UTF_8), Metadata.NONE));
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
