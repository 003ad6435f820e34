package org.parley.importer.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.article.Published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.importer.text.Texts.BODY;
import static org.parley.importer.text.Texts.described;
import static org.parley.importer.text.Texts.read;

/** What stands above the body of a text and only says who wrote it, when and where. */
class TextCreditsTest {

    @Test
    void theNameAndTheRoleOfTheAuthorAreNoTitle() throws Exception {
        Article article = read("Talks resume in Geneva\nJane Doe\nBy Jane Doe\nDiplomatic correspondent\n"
                + "3 July 2023\n" + BODY);
        assertEquals("Talks resume in Geneva", article.title());
        assertEquals(List.of("Jane Doe"), article.metadata().authors());
    }

    @Test
    void noNameBeginsWithAParticleInSmallLetters() throws Exception {
        assertEquals(List.of(), read("Talks Go On\n\nvon Landesbote | 30. Juni 2025\n\n" + BODY).metadata().authors());
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

    @ParameterizedTest
    @ValueSource(strings = {"By Jane Doe, Fri., May 31, 2019", "By Jane Doe, 1:00PM, Fri. May 31, 2019",
            "By Jane Doe | May 31, 2019 | The Courier"})
    void theDayMayStandBehindTheAuthor(String line) throws Exception {
        Metadata found = read("Talks go on\n\n" + line + "\n\n" + BODY).metadata();
        assertEquals(List.of("Jane Doe"), found.authors());
        assertEquals("2019-05-31", found.published().orElseThrow().edtf());
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
    void whatOnlySaysWhenItWasUpdatedIsACreditAlsoBelowTheFirstParagraph() throws Exception {
        Article article = read("Talks in Geneva\n\n" + BODY + "\nUpdated Saturday at 10:30 a.m. ET\n\n" + BODY);
        assertEquals(Block.Paragraph.Role.CREDIT, ((Block.Paragraph) article.blocks().get(2)).role());
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

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
            "GENEVA, July 3, 2023 (Reuters) — ; Geneva; Reuters; 2023-07-03",
            "KYIV, Ukraine (AP) — ; Kyiv, Ukraine; Associated Press; -",
            "MOSCOW, July 3. /TASS/. ; Moscow; TASS; XXXX-07-03",
            "New Delhi, Jul 3 (PTI) ; New Delhi; Press Trust of India; XXXX-07-03",
            "NEW YORK/LONDON, July 3 (Reuters) - ; New York/London; Reuters; XXXX-07-03",
            "CAPE TOWN, South Africa (AP) -- ; Cape Town, South Africa; Associated Press; -",
            "Geneva, July 3, 2023 — ; Geneva; -; 2023-07-03", "GENEVA, 3 July 2023. ; Geneva; -; 2023-07-03",
            "LIMA (Reuters) 3 July 2023 – ; Lima; Reuters; 2023-07-03",
            "LIMA. July 3 (Interfax) - ; Lima; Interfax; XXXX-07-03",
            "TASS, July 3.; -; TASS; XXXX-07-03", "(Reuters) - ; -; Reuters; -",
            "LIMA, July 3, Kyodo - ; Lima; Kyodo News; XXXX-07-03",
            "Lima, IRNA –; Lima; Islamic Republic News Agency; -", "(ANSA) - LIMA, JUL 3 - ; Lima; ANSA; XXXX-07-03",
            "LIMA, 3rd July, 2023 (WAM) -- ; Lima; WAM; 2023-07-03", "Lima, Jul 3 (EFE).- ; Lima; EFE; XXXX-07-03",
            "Lima, Peru – July 3, 2023 – ; Lima, Peru; -; 2023-07-03",
            "Lima/Quito, 3 July 2023 – ; Lima/Quito; -; 2023-07-03",
            "Monday, 3 July 2023 – ; -; -; -", "On Monday, 3 July 2023 – the day of the talks –; -; -; -",
            "BOSTON, MA, July 3, 2023 /24-7PressRelease/ -- ; Boston, MA; -; 2023-07-03",
            "ATLANTA _ ; Atlanta; -; -", "WASHINGTON — ; Washington; -; -",
            "NATO — ; -; -; -", "UPDATE — ; -; -; -", "The Hague said: ; -; -; -"})
    void theDatelineGivesPlaceAgencyAndDay(String dateline, String place, String outlet, String published)
            throws Exception {
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

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"February 18, 2025 (VOA);2025-02-18;Voice of America",
            "Opinion | 11 September 2025;2025-09-11;", "Analysis - 11 September 2025;2025-09-11;",
            "Reuters Staff Writer Saturday, March 7, 2009. A01;2009-03-07;Reuters",
            "Staff Writer, Saturday, March 7, 2009;2009-03-07;"})
    void theDayMayStandBesideTheAgencyTheSectionOrTheRole(String line, String day, String outlet) throws Exception {
        Article article = read("Talks go on\n" + line.replace(".", ";") + "\n\n" + BODY);
        assertEquals(1, article.blocks().stream().filter(Block.Heading.class::isInstance).count(), line);
        assertEquals(day, article.metadata().published().orElseThrow().edtf());
        assertEquals(Optional.ofNullable(outlet), article.metadata().outlet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Published in November 2023", "Review of Trade, Issue 26, Nov 2023",
            "By Jane Doe | November 2023", "By Jane Doe\nNovember 2023"})
    void aMonthMayBeAllThatIsSaidOfTheDay(String credit) throws Exception {
        Article article = read("Talks go on\n" + credit + "\n\n" + BODY);
        assertEquals("2023-11", article.metadata().published().orElseThrow().edtf());
        assertEquals(1, article.blocks().stream().filter(Block.Heading.class::isInstance).count());
    }

    @Test
    void aMonthByItselfIsAHeading() throws Exception {
        assertEquals("h Talks go on\nh November 2023\np", described("Talks go on\n\nNovember 2023\n\n" + BODY));
    }

    @Test
    void theDayCountsWhereAnotherLineNamesItsMonth() throws Exception {
        assertEquals("2023-11-03",
                read("Talks go on\nReview of Trade, Issue 26, Nov 2023\nPublished 3 November 2023\n\n"
                        + BODY).metadata().published().orElseThrow().edtf());
    }

    @Test
    void theAddressOfASiteIsNoPlace() throws Exception {
        assertEquals(Optional.empty(), read("Talks go on\n\nTRIBUNE.COM - " + BODY).metadata().place());
    }
}
