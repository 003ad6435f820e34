package org.parley.importer.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.NotUnderstood;
import org.parley.article.Published;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Each test holds one behaviour; an article is described as one line per block. */
class PlainTextReaderTest {

    private static final String BODY = "Officials of both states met on Monday for the first time in two years and "
            + "spoke about arms control, trade and the release of prisoners, both sides said.\n";

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
    void theNameAndTheRoleOfTheAuthorAreNoTitle() throws Exception {
        Article article = read("Talks resume in Geneva\nJane Doe\nBy Jane Doe\nDiplomatic correspondent\n"
                + "3 July 2023\n" + BODY);
        assertEquals("Talks resume in Geneva", article.title());
        assertEquals(List.of("Jane Doe"), article.metadata().authors());
    }

    @Test
    void aDatelineAloneWithoutAYearIsACredit() throws Exception {
        assertEquals(Optional.of("Geneva"),
                read("Talks Go On\n\nGENEVA, July 3\n\n" + BODY).metadata().place());
        assertEquals("h Talks Go On\np\np", described("Talks Go On\n\nGENEVA, July 3\n\n" + BODY));
    }

    @Test
    void aCaptionWithItsAgencyIsNoDateline() throws Exception {
        assertEquals(Metadata.NONE, read("Talks Go On\n\nThe ministers shake hands (AFP)\n\n" + BODY).metadata());
    }

    @Test
    void aHeadlineThatSpeaksOfAnUpdateIsNoCredit() throws Exception {
        assertEquals("h Updated guidelines for talks\np", described("Updated guidelines for talks\n\n" + BODY));
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
                described("World\nBusiness\nCulture\nTalks in Geneva\n" + BODY));
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
    void theBylineGivesAuthorsAndDate() throws Exception {
        Metadata found = read("Talks in Geneva\nBy Jane Doe and John van der Berg | Published July 3, 2023\n\n" + BODY)
                .metadata();
        assertEquals(List.of("Jane Doe", "John van der Berg"), found.authors());
        assertEquals(new Published("2023-07-03", "byline", false), found.published().orElseThrow());
    }

    @Test
    void aLineThatIsADateIsTheDayOfPublication() throws Exception {
        assertEquals("2023-07-11", read("Talks in Geneva\nTuesday, July 11, 2023\n\n" + BODY).metadata().published()
                .orElseThrow().edtf());
    }

    @Test
    void theDayOfAnUpdateIsTheDayOfTheLastChange() throws Exception {
        for (String line : List.of("Updated 22 November 2021", "*Last updated: November 22, 2021*",
                "Published 3 July 2021 | Last modified on 22 Nov 2021")) {
            assertEquals("2021-11-22",
                    read("Talks in Geneva\n\n" + line + "\n\n" + BODY).metadata().modified().orElseThrow().edtf());
        }
    }

    @Test
    void theDateMayStandBelowTheFirstParagraph() throws Exception {
        for (String line : List.of("July 11, 2023", "Published: 11 July 2023", "11July2023")) {
            Article article = read("Talks in Geneva\n\n" + BODY + "\n" + line + "\n\n" + BODY);
            assertEquals("2023-07-11", article.metadata().published().orElseThrow().edtf());
            assertEquals(Block.Paragraph.Role.CREDIT, ((Block.Paragraph) article.blocks().get(2)).role());
        }
    }

    @Test
    void theDaysOfAChronologyAreNoDatesOfPublication() throws Exception {
        String day = "\nJuly 11, 2023\n\n" + BODY;
        assertEquals(Optional.empty(), read("Talks in Geneva\n\n" + BODY + day + day.replace("11", "12")).metadata()
                .published());
    }

    @Test
    void aDateThatCannotBeIsNone() throws Exception {
        assertTrue(read("Talks in Geneva\nMonday, July 11, 2023\n\n" + BODY).metadata().published().isEmpty());
        assertTrue(read("Talks in Geneva\n7/8/2023\n\n" + BODY).metadata().published().isEmpty());
        assertTrue(read("Talks in Geneva\nUpdated July 11, 2023\n\n" + BODY).metadata().published().isEmpty());
    }

    @Test
    void aBylineWithoutANameIsACreditAllTheSame() throws Exception {
        Article article = read("Talks in Geneva\n\nBy Our Correspondent | Published 24 July 2024\n\n" + BODY);
        assertEquals("2024-07-24", article.metadata().published().orElseThrow().edtf());
        assertEquals(List.of(), article.metadata().authors());
        assertEquals(1, article.blocks().stream().filter(Block.Heading.class::isInstance).count());
    }

    @Test
    void theDatelineGivesTheAgencyAndNoYearOfItsOwn() throws Exception {
        Metadata found = read("Talks in Geneva\n\nGENEVA, Aug 14 (Reuters) — " + BODY).metadata();
        assertEquals("Reuters", found.outlet().orElseThrow());
        assertTrue(found.published().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
            "GENEVA, July 3, 2023 (Reuters) — ; Geneva; Reuters; 2023-07-03",
            "KYIV, Ukraine (AP) — ; Kyiv, Ukraine; Associated Press; -",
            "MOSCOW, July 3. /TASS/. ; Moscow; TASS; -", "New Delhi, Jul 3 (PTI) ; New Delhi; Press Trust of India; -",
            "NEW YORK/LONDON, July 3 (Reuters) - ; New York/London; Reuters; -",
            "CAPE TOWN, South Africa (AP) -- ; Cape Town, South Africa; Associated Press; -",
            "Geneva, July 3, 2023 — ; Geneva; -; 2023-07-03", "GENEVA, 3 July 2023. ; Geneva; -; 2023-07-03",
            "LIMA (Reuters) 3 July 2023 – ; Lima; Reuters; 2023-07-03", "LIMA. July 3 (Interfax) - ; Lima; Interfax; -",
            "TASS, July 3.; -; TASS; -", "(Reuters) - ; -; Reuters; -", "LIMA, July 3, Kyodo - ; Lima; Kyodo News; -",
            "Lima, IRNA –; Lima; Islamic Republic News Agency; -", "(ANSA) - LIMA, JUL 3 - ; Lima; ANSA; -",
            "LIMA, 3rd July, 2023 (WAM) -- ; Lima; WAM; 2023-07-03", "Lima, Jul 3 (EFE).- ; Lima; EFE; -",
            "Lima, Peru – July 3, 2023 – ; Lima, Peru; -; 2023-07-03",
            "Lima/Quito, 3 July 2023 – ; Lima/Quito; -; 2023-07-03",
            "Monday, 3 July 2023 – ; -; -; -", "On Monday, 3 July 2023 – the day of the talks –; -; -; -",
            "ATLANTA _ ; Atlanta; -; -", "WASHINGTON — ; Washington; -; -",
            "NATO — ; -; -; -", "UPDATE — ; -; -; -", "The Hague said: ; -; -; -"})
    void theDatelineGivesThePlace(String dateline, String place, String outlet, String published) throws Exception {
        Metadata found = read("Talks Go On\n\n" + dateline + " " + BODY).metadata();
        assertEquals(Optional.ofNullable(place), found.place());
        assertEquals(Optional.ofNullable(outlet), found.outlet());
        assertEquals(Optional.ofNullable(published), found.published().map(Published::edtf));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
            "By JANE DOE and John Roe in Geneva; Jane Doe, John Roe; Geneva; -; -",
            "Jane Doe | Reuters | Tue 11 July 2023 10.15 BST; Jane Doe; -; Reuters; 2023-07-11",
            "Published: 10:15 GMT, 3 July 2023 | Updated: 11:20 GMT, 4 July 2023; ''; -; -; 2023-07-03",
            "By Jane Doe, diplomatic correspondent; Jane Doe; -; -; -",
            "Posted on July 3, 2023 by Jane Doe; Jane Doe; -; -; 2023-07-03",
            "AFP, Geneva; ''; Geneva; Agence France-Presse; -",
            "*Al Jazeera* | Published 3 July 2023; ''; -; Al Jazeera; 2023-07-03",
            "**By Jane Doe** | *3 July 2023*; Jane Doe; -; -; 2023-07-03",
            "By JANE DOE and JOHN ROE Associated Press; Jane Doe, John Roe; -; Associated Press; -",
            "By Jane Doe, BBC News, Lima; Jane Doe; Lima; BBC News; -", "By Al Jazeera Staff; ''; -; Al Jazeera; -",
            "Jane Doe, Associated Press; Jane Doe; -; Associated Press; -", "Author: Jane Doe; Jane Doe; -; -; -",
            "LIMA, July 3, 2023 (AA); ''; Lima; Anadolu; 2023-07-03", "Lima, July 3, AZERTAC; ''; Lima; Azertac; -",
            "[Kyodo News, Tokyo, 3 July 2023]; ''; Tokyo; Kyodo News; 2023-07-03",
            "Lima, Peru | AFP | Friday 7/14/2023; ''; Lima, Peru; Agence France-Presse; 2023-07-14",
            "Issued on: 14/07/2023 - 10:15; ''; -; -; 2023-07-14", "Brussels, 3 July 2023; ''; Brussels; -; 2023-07-03",
            "July 3, 2023 10:15 pm | Updated July 4, 2023 01:20 am IST - NEW DELHI; ''; New Delhi; -; 2023-07-03",
            "KYODO NEWS - Jul 3, 2023 - 10:15 | World; ''; -; Kyodo News; 2023-07-03",
            "Press release | 3 July 2023; ''; -; -; 2023-07-03", "11-Aug-2023; ''; -; -; 2023-08-11",
            "August 11,2023; ''; -; -; 2023-08-11",
            "Lima, Peru, 3 July 2023 | The Daily; ''; Lima, Peru; -; 2023-07-03",
            "For immediate release: July 3, 2023; ''; -; -; 2023-07-03",
            "July 3, 20235:14 PM UTCUpdated 2 hours ago; ''; -; -; 2023-07-03"})
    void aBylineIsReadInItsManyForms(String line, String authors, String place, String outlet, String published)
            throws Exception {
        Article article = read("Talks Go On\n\n" + line + "\n\n" + BODY);
        assertEquals("h Talks Go On\np\np", described(article));
        assertEquals(authors, String.join(", ", article.metadata().authors()));
        assertEquals(Optional.ofNullable(place), article.metadata().place());
        assertEquals(Optional.ofNullable(outlet), article.metadata().outlet());
        assertEquals(Optional.ofNullable(published), article.metadata().published().map(Published::edtf));
    }

    @Test
    void aDatelineAloneIsNoTitle() throws Exception {
        assertTrue(read("HAVANA (AP) --\n" + BODY + BODY).title().startsWith("Officials of both states"));
    }

    @Test
    void aNameAboveTheDateIsTheAuthor() throws Exception {
        Article article = read("Talks Go On\n\nJane Doe\nJuly 3, 2023\n\n" + BODY);
        assertEquals(List.of("Jane Doe"), article.metadata().authors());
        assertEquals("h Talks Go On\np\np\np", described(article));
    }

    @Test
    void whatStandsBesideTheDateIsNoHeading() throws Exception {
        for (String credit : List.of("PRESS RELEASE\n3 July 2023", "SG/SM/100\n3 July 2023",
                "Media note\nStatement\nJuly 3, 2023",
                "Published\n3 July 2023", "Jane Doe in Lima\n\nMon 3 Jul 2023 10.15 BST",
                "Jane Doe Diplomatic editor\n3 July 2023",
                "By Jane Doe\nReporting from Lima\nPublished July 3, 2023", "3 July 2023\n\nANKARA")) {
            Article article = read("Talks Go On\n\n" + credit + "\n\n" + BODY);
            assertEquals(1, article.blocks().stream().filter(Block.Heading.class::isInstance).count(), credit);
            assertEquals("2023-07-03", article.metadata().published().orElseThrow().edtf(), credit);
        }
        assertEquals(Optional.of("Ankara"),
                read("Talks Go On\n\n3 July 2023\n\nANKARA\n\n" + BODY).metadata().place());
    }

    @Test
    void theOfficeAboveTheTitleIsTheOutlet() throws Exception {
        Article article = read("PRESS RELEASE\nMinistry of Trade of Norway\n\nMinister to visit Lima\n\n"
                + "Press release 14/2023 | Published on 3 July 2023 at 9.30\n\n" + BODY);
        assertEquals("Minister to visit Lima", article.title());
        assertEquals(Optional.of("Ministry of Trade of Norway"), article.metadata().outlet());
        assertEquals("2023-07-03", article.metadata().published().orElseThrow().edtf());
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

    private static Article read(String text) throws UnreadableFileException {
        return new PlainTextReader().read(new Source("a.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE));
    }

    private static String described(String text) throws UnreadableFileException {
        return described(read(text));
    }

    private static String described(Article article) {
        return String.join("\n", article.blocks().stream().map(block -> switch (block) {
            case Block.Heading heading -> "h " + heading.text();
            case Block.Paragraph _ -> "p";
            case Block.ItemList _ -> "list";
            case Block.Table _ -> "table";
        }).toList());
    }
}
