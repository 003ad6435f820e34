package org.parley.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
    void theDayMayStandInOneLineWithTheAuthor() {
        Metadata metadata = read(
                "<title>Ministers meet in Oslo</title><h1>Ministers meet in Oslo</h1><div>By <a href=a>Ann"
                        + " Jones</a>&nbsp;on&nbsp;<time>May 3, 2024</time></div>" + PROSE);
        assertEquals(List.of("Ann Jones"), metadata.authors());
        assertEquals("2024-05-03", metadata.published().orElseThrow().edtf());
    }

    @Test
    void aBylineMayBeginWithThePrepositionOfAnotherLanguage() {
        Metadata metadata = read(
                "<title>Ministers meet in Oslo</title><h1>Ministers meet in Oslo</h1><p class=byline>Par"
                        + " <a href=a>Anne Dupont</a></p>" + PROSE);
        assertEquals(List.of("Anne Dupont"), metadata.authors());
    }

    @Test
    void whatAPictureIsCalledIsNoAuthor() {
        Metadata metadata = read(
                "<title>Ministers meet in Oslo</title><h1>Ministers meet in Oslo</h1><div class=byline><svg>"
                        + "<desc>Courier Logo</desc></svg></div><figcaption><span class=author>Carl Lens / AP</span></figcaption>"
                        + "<div class=byline>By Ann Jones</div>" + PROSE);
        assertEquals(List.of("Ann Jones"), metadata.authors());
    }

    @Test
    void theOutletBesideTheAuthorIsNoAuthor() {
        Metadata metadata = read("<meta property='og:site_name' content='North Courier'><title>Ministers meet in Oslo"
                + "</title><h1>Ministers meet in Oslo</h1><div><div class=author>Ann Jones</div><div class=author>North"
                + " Courier</div></div>" + PROSE);
        assertEquals(List.of("Ann Jones"), metadata.authors());
    }

    @Test
    void aDayInChineseOrJapaneseIsRead() {
        Metadata metadata = read("<title>部长在奥斯陆会晤_北方新闻网</title><h1>部长在奥斯陆会晤</h1><div>2024年5月3日 15:10 来源：北方社</div>"
                + PROSE);
        assertEquals("2024-05-03", metadata.published().orElseThrow().edtf());
        assertTrue(metadata.published().orElseThrow().guessed());
    }

    @Test
    void theNameOfTheSiteMayFollowWithoutASpace() {
        assertEquals("部长在奥斯陆会晤并同意年底前再次会晤", read("<title>部长在奥斯陆会晤并同意年底前再次会晤_北方新闻</title>" + PROSE).title()
                .orElseThrow());
    }

    @Test
    void theDayOfAnUpdateIsNotTakenForThatOfPublication() {
        Metadata metadata = read("<title>Ministers meet in Oslo</title><h1>Ministers meet in Oslo</h1><p class=date>"
                + "Updated: May 6, 2024</p>" + PROSE);
        assertFalse(metadata.published().isPresent());
        assertEquals("2024-05-06", metadata.modified().orElseThrow().edtf());
    }

    @Test
    void theDayInAnElementAfterTheWordUpdatedIsThatOfTheChange() {
        Metadata metadata = read("<title>Ministers meet in Oslo</title><h1>Ministers meet in Oslo</h1><div>Updated"
                + " <time>May 6, 2024</time></div>" + PROSE);
        assertEquals("2024-05-06", metadata.modified().orElseThrow().edtf());
    }

    @Test
    void anAuthorWhomTheDataNamesByANumberIsLookedUp() {
        Metadata metadata = read("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                + "\"author\":{\"@id\":\"#7\"}},{\"@type\":\"Person\",\"@id\":\"#7\",\"name\":\"Ann Jones\"}]}"
                + "</script>" + PROSE);
        assertEquals(List.of("Ann Jones"), metadata.authors());
    }

    @Test
    void theOutletIsNoAuthorWhereThePageShowsOne() {
        Metadata metadata = read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                + "\"Ministers meet in Oslo\",\"author\":{\"name\":\"The Gazette\"},\"publisher\":{\"name\":"
                + "\"The Gazette\"}}</script><h1>Ministers meet in Oslo</h1><p>By Ann Jones</p>" + PROSE);
        assertEquals(List.of("Ann Jones"), metadata.authors());
        assertEquals("The Gazette", metadata.outlet().orElseThrow());
    }

    @Test
    void bylineAndDateRightAboveTheTitleAreRead() {
        Metadata metadata = read("<title>Ministers meet in Oslo</title><div><div><span>Published May 3, 2024</span>"
                + "<span>by Ann Jones</span></div><h1>Ministers meet in Oslo</h1></div>" + PROSE);
        assertEquals(List.of("Ann Jones"), metadata.authors());
        assertEquals("2024-05-03", metadata.published().orElseThrow().edtf());
    }

    @Test
    void theLineAboveATitleIsNotPartOfIt() throws UnreadableFileException {
        assertEquals("Ministers meet in Oslo for talks", article("<title>Ministers meet, and more</title><h1><span"
                + " class=kicker>Diplomacy</span>Ministers meet in Oslo for talks</h1>" + PROSE).title());
        assertEquals("Diplomacy: Ministers meet in Oslo", article("<title>Ministers meet, and more</title><h1><span"
                + " class=kicker>Diplomacy:</span> Ministers meet in Oslo</h1>" + PROSE).title());
    }

    @Test
    void theNameOfTheSiteIsKnownByItsAddress() throws UnreadableFileException {
        assertEquals("Ministers meet in Oslo", article("<meta property='og:title' content='Ministers meet in Oslo - The"
                + " Gazette of Examples'><meta property='og:url' content='https://www.gazetteofexamples.org/a'>"
                + PROSE)
                .title());
        assertEquals("Ministers meet in Oslo: – A relief",
                article("<meta property='og:title' content='Ministers meet in"
                        + " Oslo: – A relief'>" + PROSE).title());
    }

    @Test
    void theOutletIsTheNameThatTheAddressSpeaksFor() {
        assertEquals("The Gazette", read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"publisher\":"
                + "{\"name\":\"Where good news is made\"}}</script><meta property='og:site_name' content='The Gazette'>"
                + "<link rel=canonical href='https://www.gazette.example/a'>" + PROSE).outlet().orElseThrow());
        assertEquals("Gazette", read("<title>Ministers meet in Oslo - Gazette</title><link rel=canonical"
                + " href='//www.gazette.example/a'>" + PROSE).outlet().orElseThrow());
    }

    @Test
    void theAddressIsThatOfThePageAndNotOfItsCopy() {
        assertEquals("https://gazette.example/a", read("<link rel=canonical href='https://web.archive.org/web/"
                + "20240503101112/https://gazette.example/a'>" + PROSE).url().orElseThrow());
        assertTrue(read("<link rel=canonical href='/a'>" + PROSE).url().isEmpty());
    }

    @Test
    void theAddressThatABrowserWroteIntoASavedPageIsThatOfThePage() {
        assertEquals("https://gazette.example/a",
                read("<!DOCTYPE html>\n<!-- saved from url=(0025)https://gazette.example/a -->\n<html><body>" + PROSE)
                        .url().orElseThrow());
        assertEquals("https://gazette.example/a?b=1", read("<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n"
                + " url: https://gazette.example/a?b=1 \n saved date: Fri May 03 2024\n--><body>" + PROSE)
                .url().orElseThrow());
        assertEquals("https://gazette.example/a",
                read("<!-- Saved from https://gazette.example/a at 2024-05-03T10:00:00Z"
                        + " using monolith v2.8.1 --><html><body>" + PROSE).url().orElseThrow());
        assertTrue(read("<!-- saved from url=(0014)about:internet --><html><body>" + PROSE).url().isEmpty());
    }

    @Test
    void theAddressOfAPageKeptByArchiveTodayIsThatOfThePage() {
        assertEquals("https://gazette.example/a", read("<link rel=canonical href='https://archive.ph/2024.05.03-101112/"
                + "https://gazette.example/a'>" + PROSE).url().orElseThrow());
    }

    @Test
    void theNamesOfSectionsAfterTheNameOfTheSiteAreNotOfTheTitle() throws UnreadableFileException {
        String site = "<meta property='og:site_name' content='Gazette Online'>";
        assertEquals("Talks: Ministers meet in Oslo", article("<title>Talks: Ministers meet in Oslo - Gazette Online -"
                + " News - World</title>" + site + PROSE).title());
        assertEquals("Ministers meet in Oslo", article("<title>Ministers meet in Oslo: Gazette Online</title>" + site
                + PROSE).title());
        assertEquals("Ministers meet in Oslo", article("<title> | Ministers meet in Oslo</title>" + PROSE).title());
    }

    @Test
    void aHeadingThatIsOnlyTheFirstPartOfTheTitleIsNotTheWholeOfIt() throws UnreadableFileException {
        assertEquals("Border talks: Ministers meet in Oslo at last",
                article("<title>Border talks: Ministers meet in Oslo at last</title><h1>Border talks</h1><h2>Ministers meet"
                        + " in Oslo at last</h2>" + PROSE).title());
    }

    @Test
    void aSiteThatIsCalledAsItsPageIsKnownByTheLastPartOfIt() {
        assertEquals("Fjord Notes", read("<title>Ministers meet in Oslo - Fjord Notes</title>"
                + "<meta property='og:site_name' content='Ministers meet in Oslo - Fjord Notes'>" + PROSE)
                .outlet().orElseThrow());
    }

    @Test
    void theAuthorThatThePageStatesIsANameWithoutAPrepositionOrMarkup() {
        String author = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\"%s\"}</script>";
        assertEquals(List.of("Will Smith"), read(author.formatted("By Will Smith") + PROSE).authors());
        assertEquals(List.of("Ann Jones", "Will Smith"),
                read(author.formatted("By Ann Jones and Will Smith") + PROSE).authors());
        assertEquals(List.of("Vanessa Franke"), read(author.formatted("Von Vanessa Franke") + PROSE).authors());
        assertEquals(List.of("Anne Dupont"), read(author.formatted("Recueilli par Anne Dupont.") + PROSE).authors());
        assertEquals(List.of("Ann Jones"), read(author.formatted("<a href='/ann'>Ann Jones</a>") + PROSE).authors());
        assertEquals(List.of("Martin Jones Jr."), read(author.formatted("Martin Jones Jr.") + PROSE).authors());
        assertEquals(List.of("Ann Jones", "Will Smith"),
                read(author.formatted("Ann Jones and Will Smith") + PROSE).authors());
        assertEquals(List.of("Ann Jones"),
                read(author.formatted("Ann Jones | Journal Staff Writer") + PROSE).authors());
    }

    @Test
    void theDayThatComputersCountFromIsNoDayOfPublication() {
        String day = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"%s\"}</script>"
                + "<h1>Ministers meet in Oslo</h1><p>Published 11:32 AM EST Feb 19, 2019</p>";
        for (String unknown : List.of("0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "1969-12-31T19:00:00-05:00")) {
            assertEquals("2019-02-19", read(day.formatted(unknown) + PROSE).published().orElseThrow().edtf());
        }
    }

    @Test
    void aLineOfSignsBehindTheAuthorSaysNothing() {
        assertEquals(List.of("Ann Jones"), read("<h1>Ministers meet in Oslo</h1><div class='post-author-name'>"
                + "<div>By</div> <a href=a>Ann Jones</a><div> - </div></div>" + PROSE).authors());
    }

    @Test
    void whatATableSaysIsNoCreditOfTheArticle() {
        Metadata read = read("<h1>Ministers meet in Oslo</h1><table><tr><th>Written by</th><td>Kim Writer</td></tr>"
                + "<tr><th>Original run</th><td>October 14, 1999</td></tr></table>" + PROSE);
        assertEquals(List.of(), read.authors());
        assertTrue(read.published().isEmpty());
    }

    @Test
    void aTitleForThoseWhoShareThePageIsNotTheOneItsReadersSee() throws UnreadableFileException {
        String head = "<meta property='og:title' content='You will never guess who met whom'>"
                + "<title>Ministers meet in Oslo and agree - The Courier</title>";
        assertEquals("Ministers meet in Oslo and agree",
                article(head + "<h1>Ministers meet in Oslo and agree</h1>" + PROSE).title());
        assertEquals("You will never guess who met whom", article(head + "<h1>Ministers meet in Oslo and agree</h1>"
                + "<h2>You will never guess who met whom</h2>" + PROSE).title());
    }

    @Test
    void theNameOfTheSiteIsNoAuthorIfThePageShowsOne() {
        String page = "<meta property='og:site_name' content='Courier'><meta name=author content='%s'>"
                + "<h1>Ministers meet in Oslo</h1><p>By Ann Jones</p>" + PROSE;
        assertEquals(List.of("Ann Jones"), read(page.formatted("Courier Magazine")).authors());
        assertEquals(List.of("Ann Jones"), read(page.formatted("The Courier")).authors());
    }

    @Test
    void theNameOfASectionIsNotTheTitle() throws UnreadableFileException {
        assertEquals("Talks on borders in Oslo end without a date",
                article("<title>Talks on borders in Oslo end without a"
                        + " date</title><h1>Borders</h1>" + PROSE).title());
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

    @Test
    void theNameInTheTitleThatTheAddressSpeaksForComesBeforeTheNameOfAnEdition() {
        assertEquals("Reuters", read("<link rel=canonical href='https://www.reuters.com/article/talks'>"
                + "<meta property=og:site_name content='U.S.'><title>Ministers meet in Oslo - Reuters</title>"
                + "<h1>Ministers meet in Oslo</h1>" + PROSE).outlet().orElseThrow());
    }

    @Test
    void theAddressMayShortenTheNameOfTheOutlet() {
        assertEquals("The Oslo Morning Post", read("<link rel=canonical href='https://www.ompost.example/talks'>"
                + "<title>Ministers meet in Oslo - The Oslo Morning Post</title><h1>Ministers meet in Oslo</h1>"
                + PROSE)
                .outlet().orElseThrow());
        assertEquals(Optional.empty(), read("<link rel=canonical href='https://www.ompost.example/talks'>"
                + "<title>Ministers meet in Oslo - World</title><h1>Ministers meet in Oslo</h1>" + PROSE).outlet());
    }

    @Test
    void whoeverIsShownComesBeforeTheStaff() {
        String page = "<title>Ministers meet in Oslo</title><meta name=author content='Gazette Staff'>"
                + "<h1>Ministers meet in Oslo</h1>%s" + PROSE;
        assertEquals(List.of("Ann Jones"),
                read(page.replace("%s", "<p class=byline>Ann Jones - Marketing Manager</p>")).authors());
        assertEquals(List.of("Gazette Staff"), read(page.replace("%s", "")).authors());
    }

    @Test
    void thePublisherMayBeMarkedOnThePage() {
        assertEquals("Gazette Today", read("<title>Ministers meet in Oslo</title><div itemscope><div itemprop=publisher"
                + " itemscope><meta itemprop=name content='Gazette Today'></div><h1>Ministers meet in Oslo</h1>" + PROSE
                + "</div>").outlet().orElseThrow());
    }

    @Test
    void twoAuthorsMayStandBesideACapitalizedAnd() {
        assertEquals(List.of("Ann Jones", "Bob Miller"), read("<title>Ministers meet in Oslo</title>"
                + "<h1>Ministers meet in Oslo</h1><div class=byline>By Ann Jones And Bob Miller</div>" + PROSE)
                .authors());
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
