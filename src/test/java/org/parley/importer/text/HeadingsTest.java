package org.parley.importer.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.importer.text.Texts.BODY;
import static org.parley.importer.text.Texts.described;
import static org.parley.importer.text.Texts.read;

/** Which lines are titles and headings, and which only look so; an article is described as one line per block. */
class HeadingsTest {

    private static final String LONG_TITLE = "Written Answer by the Minister for Trade, Ms Jane Doe, to a Question "
            + "on the Number of Cases in Which the Limits for Parcels Were Applied at the Borders and on the Sums "
            + "That Were Paid Back Since 2018";

    @Test
    void aTitleMayBeAsLongAsMinistriesWriteThem() throws Exception {
        Article article = read(LONG_TITLE + "\n\n3 August 2023 Posted in Answers\n\nQuestion\n\n" + BODY);
        assertEquals(LONG_TITLE, article.title());
        assertEquals(Optional.of("2023-08-03"), article.metadata().published().map(day -> day.edtf()));
        assertEquals("h " + LONG_TITLE + "\np\nh Question\np", described(article));
    }

    @Test
    void aTitleMayBeCentredAboveAQuotation() throws Exception {
        assertEquals("h Talks resume\np\np",
                described("                 Talks resume\n\n     " + BODY.strip() + "\n\n   " + BODY));
        assertEquals("p\np\np", described("     let rounds\n\n     " + BODY.strip() + "\n\n" + BODY));
    }

    @Test
    void aLongLineInTitleCaseBelowTheTitleIsASubtitle() throws Exception {
        assertEquals("h Questions on parcels\nh " + LONG_TITLE + "\np",
                described("Questions on parcels\n\n" + LONG_TITLE + "\n\n" + BODY));
    }

    @Test
    void thoseWhoAreGreetedAreNoHeadings() throws Exception {
        assertEquals("h Speech at the Opening of the Talks\np\np\np\np\np",
                described("Speech at the Opening of the Talks\n\nMr John Roe, Minister of Trade of Norway\n\n"
                        + "Ms Jane Doe\n\nChairman of the Board\n\nLadies and gentlemen\n\n" + BODY));
        assertEquals("h Talks\nh Opening of the talks\np\np",
                described("Talks\n\nOpening of the talks\n\nDistinguished guests\n\n" + BODY));
    }

    @Test
    void whoSignsATextAndWhenAreNoHeadings() throws Exception {
        assertEquals("h Talks go on\np\np\np", described("Talks go on\n\n" + BODY
                + "\nMINISTRY OF LAW\n\n30 SEPTEMBER 2020\n"));
        assertEquals("h Talks go on\np\np\np\np", described("Talks go on\n\n" + BODY
                + "\nMINISTRY OF LAW\n30 SEPTEMBER 2020\n\nLast updated on 1 October 2020\n"));
        assertEquals("h Talks go on\np\np\np\np", described("Talks go on\n\n" + BODY
                + "\nJane Doe\nDirector of Trade\nMinistry of Law\n"));
    }

    @Test
    void anAddressIsNoHeading() throws Exception {
        assertEquals("p\np\np\np\np\np", described(BODY + "\nLegal Policy Division\n100 High Street\n"
                + "#08-02, The Treasury\nSingapore 179434\n\n" + BODY));
        assertEquals("p\np\np\np", described(BODY + "\nPress Office\nFax: 6332 8842\n\n" + BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Draft of the Bill (0.2MB)", "10 July 2009 to 7 August 2009", "Image credit: Jane Doe"})
    void filesPeriodsAndCreditsOfPicturesAreNoHeadings(String line) throws Exception {
        assertEquals("p\np\np", described(BODY + "\n" + line + "\n\n" + BODY));
    }

    @Test
    void longQuestionsAreHeadingsInAnInterview() throws Exception {
        String question = "Does your office feel that it has to come up with a result before the end of the year?";
        String interview = (question + "\n\n" + BODY + "\n").repeat(4);
        assertEquals("h Interview" + ("\nh " + question + "\np").repeat(4), described("Interview\n\n" + interview));
        assertEquals("p\np\np", described(BODY + "\n" + question + "\n\n" + BODY));
    }

    @Test
    void starsOnBothSidesMarkAHeading() throws Exception {
        Article article = read("****** Talks on the Status of Parcels Resume in Geneva After Months of Silence and\n"
                + "Sorrow ******\n" + BODY + "***** What was said *****\n" + BODY + "* Who came *\n" + BODY);
        assertEquals(List.of("1 Talks on the Status of Parcels Resume in Geneva After Months of Silence and Sorrow",
                "2 What was said", "6 Who came"),
                article.blocks().stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
                        .map(heading -> heading.level() + " " + heading.text()).toList());
    }

    @Test
    void aMarkedHeadingGoesOnWhereThePageIsBroken() throws Exception {
        String body = "Officials of both states met on Monday for the first time in two years and\n"
                + "spoke about arms control, trade and the release of prisoners, both sides of\nthem said.\n\n";
        assertEquals("h Roadmap for trade and technology launched to support the smallest of firms in the law"
                + "\np\np",
                described("# Roadmap for trade and technology launched to support the smallest of\n"
                        + "firms in the law\n\n" + body + body));
    }

    @Test
    void anIssueOfAJournalIsNoHeading() throws Exception {
        for (String issue : List.of("REVIEW Issue 26, Nov 2023", "Digital Edition Issue 07, Sept 2021",
                "World Trade Issue, June 2008", "Vol. 12, March 2019")) {
            assertEquals("h Talks go on\np\np", described("Talks go on\n\n" + issue + "\n\n" + BODY));
        }
        assertEquals("h Talks go on\nh The issue in 2019\np",
                described("Talks go on\n\nThe issue in 2019\n\n" + BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"What we talked about", "Who we are", "Why this is", "We need your help!", "Trade ☀️",
            "2.10 Trade"})
    void aHeadingMayEndInAVerbAPrepositionACryOrAPicture(String line) throws Exception {
        assertEquals("p\nh " + line + "\np", described(BODY + "\n" + line + "\n\n" + BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:55am – 11:20am", "What we heard of the", "Jane Doe of Norway said on Monday:"})
    void timesOfDayUnfinishedLinesAndLeadInsAreNoHeadings(String line) throws Exception {
        assertEquals("p\np\np", described(BODY + "\n" + line + "\n\n" + BODY));
    }

    @Test
    void onlyCapitalsWithAColonAreAHeadingAboveAList() throws Exception {
        assertEquals("p\nh WHO CAME:\nlist", described(BODY + "\nWHO CAME:\n\n- Jane Doe\n- John Roe\n"));
        assertEquals("p\np\nlist", described(BODY + "\nParticipants:\n\n- Jane Doe\n- John Roe\n"));
    }

    @Test
    void aHeadingRightAboveAParagraphOfOneLineIsNoPartOfIt() throws Exception {
        assertEquals("p\nh What the talks on parcels mean for small firms in Norway\np\nlist",
                described(BODY + "\nWhat the talks on parcels mean for small firms in Norway\n"
                        + "The ministers named many things that such firms would gain from them. These are the first:\n"
                        + "\n- time\n- money\n"));
    }

    @Test
    void aYearIsAHeadingWhereSignsMarkIt() throws Exception {
        assertEquals("h Talks\nh 2012\np", described("# Talks\n\n## 2012\n\n" + BODY));
    }
}
