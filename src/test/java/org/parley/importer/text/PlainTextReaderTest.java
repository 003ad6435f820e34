package org.parley.importer.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.NotUnderstood;
import org.parley.article.Published;
import org.parley.importer.Source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.importer.text.Texts.BODY;
import static org.parley.importer.text.Texts.described;
import static org.parley.importer.text.Texts.read;

/** Each test holds one behaviour; an article is described as one line per block. */
class PlainTextReaderTest {

    @Test
    void theWordsOfUnderlinedLinksAreWords() throws Exception {
        Article article = read(
                "Talks go on\n\n    * The_first_round has_been_held.\n    * There's_a_list_of_the_envoys.\n"
                        + "    * Jane_Doe (chair)\n    * the Talks_in_Geneva\n\n" + BODY);
        assertEquals(List.of("The first round has been held.", "There's a list of the envoys.", "Jane Doe (chair)",
                "the Talks in Geneva"),
                ((Block.ItemList) article.blocks().get(1)).items().stream()
                        .map(Block.Item::text).toList());
        assertTrue(article.text().contains("Jane_Doe"));
    }

    @Test
    void namesOfProgramsAreNotUnderlined() throws Exception {
        String words = "The file max_depth and the row MOST_ROWS of Main_Page, Use_Case and Side_Page is_gone from"
                + " read_file, as its makers wrote in a letter to those who had asked for it on Friday evening.";
        assertTrue(read("Talks go on\n\n" + words + "\n").blocks().getLast().toString().contains(words));
    }

    @Test
    void aShortLineAboveAParagraphIsAHeading() throws Exception {
        assertEquals("h Talks in Geneva\np", described("Talks in Geneva\n" + BODY));
        assertEquals("h Talks in Geneva\np", described("Talks in Geneva\n\n" + BODY));
    }

    @Test
    void aSentenceWithoutItsStopIsNoHeading() throws Exception {
        assertEquals("p\np\np", described(BODY + "\nWe hope that you will follow the talks with us\n\n" + BODY));
        assertEquals("p\np\np", described(BODY + "\nOfficials from Norway, Finland and Sweden are\n\n" + BODY));
    }

    @Test
    void theFirstLineIsTheTitleWhereNoLineIsBlank() throws Exception {
        for (String title : List.of(
                "Talks resume in January. Here is what to know about the offers on the table so far",
                "“We will not yield”: minister rejects the offer", "$5bn for the north, says the bank",
                "Who speaks for the north, and how many states have said that they will…")) {
            assertEquals("h " + title + "\np\np", described(title + "\nNorth and south meet again.\n" + BODY));
        }
    }

    @Test
    void aQuotationInTheMarksOfAnyLanguageCanBeAHeading() throws Exception {
        for (String heading : List.of("„Das Ende der Gespräche“", "”Det är kritiskt”", "»Kein Ende in Sicht«")) {
            assertEquals("p\nh " + heading + "\np", described(BODY + "\n" + heading + "\n\n" + BODY));
        }
    }

    @Test
    void figuresAddressesAndLeadInsAreNoHeadings() throws Exception {
        for (String line : List.of("64", "2.1.4", "press@mission.example", "Sacramento, CA 95833-3505",
                "Effective Date: May 27, 2025", "In Geneva:", "$ ./talks &")) {
            assertEquals("p\np\np", described(BODY + "\n" + line + "\n\n" + BODY));
        }
        assertEquals("p\nh 2019–20\np", described(BODY + "\n2019–20\n\n" + BODY));
    }

    @Test
    void whatIsSaidInAConversationIsNoHeading() throws Exception {
        String talk = "Jane Doe: Welcome to all who came to hear how the talks went.\n\n"
                + "John Roe: Thank you for having me here today.\n\nJane Doe: How long did they take?\n\n"
                + "John Roe: They took three days.\n\nJane Doe: And then?\n\nJohn Roe: We signed.\n";
        assertEquals("p\np\np\np\np\np\np", described(BODY + "\n" + talk));
        assertEquals("p\nh Removed: the fee\np\nh Removed: the visa\np\nh Removed: the limit\np",
                described(BODY + "\nRemoved: the fee\n\n" + BODY + "\nRemoved: the visa\n\n" + BODY
                        + "\nRemoved: the limit\n\n" + BODY));
    }

    @Test
    void whatIsSaidInATranscriptIsNoHeading() throws Exception {
        assertEquals("h Transcript: talks in Geneva\np\np\np\np\np\np",
                described("Transcript: talks in Geneva\n\nMODERATOR: Good afternoon to all.\n\nQUESTION: When?\n\n"
                        + "MINISTER: In March.\n\nQUESTION: And where?\n\n[Laughter]\n\nMINISTER: In Oslo.\n"));
    }

    @Test
    void theSlugAndTheNoteOfAnAgencyAreNoTitle() throws Exception {
        Article article = read("BC-TALKS-GENEVA/ (UPDATE 2, PICTURES)\nUPDATE 2-Talks resume in Geneva\n"
                + "(Adds quotes, background)\nBy Jane Doe\n" + BODY);
        assertEquals("UPDATE 2-Talks resume in Geneva", article.title());
        assertEquals(List.of("the slug of an agency", "a note of the agency on this version"),
                article.notUnderstood().stream().map(NotUnderstood::reason).toList());
    }

    @Test
    void theWordsAroundANewsletterAreSetAside() throws Exception {
        assertEquals("h Talks in Geneva\np", described("View this email in your browser\n\nTalks in Geneva\n\n" + BODY
                + "\nUnsubscribe | Update your preferences | Forward to a friend\n"));
    }

    @Test
    void signsMarkAHeadingWhateverItsShape() throws Exception {
        for (String heading : List.of("## and then they met", "== and then they met ==",
                "and then they met\n-----------------")) {
            assertEquals("p\nh and then they met\np", described(BODY + "\n" + heading + "\n\n" + BODY));
        }
    }

    @Test
    void aLineOfDashesOfAnotherLengthIsARule() throws Exception {
        assertEquals("p\np\np", described(BODY + "\nand then they met\n---\n\n" + BODY));
    }

    @Test
    void ofAMenuOnlyTheLastLineCanBeAHeading() throws Exception {
        assertEquals("p\np\np\nh Talks in Geneva\np",
                described("Archive\nPodcasts\nEvents\nTalks in Geneva\n" + BODY));
    }

    @Test
    void numberedLinesWithTextBetweenAreHeadings() throws Exception {
        assertEquals("h 1. What we know\np\nh 2. What we do not know\np",
                described("1. What we know\n\n" + BODY + "\n2. What we do not know\n\n" + BODY));
    }

    @Test
    void wrappedLinesAreOneParagraph() throws Exception {
        String wrapped = "Officials of both states met on Monday for the first time in two\n"
                + "years and spoke about arms control, trade and the release of\n"
                + "prisoners. Nothing was signed, both sides said, though a second\nround is planned for June.\n";
        Article article = read(wrapped + "\n" + wrapped);
        assertEquals(2, article.blocks().size());
        assertTrue(((Block.Paragraph) article.blocks().getFirst()).text().contains("in two years and"));
    }

    @Test
    void itemsGoOnInIndentedLinesAndNest() throws Exception {
        Block.ItemList list = (Block.ItemList) read("- Arms: the treaty\n  of 2010\n  - nested\n- Trade\n").blocks()
                .getFirst();
        assertEquals(List.of("the treaty of 2010", "nested", "Trade"),
                list.items().stream().map(Block.Item::text).toList());
        assertEquals(List.of(0, 1, 0), list.items().stream().map(Block.Item::depth).toList());
    }

    @Test
    void aRowOfDashesFirstMeansATableWithoutHeader() throws Exception {
        Block.Table table = read("Text.\n\n---|---\na | b\nc | d\n").tables().getFirst();
        assertEquals(List.of("", ""), table.columns());
        assertEquals(2, table.rows().size());
    }

    @Test
    void cellsBeyondTheHeaderAreSetAside() throws Exception {
        Article article = read("a | b\n---|---\n1 | 2 | three\n");
        assertEquals(List.of("1", "2"), article.tables().getFirst().rows().getFirst().cells());
        assertEquals("three", article.notUnderstood().getFirst().span().of(article.text()));
    }

    @Test
    void tablesDrawnAsBoxesAreRead() throws Exception {
        Block.Table table = read(
                "┌──────┬──────┐\n│ City │ Year │\n├──────┼──────┤\n│ Oslo │ 2021 │\n└──────┴──────┘\n")
                .tables().getFirst();
        assertEquals(List.of("City", "Year"), table.columns());
        assertEquals(List.of("Oslo", "2021"), table.rows().getFirst().cells());
    }

    @Test
    void rowsBetweenBordersMayHaveSeveralLines() throws Exception {
        Block.Table table = read("+------+----------+\n| Date | Event    |\n+------+----------+\n| June | Talks in |\n"
                + "|      | Geneva   |\n+------+----------+\n| July | Call     |\n+------+----------+\n").tables()
                .getFirst();
        assertEquals(List.of("June", "Talks in Geneva"), table.rows().getFirst().cells());
    }

    @Test
    void columnsSetApartBySpacesAreATable() throws Exception {
        Block.Table table = read("Country          Concern   Year\n---------------  --------  ----\n"
                + "United States    Arms      2021\nChina                      2023\n").tables().getFirst();
        assertEquals(List.of("Country", "Concern", "Year"), table.columns());
        assertEquals(List.of("China", "", "2023"), table.rows().get(1).cells());
    }

    @Test
    void aRulerSaysWhereTheColumnsAre() throws Exception {
        Block.Table table = read("""
                                   State            2019    2020
                                   --------------- ------ -------
                                   North Macedonia    3       4
                                   Chad               5
                                 """).tables().getFirst();
        assertEquals(List.of("State", "2019", "2020"), table.columns());
        assertEquals(List.of(List.of("North Macedonia", "3", "4"), List.of("Chad", "5", "")),
                table.rows().stream().map(Block.Row::cells).toList());
    }

    @Test
    void columnsSetApartByTabsAreATable() throws Exception {
        assertEquals(List.of("Russia", "Arms"),
                read("Country\tConcern\nRussia\tArms\n").tables().getFirst().rows().getFirst().cells());
    }

    @Test
    void aCaptionAboveATableIsItsCaption() throws Exception {
        assertEquals("Table 1: Concerns", read(BODY + "\nTable 1: Concerns\n\na | b\n---|---\n1 | 2\n").tables()
                .getFirst().caption().orElseThrow());
    }

    @Test
    void pageFurnitureIsSetAsideWithAReason() throws Exception {
        Article article = read("Talks in Geneva\nShare this\n" + BODY + "Advertisement\n" + BODY);
        assertEquals("h Talks in Geneva\np\np", described(article));
        assertEquals(List.of("page furniture", "page furniture"),
                article.notUnderstood().stream().map(aside -> aside.reason()).toList());
    }

    @Test
    void codeIsSetAside() throws Exception {
        assertEquals("p\np", described(BODY + "\n```\nx = 1\n```\n\n" + BODY + "\n    if (x == 1) { y[0] = 2; }\n"));
    }

    @Test
    void codeBelowAnItemIsNoItem() throws Exception {
        assertEquals("list", described(
                "1. Replace the calls\n\n    - this.bar = new View({\n    + this.bar = new Contents({\n    + });\n"));
    }

    @Test
    void aTableBelowAnItemIsATable() throws Exception {
        assertEquals(1, read(
                "- States\n\n\t- Visits\n\n\t\t| State | Visits |\n\t\t| ----- | ------ |\n\t\t| Chad  | 3      |\n")
                .tables().size());
    }

    @Test
    void aTimeOfDayIsNoHeading() throws Exception {
        assertEquals("h Talks Go On\np\np\nh Minister arrives in Lima\np",
                described("Talks Go On\n\n" + BODY + "\n17:40 GMT\nMinister arrives in Lima\n" + BODY));
    }

    @Test
    void whatIsKnownFromOutsideWins() throws Exception {
        Metadata given = Metadata.NONE.withPublished(new Published("2020-01-01", "a person", false));
        Article article = new PlainTextReader().read(new Source("a.txt",
                ("Talks in Geneva\nJuly 11, 2023\n\n" + BODY).getBytes(StandardCharsets.UTF_8), given));
        assertEquals("2020-01-01", article.metadata().published().orElseThrow().edtf());
    }
}
