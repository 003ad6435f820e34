package org.parley.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.SourceMap;
import org.parley.article.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is read of a saved web page, and where it stands in the file. */
class HtmlReaderTest {

    private static final String PROSE = "The foreign ministers of both countries met for two days, and agreed to meet"
            + " again before the end of the year, as both delegations said in a statement on Friday.";

    private static final String PAGE = """
                                       <html lang="en"><head><title>Ministers meet - The Daily Example</title>
                                       <meta property="og:site_name" content="The Daily Example">
                                       <meta property="article:published_time" content="2024-05-03T10:00:00Z">
                                       <meta name="author" content="Ann Writer"></head><body>
                                       <nav><a href="/">Home</a> <a href="/world">World</a></nav>
                                       <article><h1>Ministers meet</h1>
                                       <p>%s</p>
                                       <h2>What was agreed</h2>
                                       <ul><li><b>Trade:</b> lower tariffs &amp; fewer forms</li><li>Grain exports</li></ul>
                                       <table><tr><th>Topic</th><th>Result</th></tr><tr><td rowspan="2">Trade</td><td>a treaty</td></tr>
                                       <tr><td>a<br>committee</td></tr></table>
                                       <p>%s</p><p>Advertisement</p></article>
                                       <aside>Most read: ten things to know</aside>
                                       <footer>© The Daily Example</footer></body></html>
                                       """
            .formatted(PROSE, PROSE);

    @Test
    void theArticleIsReadWithoutWhatIsAroundIt() {
        String text = read(PAGE).text();
        assertTrue(text.startsWith(PROSE), text);
        assertFalse(text.contains("Home") || text.contains("Most read") || text.contains("©"), text);
    }

    @Test
    void whatWasSetAsideIsListedWithAReason() {
        List<String> reasons = read(PAGE).notUnderstood().stream().map(part -> part.reason()).toList();
        assertTrue(reasons.stream().anyMatch(reason -> reason.contains("Most read")), reasons.toString());
        assertTrue(reasons.contains("page furniture: “Advertisement”"), reasons.toString());
    }

    @Test
    void theTitleIsThatOfTheArticleAndNotOfTheSite() {
        assertEquals("Ministers meet", read(PAGE).title());
        assertFalse(read(PAGE).titleDerived());
    }

    @Test
    void dateOutletAuthorAndLanguageAreReadWithTheirSource() {
        Metadata metadata = read(PAGE).metadata();
        assertEquals("2024-05-03", metadata.published().orElseThrow().edtf());
        assertFalse(metadata.published().orElseThrow().guessed());
        assertEquals("The Daily Example", metadata.outlet().orElseThrow());
        assertEquals(List.of("Ann Writer"), metadata.authors());
        assertEquals("en", metadata.language().orElseThrow());
    }

    @Test
    void listItemsKeepTheirLabels() {
        Block.ItemList list = only(read(PAGE), Block.ItemList.class);
        assertEquals("Trade", list.items().getFirst().label().orElseThrow());
        assertEquals("lower tariffs & fewer forms", list.items().getFirst().text());
    }

    @Test
    void aCellThatSpansRowsStandsInEachOfThem() {
        Block.Table table = only(read(PAGE), Block.Table.class);
        assertEquals(List.of("Topic", "Result"), table.columns());
        assertEquals(List.of("Trade", "a treaty"), table.rows().get(0).cells());
        assertEquals(List.of("Trade", "a committee"), table.rows().get(1).cells());
        assertEquals("What was agreed", table.section().orElseThrow());
    }

    @Test
    void everyRunOfTheTextStandsInTheFileAtItsPlace() {
        Article article = read(PAGE);
        for (SourceMap.Run run : article.sourceMap().runs()) {
            String words = run.text().of(article.text());
            String file = run.file().of(PAGE);
            if (words.length() == file.length() && !words.isBlank()) {
                assertEquals(words.replaceAll("\\s", " "), file.replaceAll("\\s", " "));
            }
        }
        Span first = article.sourceMap().toFile(new Span(0, PROSE.length()));
        assertEquals(PROSE, first.of(PAGE));
    }

    @Test
    void aDateInTheAddressIsAGuess() {
        Metadata metadata = read(
                "<html><head><link rel=canonical href='https://example.org/2023/06/11/talks'></head><body><p>"
                        + PROSE + "</p></body></html>")
                .metadata();
        assertEquals("2023-06-11", metadata.published().orElseThrow().edtf());
        assertTrue(metadata.published().orElseThrow().guessed());
    }

    @Test
    void aPageNestedVeryDeepIsRead() {
        String deep = "<div>".repeat(100_000) + "<p>" + PROSE + "</p>";
        assertTrue(read("<html><body>" + deep + "</body></html>").text().contains(PROSE));
    }

    @Test
    void whatItsNameSetsAsideIsNotRead() {
        String page = "<html><body><article><p>%s</p><p>%s</p><div class='post-relatedStories'><p>Elsewhere ministers"
                + " met, too, and spoke of other things.</p></div><div class='author-bio'>Ann Writer writes of trade from"
                + " the capital.</div></article></body></html>";
        assertEquals(PROSE + "\n\n" + PROSE, read(page.formatted(PROSE, PROSE)).text().strip());
    }

    @Test
    void aNameThatHoldsMostOfThePageIsWrong() {
        String page = "<html><body><div class='newsletter'><p>%s</p><p>%s</p></div><p>Short.</p></body></html>";
        assertTrue(read(page.formatted(PROSE, PROSE)).text().startsWith(PROSE));
    }

    @Test
    void aLineOverLinksGoesWithThem() {
        String page = "<html><body><article><p>%s</p><h3>Read also</h3><ul><li><a href=a>A treaty that took ten"
                + " years</a></li></ul><p>%s</p></article></body></html>";
        assertEquals(PROSE + "\n\n" + PROSE, read(page.formatted(PROSE, PROSE)).text().strip());
    }

    @Test
    void linksAroundBlocksAreLinks() {
        String page = "<html><body><div><p>%s</p><p>%s</p></div><div><a href=b><h4>Fishing quotas</h4><p>Trawlers of"
                + " both countries stay in port until a new agreement on quotas has been reached.</p></a></div>"
                + "</body></html>";
        assertEquals(PROSE + "\n\n" + PROSE, read(page.formatted(PROSE, PROSE)).text().strip());
    }

    @Test
    void theSummaryBeforeTheBodyIsKeptAndWhatFollowsIsNot() {
        String page = "<html><body><div><p>The talks will go on in the autumn, the ministers said.</p><div>"
                + ("<p>" + PROSE + "</p>").repeat(9) + "</div><div><p>Our correspondent has been to many talks and"
                + " has seen all.</p></div></div></body></html>";
        String text = read(page).text();
        assertTrue(text.startsWith("The talks will go on") && !text.contains("correspondent"), text);
    }

    @Test
    void theTextThatThePageStatesEndsTheArticle() {
        String stated = (PROSE + " ").repeat(4);
        String page = "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + stated + "\"}</script></head><body><article>" + ("<p>" + PROSE + "</p>").repeat(4)
                + "<p>Write to us at the usual address if you know more about this.</p></article></body></html>";
        assertTrue(read(page).text().strip().endsWith(PROSE), read(page).text());
    }

    @Test
    void theEncodingThatThePageNamesIsFollowed() throws UnreadableFileException {
        String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1250'></head>"
                + "<body><p>Żółw mówi: " + PROSE + "</p></body></html>";
        Article article = read(page.getBytes(Charset.forName("windows-1250")));
        assertTrue(article.text().startsWith("Żółw mówi"), article.text());
    }

    @Test
    void aPageSavedInUtf8UnderAnOtherNameIsReadAsUtf8() throws UnreadableFileException {
        String page = "<html><head><meta charset='iso-8859-1'></head><body><p>Łódź: " + PROSE + "</p></body></html>";
        assertTrue(read(page.getBytes(StandardCharsets.UTF_8)).text().startsWith("Łódź"));
    }

    @Test
    void japaneseOfSevenBitsIsReadWhateverThePageNames() throws UnreadableFileException {
        String words = "外相らは二日間の会談を終え、年内に再び会うことで合意した。";
        for (String name : List.of("iso-2022-jp", "utf-8")) {
            String page = "<html><head><meta charset='" + name + "'></head><body><p>" + words + "</p></body></html>";
            assertEquals(words, read(page.getBytes(Charset.forName("ISO-2022-JP"))).text());
        }
    }

    @Test
    void anElementOfXhtmlMayCloseItself() {
        Article article = read(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><script src="a.js"/><title>T</title></head>
                <body><div class="line"/><p>%s</p></body></html>""".formatted(PROSE));
        assertEquals(PROSE, article.text());
    }

    @Test
    void picturesInThePageItselfChangeNothing() {
        String picture = "data:image/png;base64," + "iVBORw0KGgo".repeat(300_000);
        Article article = read("<html><body><p style=\"background-image:url(" + picture + ")\"><img src=\"" + picture
                + "\">" + PROSE + "</p><p class=sf-hidden>Menu</p></body></html>");
        assertEquals(PROSE, article.text());
    }

    @Test
    void aPageOfNavigationAloneIsOneSentence() {
        String page = "<html><body><nav><a href=/>Home</a></nav><script>run()</script></body></html>";
        assertTrue(refusal(page).startsWith("is a page without an article"), refusal(page));
    }

    @Test
    void aPageThatAsksToSignInIsOneSentence() {
        String page = "<html><body><h1>Log in to read on</h1><p>Members read everything on this site.</p>"
                + "<form><input name=name><input type=password></form></body></html>";
        assertTrue(refusal(page).startsWith("is a page that asks to sign in"), refusal(page));
    }

    private static String refusal(String page) {
        return assertThrows(UnreadableFileException.class, () -> read(page.getBytes(StandardCharsets.UTF_8)))
                .getMessage();
    }

    @Test
    void aPageOfManyMegabytesIsRead() {
        String page = "<html><body><article>" + ("<p>" + PROSE + "</p>").repeat(20_000) + "</article></body></html>";
        assertEquals(20_000, read(page).blocks().size());
    }

    @Test
    void veryManyLinesOfFurnitureAreTakenOut() {
        String page = "<html><body><article>" + "<p>Advertisement</p>".repeat(20_000) + "<p>" + PROSE
                + "</p></article></body></html>";
        assertEquals(PROSE, read(page).text());
    }

    @Test
    void aHundredThousandElementsLeftOpenAreRead() {
        assertTrue(read("<p>" + PROSE + " " + "<b><i>".repeat(50_000)).text().startsWith(PROSE));
    }

    @Test
    void quotesAndTermsAreRead() {
        Article article = read("<article><p>" + PROSE
                + "</p><figure><figcaption>Photo: Ann Writer</figcaption></figure>"
                + "<blockquote><p>" + PROSE + "</p></blockquote><dl><dt>Quota</dt><dd>what may be caught in a year"
                + "</dd></dl></article>");
        assertFalse(article.text().contains("Ann Writer"), article.text());
        assertEquals("Quota", only(article, Block.ItemList.class).items().getFirst().label().orElseThrow());
    }

    @Test
    void aLineAmongThousandsIsSetAsideAsAmongFew() {
        Article few = read(linesBetween(2));
        Article many = read(linesBetween(5_000));
        assertEquals(few.text(), many.text());
        assertEquals(few.blocks(), many.blocks());
        List<String> reasons = many.notUnderstood().stream().map(part -> part.reason()).toList();
        assertTrue(reasons.contains("page furniture: “Advertisement”"), reasons.toString());
        assertTrue(reasons.getLast().endsWith(" more parts that are not the article"), reasons.toString());
    }

    private static String linesBetween(int count) {
        String paragraph = "<p>" + PROSE + "</p>";
        return "<article>" + paragraph.repeat(3) + "<p>Advertisement</p>".repeat(count) + paragraph + "</article>";
    }

    @Test
    void whatIsTakenFromBetweenTwoBreaksLeavesThemTogether() {
        Article article = read("<article><p>" + PROSE + "</p><div>" + PROSE
                + "<br><span style='display:none'>not seen</span><br>" + PROSE + "</div></article>");
        assertEquals(3, article.blocks().size(), article.text());
    }

    @Test
    void listsNestedWithoutEndAreReadDownToTheirWords() {
        Article article = read("<article>" + ("<p>" + PROSE + "</p>").repeat(3) + "<ul><li>".repeat(5_000)
                + "Grain exports</article>");
        assertEquals("Grain exports", only(article, Block.ItemList.class).items().getFirst().text());
    }

    @Test
    void theItemsOfAListThatIsReadAsParagraphsAreParted() {
        String text = read(
                "<article><p>" + PROSE + "</p><ul><li>Grain exports</li><li>Fishing quotas</li><li>Tariffs<p>"
                        + "on goods</p><p>on services</p></li></ul></article>")
                .text();
        assertTrue(text.endsWith("Grain exports\n\nFishing quotas\n\nTariffs\n\non goods\n\non services"), text);
    }

    @Test
    void wordsThatReplaceStruckOutOnesArePartedFromThem() {
        String text = read(
                "<article><p>" + PROSE + "</p><p>The ministers met <del>twice</del><ins>three times</ins>.</p>"
                        + "</article>")
                .text();
        assertTrue(text.endsWith("The ministers met twice three times."), text);
    }

    @Test
    void itemsHaveTheNumbersThatTheListGivesThem() {
        assertEquals("c. one\nd. two", itemsOf("<ol type=a start=3><li>one</li><li>two</li></ol>"));
        assertEquals("2. one\n1. two", itemsOf("<ol reversed><li>one</li><li>two</li></ol>"));
        assertEquals("1. one\n7. two\n8. three", itemsOf("<ol><li>one</li><li value=7>two</li><li>three</li></ol>"));
        assertEquals("iv. one\nv. two", itemsOf("<ol type=i start=4><li>one</li><li>two</li></ol>"));
        assertEquals("AA. one", itemsOf("<ol type=A start=27><li>one</li></ol>"));
    }

    private static String itemsOf(String list) {
        Article article = read("<article><p>" + PROSE + "</p>" + list + "</article>");
        return article.text().substring(PROSE.length()).strip();
    }

    private static <T extends Block> T only(Article article, Class<T> kind) {
        return article.blocks().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    private static Article read(String page) {
        try {
            return read(page.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    private static Article read(byte[] page) throws UnreadableFileException {
        return new ArticleReaders().read(new Source("page.html", page, Metadata.NONE));
    }
}
