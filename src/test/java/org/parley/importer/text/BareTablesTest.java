package org.parley.importer.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.importer.Promises;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Tables as html2text and its like write them. */
class BareTablesTest {

    @Test
    void anEmptyCellAtEitherEndLeavesAPipe() throws Exception {
        assertEquals(List.of(List.of("", "2019", "2020"), List.of("Visits", "3", ""), List.of("", "4", "5")),
                table("| 2019 | 2020  \n---|---|---  \nVisits | 3 |  \n| 4 | 5  \n"));
        assertEquals(List.of(List.of("1.", "Oslo", ""), List.of("2.", "Bonn", "")),
                table("1. | Oslo |\n---|---|---\n2. | Bonn |\n"));
    }

    @Test
    void aTableMayHaveNoHeader() throws Exception {
        assertEquals(List.of(List.of("", ""), List.of("", "Oslo"), List.of("May", "Bonn")),
                table("Visits.\n\n---|---  \n| Oslo  \nMay | Bonn  \n"));
    }

    @Test
    void aRowGoesOnAfterTwoSpaces() throws Exception {
        assertEquals(List.of(List.of("State", "Visits"), List.of("North Macedonia", "3"), List.of("Chad", "4 or 5")),
                table("State | Visits  \n---|---  \nNorth  \nMacedonia  \n| 3  \nChad | 4  \nor 5  \n\nThe rest.\n"));
    }

    @Test
    void theHeaderShowsToWhichRowALineBelongs() throws Exception {
        assertEquals(
                List.of(List.of("State (name)", "Visits (days)"), List.of("Chad (north)", "4 (10)"),
                        List.of("Mali (south)", "5 (9)")),
                table("State  \n(name) | Visits  \n(days)  \n---|---  \nChad  \n(north) | 4  \n(10)  \nMali  \n(south) | 5  \n(9)  \n"));
    }

    @Test
    void paragraphsInACellAreJoined() throws Exception {
        assertEquals(List.of(List.of("State", "Visits"), List.of("Chad In Africa.", "4"), List.of("Mali", "5")),
                table("State | Visits  \n---|---  \nChad\n\nIn Africa.\n\n| 4  \nMali | 5  \n"));
    }

    @Test
    void listsInCellsAreJoined() throws Exception {
        assertEquals(
                List.of(List.of("State", "For", "Against"), List.of("Chad", "peace trade", "cost"),
                        List.of("Mali", "x", "")),
                table("State | For | Against  \n---|---|---  \nChad | \n\n  * peace\n  * trade\n\n| \n\n  * cost\n\n  \nMali | x |  \n"));
    }

    @Test
    void aLineBelowANumberIsTheHeadingOfAGroup() throws Exception {
        assertEquals(
                List.of(List.of("State", "Visits"), List.of("Chad", "4"), List.of("Mali", "3"),
                        List.of("South America", ""), List.of("Peru", "5"), List.of("Chile", "1"),
                        List.of("All figures »", "")),
                table("State | Visits  \n---|---  \nChad | 4  \nMali | 3  \nSouth America  \nPeru | 5  \nChile | 1  \n"
                        + "All figures »  \n  \nThe rest is unknown.\n"));
    }

    @Test
    void aLineBelowWordsBelongsToTheCell() throws Exception {
        assertEquals(
                List.of(List.of("State", "Capital"), List.of("Chad", "N’Djamena (Africa)"), List.of("Peru", "Lima")),
                table("State | Capital  \n---|---  \nChad | N’Djamena  \n(Africa)  \nPeru | Lima  \n"));
    }

    @Test
    void aRowWithMergedCellsIsShort() throws Exception {
        assertEquals(
                List.of(List.of("Year", "Month", "Talks", "Rounds"), List.of("2025", "", "", ""),
                        List.of("May", "4", "1", ""), List.of("June", "3", "2", "")),
                table("Year | Month | Talks | Rounds  \n---|---|---|---  \n2025  \nMay | 4 | 1  \nJune | 3 | 2  \n"));
    }

    @Test
    void rowsThatBeginAlikeAreTwo() throws Exception {
        assertEquals(
                List.of(List.of("Party", "For", "Against"), List.of("North", "cancelled", ""),
                        List.of("North", "moved", "")),
                table("Party | For | Against  \n---|---|---  \nNorth | cancelled  \nNorth | moved  \n"));
    }

    @Test
    void aMergedHeaderIsAsWideAsTheRowsBelow() throws Exception {
        assertEquals(List.of(List.of("Talks", "", ""), List.of("May", "4", "1"), List.of("June", "3", "2")),
                table("Talks  \n---  \nMay | 4 | 1  \nJune | 3 | 2  \n"));
        assertEquals(List.of(List.of("Month", "Talks", ""), List.of("May", "4", "1"), List.of("June", "3", "2")),
                table("Month | Talks  \n---|---  \nMay | 4 | 1  \nJune | 3 | 2  \n"));
    }

    @Test
    void aListMayStandInTheHeader() throws Exception {
        assertEquals(List.of(List.of("Chad", "peace trade"), List.of("Mali", "x")),
                table("Chad | \n\n  * peace\n  * trade\n\n  \n---|---  \nMali | x  \n"));
    }

    @Test
    void theCaptionIsNoPartOfTheHeader() throws Exception {
        for (String header : List.of("Rounds of talks  Month  |  Talks  ", "**Rounds of talks** Month | Talks  ")) {
            Block.Table table = read(header + "\n---|---  \nMay | 4  \n").tables().getFirst();
            assertEquals(List.of("Month", "Talks"), table.columns());
            assertEquals(Optional.of("Rounds of talks"), table.caption());
        }
        assertEquals(List.of(List.of("Month", "Talks"), List.of("May", "4")),
                table("All rounds since the truce. Month | Talks  \n---|---  \nMay | 4  \n"));
    }

    @Test
    void theMonthAboveACalendarIsItsCaption() throws Exception {
        Block.Table table = read("May 2021 M | D | M | D | F | S | S  \n---|---|---|---|---|---|---  \n"
                + "3 | 4 | 5 | 6 | 7 | 8 | 9  \n").tables().getFirst();
        assertEquals(List.of("M", "D", "M", "D", "F", "S", "S"), table.columns());
        assertEquals(Optional.of("May 2021"), table.caption());
    }

    @Test
    void anInfoBoxOpensWithRowsOfOneCell() throws Exception {
        assertEquals(
                List.of(List.of("Java Djawa", ""), List.of("Map of Java", ""), List.of("Geography", ""),
                        List.of("Area", "128,297 km2"), List.of("Sea", "Java Sea, Indian Ocean"),
                        List.of("Archipelago", "")),
                table("Java  \nDjawa  \n---  \nMap of Java  \nGeography  \nArea | 128,297 km2  \n"
                        + "Sea | Java Sea,  \nIndian Ocean  \nArchipelago  \n"));
    }

    @Test
    void aHeaderMayBeWrapped() throws Exception {
        assertEquals(List.of(List.of("State", "Visits from May to November", "Days"), List.of("Chad", "4", "2")),
                table("State| Visits from May to\nNovember| Days  \n---|---|---  \nChad| 4| 2  \n"));
    }

    @Test
    void anEmptyRowOfATableWithSoftBreaksIsARow() throws Exception {
        assertEquals(List.of(List.of("", "Visits"), List.of("", ""), List.of("", "Days")),
                table("| Visits  \n---|---  \n|  \n| Days  \n"));
    }

    @Test
    void signsThatAreNoMarkupStay() throws Exception {
        assertEquals(List.of(List.of("Name", "Days"), List.of("_pk_*, wp_*", "2"), List.of("» All", "")),
                table("Name | Days  \n---|---  \n_pk_*, wp_* | 2  \n» All |  \n"));
    }

    @Test
    void aWordPartedAtItsHyphenIsOne() throws Exception {
        assertEquals(List.of(List.of("State", "Note"), List.of("Chad", "in real-time, pre- and post-war")),
                table("State | Note  \n---|---  \nChad | in real-\ntime, pre-\nand post-war  \n"));
        assertEquals(List.of(List.of("State", "Hand- book"), List.of("Chad", "1")),
                table("State | Hand-  \nbook  \n---|---  \nChad | 1  \n"));
    }

    @Test
    void anAmpersandIsNoEntity() throws Exception {
        assertEquals(List.of(List.of("Index", "Value"), List.of("S&P 500", "1"), List.of("", "2 < 3")),
                table("Index | Value  \n---|---  \nS&P; 500 | 1  \n** ** | 2 &lt; 3  \n"));
    }

    @Test
    void anEmptyRowDoesNotEndTheTable() throws Exception {
        assertEquals(List.of(List.of("State", "Visits"), List.of("Chad", "4"), List.of("Mali", "5")),
                table("State | Visits  \n---|---  \nChad | 4  \n  \nMali | 5  \n"));
    }

    @Test
    void theNextTableIsNoRow() throws Exception {
        Article article = read("State | Visits  \n---|---  \nChad | 4  \n  \nCity | Talks  \n---|---  \nBonn | 2  \n");
        assertEquals(List.of(1, 1), article.tables().stream().map(table -> table.rows().size()).toList());
    }

    @Test
    void aTableThatIsNotReadIsSaidWhy() throws Exception {
        Article article = read("State | Visits | Days\n---|---\nChad | 4 | 2\n");
        assertEquals(List.of(), article.tables());
        assertEquals("no table was read here: the line of dashes is for 2 columns, the header above has 3",
                article.notUnderstood().getFirst().reason());
        assertTrue(read("Words.\n\n---|---\n\nWords.\n").notUnderstood().getFirst().reason()
                .startsWith("a line of dashes for 2 columns"));
    }

    private static List<List<String>> table(String text) throws UnreadableFileException {
        List<Block.Table> tables = read(text).tables();
        assertEquals(1, tables.size());
        return Stream.concat(Stream.of(tables.getFirst().columns()),
                tables.getFirst().rows().stream().map(Block.Row::cells)).toList();
    }

    private static Article read(String text) throws UnreadableFileException {
        Article article = new PlainTextReader()
                .read(new Source("a.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE));
        Promises.check(article);
        return article;
    }

    @Test
    void rowsWithMergedCellsAreNotJoinedWhereTheTableHasMany() throws Exception {
        assertEquals(
                List.of(List.of("Year", "Part", "Month", "Visits", "Days"), List.of("2025", "First", "", "", ""),
                        List.of("May", "4", "14", "", ""), List.of("June", "5", "15", "", ""),
                        List.of("Second", "", "", "", ""), List.of("July", "6", "16", "", "")),
                table("Year | Part | Month | Visits | Days  \n---|---|---|---|---  \n2025 | First  \nMay | 4 | 14  \n"
                        + "June | 5 | 15  \nSecond  \nJuly | 6 | 16  \n\nThe rest.\n"));
    }

    @Test
    void aFewRowsThatAreWiderThanTheHeaderShowItsMergedCells() throws Exception {
        assertEquals(
                List.of(List.of("State", "Visits", ""), List.of("first", "second", ""), List.of("Chad", "4", "5"),
                        List.of("all", "9", ""), List.of("Mali", "6", "7"), List.of("all", "13", "")),
                table("State | Visits  \n---|---  \nfirst | second  \nChad | 4 | 5  \nall | 9  \nMali | 6 | 7  \n"
                        + "all | 13  \n\nThe rest.\n"));
    }

    @Test
    void aCellMayBeginWithAHeadingAndEndInAList() throws Exception {
        assertEquals(
                List.of(List.of("Option", "Values"), List.of("Length How long it takes.", "4 days 5 days"),
                        List.of("Place Where it is.", "Oslo Bonn")),
                table("Option | Values  \n---|---  \n  \n### Length\n\nHow long it takes.  | \n\n  * 4 days\n"
                        + "  * 5 days\n\n  \n  \n###Place\n\nWhere it is. | \n\n  * Oslo\n  * Bonn\n\n  \n"));
    }

    @Test
    void aListMayBeARowOfItsOwn() throws Exception {
        assertEquals(
                List.of(List.of("Year", "Visits"), List.of("2008", "3"), List.of("Oslo Bonn", ""),
                        List.of("2009", "1"), List.of("Rome", "")),
                table("Year | Visits  \n---|---  \n2008 | 3  \n  \n  * Oslo\n  * Bonn\n\n  \n2009 | 1  \n  \n"
                        + "  * Rome\n\n  \n\nThe rest.\n"));
    }

    @Test
    void aSourceBelowTheLastNumberIsARowButAUnitIsNot() throws Exception {
        String rows = "| Visits  \n---|---  \nChad | 4  \nMali | 6  \nNiger | 7";
        assertEquals(List.of("Source: the ministry", ""),
                table(rows + "  \nSource: the ministry  \n\nThe rest.\n").getLast());
        assertEquals(List.of("Niger", "7 days"), table(rows + "  \ndays  \n\nThe rest.\n").getLast());
    }

    @Test
    void aRowGoesOnOverParagraphsUpToTwoSpaces() throws Exception {
        assertEquals(
                List.of(List.of("State", "Talks In Oslo."), List.of("Chad", "Visits In Bonn."),
                        List.of("Mali", "none")),
                table("State | Talks\n\nIn\n    Oslo.  \n---|---  \nChad | Visits\n\nIn\n    Bonn.  \nMali | none  \n  \n"
                        + "The rest.\n\nNo row | of it.  \n"));
    }

    @Test
    void aWrappedLineBelongsToTheCellAboveWhateverFollows() throws Exception {
        assertEquals(
                List.of(List.of("First", "Second"), List.of("all of it", "the visit of the minister"),
                        List.of("", "talks on the price of oil"), List.of("and the law of the sea", "none")),
                table("First| Second  \n---|---  \nall of it| the visit\nof the minister  \n| talks on the\n"
                        + "price of oil  \nand the law\nof the sea| none  \n  \nThe rest.\n"));
    }

    @Test
    void aListInARowMayBeLong() throws Exception {
        String list = "|\n\n" + "  * round\n".repeat(30) + "\n";
        assertEquals(List.of("Chad", ("round ".repeat(30)).strip(), ("round ".repeat(30)).strip()),
                table("State | May | June  \n---|---|---  \nChad " + list + list + "  \nMali | 1 | 2  \n").get(1));
    }

    @Test
    void anEmptyHeaderMayBeOneCell() throws Exception {
        assertEquals(List.of(List.of("", "", ""), List.of("May", "4", "1")),
                table("Words.\n\n  \n---  \nMay | 4 | 1  \n  \nThe rest.\n"));
        assertEquals(List.of(List.of("State", "Visits"), List.of("", "Oslo"), List.of("Chad", "4")),
                table("State | Visits  \n---|---  \n  \n| Oslo  \nChad | 4  \n  \nThe rest.\n"));
    }

    @Test
    void rowsThatDifferInNumbersAloneAreTwo() throws Exception {
        assertEquals(
                List.of(List.of("Round", "May", "June"), List.of("Round 9", "in Oslo", ""),
                        List.of("Round 10", "in Bonn", "")),
                table("Round | May | June  \n---|---|---  \nRound 9 | in Oslo  \nRound 10 | in Bonn  \n"));
    }

    @Test
    void signsOfMarkupInCellsAreNoWords() throws Exception {
        assertEquals(
                List.of(List.of("Name", "Days"), List.of("Length", "set goal"), List.of("Small (1-99)", "old 12"),
                        List.of("the Times, daily", "~5")),
                table("Name | Days  \n---|---  \nLength | **_set goal_**  \n******Small** (1-99) ****| ~~old~~ 12  \n"
                        + "the _Times_ , daily | ~5  \n"));
    }

    @Test
    void aCaptionMayRunIntoTheHeader() throws Exception {
        Block.Table table = read("Rounds since the truceMonth | Talks  \n---|---  \nMay | 4  \n").tables().getFirst();
        assertEquals(List.of("Month", "Talks"), table.columns());
        assertEquals(Optional.of("Rounds since the truce"), table.caption());
    }

    @Test
    void oneLineAboveTheFirstWholeRowIsARow() throws Exception {
        assertEquals(List.of(List.of("State", "Visits"), List.of("Africa", ""), List.of("Chad", "of ministers")),
                table("State | Visits  \n---|---  \nAfrica  \nChad | of ministers  \n"));
        assertEquals(List.of("Chad north", "of ministers"),
                table("State  \nand part | Visits  \n---|---  \nChad  \nnorth | of ministers  \n").getLast());
    }

    @Test
    void aNoteBelowARowIsARow() throws Exception {
        assertEquals(
                List.of(List.of("State", "Visits"), List.of("Chad", "of ministers *"), List.of("* No date.", ""),
                        List.of("Mali", "none")),
                table("State | Visits  \n---|---  \nChad | of ministers *  \n* No date.  \nMali | none  \n"));
    }
}
