package org.parley.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is read of the tables of a page, cell by cell. */
class HtmlTableTest {

    private static final String PROSE = "The foreign ministers of both countries met for two days, and agreed to meet"
            + " again before the end of the year, as both delegations said in a statement on Friday.";

    @Test
    void aTableOfVeryManyRowsIsRead() {
        String row = "<tr><td>Geneva</td><td>12</td></tr>";
        Article article = read("<html><body><p>" + PROSE + "</p><table><tr><th>City</th><th>Visits</th></tr>"
                + row.repeat(20_000) + "</table></body></html>");
        assertEquals(20_000, only(article).rows().size());
    }

    @Test
    void severalHeaderRowsAreOneHeader() {
        Article article = read("<p>" + PROSE + "</p><table><caption>Exports</caption><thead><tr><th rowspan=2>Country"
                + "</th><th colspan=2>2023</th></tr><tr><th>Spring</th><th>Autumn</th></tr></thead><tbody><tr><th>Norway"
                + "</th><td>12</td><td>14<br>(estimate)</td></tr></tbody></table>");
        Block.Table table = only(article);
        assertEquals(List.of("Country", "2023 Spring", "2023 Autumn"), table.columns());
        assertEquals(List.of("Norway", "12", "14 (estimate)"), table.rows().getFirst().cells());
        assertEquals("Exports", table.caption().orElseThrow());
    }

    @Test
    void theItemsOfAListInACellAreParted() {
        Article article = read("<p>" + PROSE + "</p><table><tr><th>Day</th><th>Talks</th></tr><tr><td>Monday</td><td>"
                + "<ul><li>Trade</li><li>Fishing</li></ul></td></tr></table>");
        assertEquals(List.of("Monday", "Trade Fishing"), only(article).rows().getFirst().cells());
    }

    @Test
    void aTableThatArrangesThePageIsNone() {
        Article article = read("<table><tr><td><p>" + PROSE + "</p><p>" + PROSE + "</p></td></tr></table>");
        assertEquals(2, article.blocks().stream().filter(Block.Paragraph.class::isInstance).count());
    }

    @Test
    void aTableSplitIntoPartsIsReported() {
        String page = "<p>%s</p><table><tr><th>City</th><th>Visits</th></tr><tr><td>Oslo</td><td>3</td></tr></table>"
                + "<table><tr><td>Cairo</td><td>4</td></tr><tr><td>Quito</td><td>5</td></tr></table>";
        assertTrue(read(page.formatted(PROSE)).notUnderstood().stream()
                .anyMatch(note -> note.reason().startsWith("a table without a header")));
    }

    @Test
    void aCellOfOneSignStaysInItsColumn() {
        Block.Table table = only(read("<p>" + PROSE + "</p><table><tr><th>#</th><th>Model</th><th>64 GB</th>"
                + "<th>128 GB</th></tr><tr><td>1</td><td>Small</td><td>—</td><td>$600</td></tr></table>"));
        assertEquals(List.of("#", "Model", "64 GB", "128 GB"), table.columns());
        assertEquals(List.of("1", "Small", "—", "$600"), table.rows().getFirst().cells());
    }

    @Test
    void aCellIsReadWhateverItSaysOrIsCalled() {
        Block.Table table = only(read("<p>" + PROSE + "</p><table><tr class='header'><th>Filed</th>"
                + "<th class='comments'>Remarks</th><th>Share</th></tr><tr><td>12/30/2011</td><td>By Ann Writer</td>"
                + "<td>Advertisement</td></tr></table>"));
        assertEquals(List.of("Filed", "Remarks", "Share"), table.columns());
        assertEquals(List.of("12/30/2011", "By Ann Writer", "Advertisement"), table.rows().getFirst().cells());
    }

    @Test
    void aFirstRowInBoldIsTheHeader() {
        Block.Table table = only(read("<p>" + PROSE + "</p><table><tr><td><p><strong>Trend</strong></p></td>"
                + "<td><span style='font-weight: bold'>Impact</span> <b>by 2025</b></td></tr><tr><td><b>Trade</b></td>"
                + "<td>lower tariffs</td></tr></table>"));
        assertEquals(List.of("Trend", "Impact by 2025"), table.columns());
        assertEquals(1, table.rows().size());
    }

    @Test
    void aFirstRowAsBoldAsTheOthersIsNone() {
        assertEquals(2, only(read("<p>" + PROSE + "</p><table><tr><td><b>Oslo</b></td><td><b>12</b></td></tr><tr>"
                + "<td><b>Bergen</b></td><td><b>8</b></td></tr></table>")).rows().size());
        assertEquals(2, only(read("<p>" + PROSE + "</p><table><tr><td><b>Oslo</b></td><td>12</td></tr><tr>"
                + "<td><b>Bergen</b></td><td>8</td></tr></table>")).rows().size());
    }

    @Test
    void aCellOverTheWholeWidthAboveTheOthersIsTheCaption() {
        Block.Table table = only(read("<p>" + PROSE + "</p><table><tr><td colspan=2>Visits of the year</td></tr><tr>"
                + "<th>City</th><th>Visits</th></tr><tr><td>Oslo</td><td>12</td></tr></table>"));
        assertEquals("Visits of the year", table.caption().orElseThrow());
        assertEquals(List.of("City", "Visits"), table.columns());
    }

    @Test
    void theFirstOfSeveralCellsOverTheWholeWidthNamesAGroupOfRows() {
        Block.Table table = only(read("<p>" + PROSE + "</p><table><tr><td colspan=2>North</td></tr><tr><td>Oslo</td>"
                + "<td>12</td></tr><tr><td colspan=2>South</td></tr><tr><td>Rome</td><td>8</td></tr></table>"));
        assertTrue(table.caption().isEmpty());
        assertEquals(4, table.rows().size());
    }

    @Test
    void aTableWithOneFullCellInEachRowArrangesAList() {
        Article article = read("<p>" + PROSE + "</p><table><tr><td><img src='dot.gif'></td><td>Grain exports</td></tr>"
                + "<tr><td><img src='dot.gif'></td><td>Fishing quotas</td></tr></table>");
        assertEquals(List.of(), article.blocks().stream().filter(Block.Table.class::isInstance).toList());
        assertTrue(article.text().endsWith("Grain exports\n\nFishing quotas"), article.text());
    }

    @Test
    void aTableAfterTheTextIsReadButNotOneOfLinks() {
        String text = "<div>" + ("<p>" + PROSE + "</p>").repeat(4) + "</div>";
        String table = "<table><tr><th>City</th><th>Visits</th></tr><tr><td>Oslo</td><td>12</td></tr></table>";
        String market = "<table><tr><th><a href='/m'>Market</a></th><th>Price</th></tr><tr><td><a href='/d'>Dow Jones</a>"
                + "</td><td>12</td></tr><tr><td><a href='/n'>Nasdaq</a></td><td>9</td></tr></table>";
        assertTrue(read("<section>" + text + "<div>" + table + "</div></section>").text().contains("Oslo"));
        assertFalse(read("<section>" + text + "<div>" + market + "</div></section>").text().contains("Nasdaq"));
    }

    private static Block.Table only(Article article) {
        return article.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).findFirst()
                .orElseThrow();
    }

    private static Article read(String page) {
        try {
            return new ArticleReaders().read(
                    new Source("page.html", page.getBytes(StandardCharsets.UTF_8), Metadata.NONE));
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
