package org.parley.extraction.time;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Expressions of several parts, and words that count from a day named elsewhere. */
class LooseWordsTest {

    /** A Wednesday. */
    private static final String PUBLISHED = "2023-08-16";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Sales rose in the last half of 2021.        | [the last half of 2021 DATE 2021-H2]
                                            It grew in the second half of the 1990s.    | [the second half of the 1990s DATE 199]
                                            It came in the latter half of June.         | [the latter half of June DATE 2023-06]
                                            It burnt on the night of Friday, Oct. 21.   | [the night of Friday, Oct. 21 TIME 2022-10-21TNI]
                                            It burnt on Friday night, Oct. 21, 2022.    | [Friday night, Oct. 21, 2022 TIME 2022-10-21TNI]
                                            It was held overnight on 23 May at sea.     | [overnight on 23 May TIME 2023-05-23TNI]
                                            It rose in recent weeks and months.         | [recent weeks and months DURATION PXM]
                                            More comes in the coming days and weeks.    | [the coming days and weeks DURATION PXW]
                                            It lost less in the latest nine months.     | [the latest nine months DURATION P9M]
                                            It will cost less in future quarters.       | [future quarters DATE FUTURE_REF]
                                            They see risks in the near term.            | [the near term DATE FUTURE_REF]
                                            Many left over the years.                   | [the years DURATION PXY]
                                            They fled in the first hours of the war.    | [the first hours DURATION PTXH]
                                            He spent weeks there.                       | [weeks DURATION PXW]
                                            It met around 5a.m. Friday.                 | [5a.m. Friday TIME 2023-08-11T05:00]
                                            It was ten years ago today.                 | [ten years ago today DATE 2013]
                                            It sold more than the same period last year. | [the same period last year DATE 2022]
                                            Water is cut on certain days of the week.   |
                                            It was shot by Ramadan Abed.                |
                                            During Ramadan Muslims fast.                | [Ramadan DATE 2023-03]
                                            The China Daily printed it.                 |
                                            They feared the winter cold.                |
                                            The asteroid 2025 KF is big.                |
                                            It dates from the middle of the last century. | [the middle of the last century DATE 19]
                                            A comet is to pass the Earth Friday.        | [Friday DATE 2023-08-18]
                                            They came to success Friday.                | [Friday DATE 2023-08-11]
                                            Challenger, Gray & Christmas counted jobs.  |
                                            """)
    void areReadAsAWhole(String text, String expected) {
        assertEquals(expected == null ? "" : expected, Times.shown(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            He was born on July 30, 1978. He spent that Sunday at home. | [July 30, 1978 DATE 1978-07-30][that Sunday DATE 1978-07-30]
                                            It opens on September 3. It runs to the end of the month. | [September 3 DATE 2023-09-03][the end of the month DATE 2023-09]
                                            It ended on July 3. It lasts until the end of the month. | [July 3 DATE 2023-07-03][the end of the month DATE 2023-08]
                                            He came on Monday, the same day Bush left.  | [Monday DATE 2023-08-14][the same day DATE 2023-08-14]
                                            It studied the Jan. 6 riot. It asked what happened on Jan. 6. | [Jan. 6 DATE 2021-01-06][Jan. 6 DATE 2021-01-06]
                                            It began on June 4, 1989. It ended on June 9, and on June 4 he died. | [June 4, 1989 DATE 1989-06-04][June 9 DATE 2023-06-09][June 4 DATE 1989-06-04]
                                            It began on Aug. 9, 1989. They mourned on Aug. 9. | [Aug. 9, 1989 DATE 1989-08-09][Aug. 9 DATE 2023-08-09]
                                            The 2015 deal bound it. In February, it broke it. | [2015 DATE 2015][February DATE 2023-02]
                                            The summit is due on Friday. He spoke of Friday's summit. | [Friday DATE 2023-08-18][Friday DATE 2023-08-18]
                                            The court will rule on Friday. He praised Friday's ruling. | [Friday DATE 2023-08-18][Friday DATE 2023-08-11]
                                            They rolled out plans for a bridge Tuesday. | [Tuesday DATE 2023-08-15]
                                            It was built in 2011. That June, it fell.   | [2011 DATE 2011][That June DATE 2011-06]
                                            It was built in 2011. They said that June was dry. | [2011 DATE 2011][June DATE 2023-06]
                                            It ran in 2019. That day stays with it.     | [2019 DATE 2019][That day DATE XXXX-XX-XX]
                                            It struck as previously planned Monday.     | [Monday DATE 2023-08-14]
                                            """)
    void countFromTheDayThatIsMeant(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }

    @Test
    void aDayThatHasBecomeANameIsMeantWhereNoOtherSuchDayIsNear() {
        String text = "All has changed since October 7.";
        assertEquals("[October 7 DATE 2023-10-07]", Times.shown(text, "2025-05-21"));
        assertEquals("[October 7 DATE 2025-10-07]", Times.shown(text, "2025-11-21"));
        assertEquals("[October 7 DATE 2022-10-07]", Times.shown(text, PUBLISHED));
    }

    @Test
    void yearsInBracketsTellNoStory() {
        String stars = "Past winners are Ann (1982), Ben (1983), Cid (1984), Dan (1990), Eve (1994), Flo (1997), "
                + "Guy (1998) and Hal (1999). The next one will be named on April 15.";
        assertEquals("2024-04-15", Times.in(stars, PUBLISHED).getLast().value());
    }

    @Test
    void thePastWeekIsTheOneThatMostOfItsDaysLieIn() {
        assertEquals("[The past week DATE 2023-W32]", Times.shown("The past week was wet.", PUBLISHED));
        assertEquals("[The past week DATE 2023-W33]", Times.shown("The past week was wet.", "2023-08-19"));
        assertEquals("2023-08-12..2023-08-19", Times.days("The past week was wet.", "2023-08-19"));
    }

    @Test
    void aDayWithoutItsYearIsOfTheStoryThoughItsRuleKnowsYears() {
        String text = "In February 1904, war broke out. In the night of 3 May they struck.";
        assertEquals("[February 1904 DATE 1904-02][the night of 3 May TIME 1904-05-03TNI]", Times.shown(text, ""));
    }
}
