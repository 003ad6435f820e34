package org.parley.extraction.time;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Dates without their year in what tells of the past. */
class StoryTest {

    private static final String PUBLISHED = "2024-09-10";
    private static final String HISTORY = "In 1861 the war began. In May 1861 the city fell. On 3 June 1862 they met. "
            + "In July 1862 they signed. In 1863 it broke down. In May 1863 the army left. In 1864 talks began. "
            + "In May 1864 they failed. ";

    @Test
    void datesThatOpenTheSentencesOfAParagraphGoOnFromTheYearToldOf() {
        assertEquals("[June 2018 DATE 2018-06][September DATE 2018-09][February DATE 2019-02]",
                Times.shown("In June 2018 the two met in Singapore. In September their ministers met. In February "
                        + "they met in Hanoi.", PUBLISHED));
        assertEquals("[2018 DATE 2018][3 May DATE 2018-05-03]",
                Times.shown("In 2018 talks began. On 3 May they broke down.", PUBLISHED));
    }

    @Test
    void aDateAmidASentenceOfNewsIsNearTheDayOfWriting() {
        assertEquals("[2015 DATE 2015][June DATE 2024-06]",
                Times.shown("In 2015 the deal was signed. Its critics said in June that it had failed.", PUBLISHED));
        assertEquals("[1994 DATE 1994][January DATE 2024-01]",
                Times.shown("It looks at attacks dating to 1994. In January a doctor was shot.", PUBLISHED));
    }

    @Test
    void aDateSeenFromTheDayOfWritingEndsTheStory() {
        assertEquals("[2018 DATE 2018][Last week DATE 2024-W36][August DATE 2024-08]", Times.shown(
                "In 2018 talks began. Last week they were broken off. In August they had still gone well.", PUBLISHED));
    }

    @Test
    void inAHistoryEveryDateIsOfWhatIsToldBefore() {
        String shown = Times.shown(HISTORY
                + "The envoys came to the port on 4 July. They left by the end of the month. They met on 6–9 August.",
                PUBLISHED);
        assertTrue(shown.endsWith("[4 July DATE 1864-07-04][the end of the month DATE 1864-07]"
                + "[6–9 August DATE 1864-08-06]"), shown);
    }

    @Test
    void inAHistoryWhatIsNamedOnTheSideDoesNotMoveTheStory() {
        String shown = Times.shown(HISTORY + "It was the first since 1812. The town was taken on 4 July.", PUBLISHED);
        assertTrue(shown.endsWith("[1812 DATE 1812][4 July DATE 1864-07-04]"), shown);
    }

    @Test
    void withoutADayOfWritingAFullDateGivesItsYearToThoseAfterIt() {
        assertEquals("[27 April 2018 DATE 2018-04-27][26 May DATE 2018-05-26]", Times.shown(
                "The first summit was held on 27 April 2018. The second took place on 26 May in the north.", ""));
        assertEquals("[2015 DATE 2015][26 May DATE XXXX-05-26]",
                Times.shown("The deal of 2015 is dead. The envoys met on 26 May in the north.", ""));
        assertEquals("[27 April 2018 DATE 2018-04-27][26 May DATE XXXX-05-26]",
                Times.shown("They met on 27 April 2018. They will meet on 26 May.", ""));
    }

    @Test
    void yearsThatLabelOrSpanAreReadHoweverOldTheyAre() {
        assertEquals("[2005 DATE 2005]", Times.shown("2005: Elections and a transitional government", PUBLISHED));
        assertEquals("[1861 DATE 1861][1865 DATE 1865]", Times.shown("Eastern theatre 1861-1865", PUBLISHED));
        assertEquals("[1876 DATE 1876]", Times.shown("The old treaty (1876) still holds.", PUBLISHED));
        assertEquals("", Times.shown("The train leaves at platform 12 for 1861 passengers.", PUBLISHED));
    }

    @Test
    void timesBeforeOurEraAreNotTakenForThoseOfToday() {
        assertEquals("", Times.shown("In April 480 BC the fleet sailed, in the summer of 479 BC it won.", PUBLISHED));
    }

    @Test
    void theTwentyNinthOfFebruaryIsInALeapYear() {
        assertEquals("[February 29 DATE 2024-02-29]", Times.shown("They withdrew on February 29.", "2026-11-22"));
    }
}
