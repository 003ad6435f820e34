package org.parley.extraction.time;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Words that a careful reader gives no date, or another one than the nearest. */
class ReadersDoubtsTest {

    /** A Wednesday. */
    private static final String PUBLISHED = "2023-08-16";

    @ParameterizedTest
    @ValueSource(strings = {"It printed about 2000 pages.", "More than 2000 of them came.", "It hit the low 40s.",
            "She is ten years younger.", "The reason was the fall in prices.", "It broke the Good Friday Agreement.",
            "The Boxing Day tsunami killed them.", "It began the Spring Revolution.", "The Spring Budget was late.",
            "They want a better tomorrow.", "On the last day of the talks they wept.", "It met the summer she left.",
            "It will be a soon-to-open hall.", "It was at the turn of the year.", "It joined the March on Washington.",
            "It was the comeback of the year.", "Bags should last decades.",
            "It was the Arab Spring.", "It was his last week in office.", "It was in the 4th and 5th centuries BC."})
    void findsNoTimeInWhatOnlyLooksLikeOne(String text) {
        assertEquals("", Times.shown(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            It grew in the year after the war.          | [the year DURATION P1Y]
                                            It shrank in the week before the vote.      | [the week DURATION P1W]
                                            It was the sixth leader in eight years.     | [eight years DURATION P8Y]
                                            It came three days later than planned.      | [three days DURATION P3D]
                                            They work on a Friday or on a Sunday.       | [a Friday DATE XXXX-WXX-5][a Sunday DATE XXXX-WXX-7]
                                            The same day that he left, she came.        | [The same day DATE XXXX-XX-XX]
                                            They sing on a Sunday evening.              | [a Sunday evening TIME XXXX-WXX-7TEV]
                                            They sing every Monday and Thursday.        | [every Monday SET XXXX-WXX-1][Thursday SET XXXX-WXX-4]
                                            The parade was on the Saturday, in the park. | [the Saturday DATE XXXX-WXX-6]
                                            He recalls one Sunday morning.              | [one Sunday morning TIME XXXX-WXX-7TMO]
                                            """)
    void givesNoDaysToWhatHasNone(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
        Times.in(text, PUBLISHED).forEach(time -> assertTrue(time.days().isEmpty(), time.text()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            It sold 5 in July against 7 in the same month last year. | [July DATE 2023-07][the same month last year DATE 2022-07]
                                            It was signed on 22 July 2021 and extended in November. | [22 July 2021 DATE 2021-07-22][November DATE 2021-11]
                                            It began in November 2021 and failed on October 28. | [November 2021 DATE 2021-11][October 28 DATE 2022-10-28]
                                            Mrs May left. May told them in May.         | [May DATE 2023-05]
                                            They meet on 18 March 2024. She left the same day. | [18 March 2024 DATE 2024-03-18][the same day DATE 2023-08-16]
                                            Theresa May sat. They urged May to go, in a deal struck by May. It was in May. | [May DATE 2023-05]
                                            In April, the same day that he left, she came. | [April DATE 2023-04][the same day DATE XXXX-XX-XX]
                                            On Monday, the same day that he left, she came. | [Monday DATE 2023-08-14][the same day DATE 2023-08-14]
                                            They spoke of transfers in September and October. | [September DATE 2023-09][October DATE 2023-10]
                                            They held the last gala before the autumn.  | [the autumn DATE 2023-FA]
                                            They met on June 9, 11, 2019.               | [June 9 DATE 2019-06-09][2019 DATE 2019]
                                            It was made circa 1840.                     | [circa 1840 DATE 1840]
                                            They prayed on Eid.                         | [Eid DATE 2023-06-28]
                                            It broke on June 1, a Thursday, in Rome.    | [June 1 DATE 2023-06-01][Thursday DATE 2023-06-01]
                                            In the summer of 2004 he resigned, in August. | [the summer of 2004 DATE 2004-SU][August DATE 2004-08]
                                            In 2004, he resigned, in August.            | [2004 DATE 2004][August DATE 2004-08]
                                            The January 6 riots were filmed.            | [January 6 DATE 2021-01-06]
                                            The October 7 attack came at noon.          | [October 7 DATE 2022-10-07][noon TIME 2022-10-07T12:00]
                                            It sold 5 in July against 7 the year prior. | [July DATE 2023-07][the year prior DATE 2022]
                                            Sales fell in the final quarter of 2022.    | [the final quarter of 2022 DATE 2022-Q4]
                                            It fell in FY24.                            | [FY24 DATE 2024]
                                            They will meet on the 19th.                 | [the 19th DATE 2023-08-19]
                                            They met on the 19th.                       | [the 19th DATE 2023-07-19]
                                            It met in June 2022 and on the 19th, too.   | [June 2022 DATE 2022-06][the 19th DATE 2022-06-19]
                                            It met on May 3, 4 and 5, 2022.             | [May 3 DATE 2022-05-03][2022 DATE 2022]
                                            It met in May, June and July 2021.          | [May DATE 2021-05][June DATE 2021-06][July 2021 DATE 2021-07]
                                            The Friday before last it met.              | [The Friday before last DATE 2023-08-04]
                                            A year and a half ago it met.               | [A year and a half ago DATE 2022-02]
                                            It ends some time next year.                | [some time next year DATE 2024]
                                            It came in the past fortnight.              | [the past fortnight DURATION P2W]
                                            It resumes in autumn.                       | [autumn DATE 2023-FA]
                                            This coming autumn it resumes.              | [This coming autumn DATE 2023-FA]
                                            In the summer it met.                       | [the summer DATE 2023-SU]
                                            It was in May '45.                          | [May '45 DATE 1945-05]
                                            It met from Tuesday to Christmas.           | [Tuesday DATE 2023-08-15][Christmas DATE 2023-12-25]
                                            """)
    void readsTheYearThatIsMeant(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }

    @Test
    void theLastWeekEndsWithTheDayOfWriting() {
        assertEquals("2023-08-09..2023-08-16", Times.days("It has grown in the last week.", PUBLISHED));
    }

    @Test
    void thePastWeekendIsTheLast() {
        assertEquals("2023-08-12..2023-08-13", Times.days("It came this past weekend.", PUBLISHED));
    }

    @Test
    void severalDaysOfAMonthAreFromTheFirstToTheLast() {
        assertEquals("2022-05-03..2022-05-05", Times.days("It met on May 3, 4 and 5, 2022.", PUBLISHED));
        assertEquals("2023-05-03..2023-05-05", Times.days("It met on 3, 4 and 5 May.", PUBLISHED));
        assertEquals("2023-05-03..2023-05-05", Times.days("It met from the 3rd to the 5th of May.", PUBLISHED));
    }

    @Test
    void whatWasToFollowInAStoryIsNotCountedFromTheWriting() {
        assertEquals("none", Times.in("They agreed in May to do it within a year.", PUBLISHED).getLast().days()
                .map(Object::toString).orElse("none"));
        assertEquals("2023-08-16..2024-08-16", Times.days("They agreed to do it within a year.", PUBLISHED));
    }

    @Test
    void aFeastJustOverIsNotThatOfNextYear() {
        assertEquals("[Labor Day DATE 2023-09-04]",
                Times.shown("It will be quiet after Labor Day.", "2023-09-06"));
    }

    @Test
    void aDayThatNamesAnEventKeepsTheYearItWasGiven() {
        assertEquals("[October 7, 2022 DATE 2022-10-07][Oct. 7 DATE 2022-10-07]",
                Times.shown("The raid was on October 7, 2022. They will be tried with the rest of the Oct. 7 gunmen.",
                        PUBLISHED));
    }

    @Test
    void whatCameLaterIsNotAheadOfTheWriting() {
        assertEquals("[2011 DATE 2011][Twenty years later DATE P20Y]",
                Times.shown("In 2011 the army took them. Twenty years later, so much has changed.", PUBLISHED));
    }

    @Test
    void countsNoYearsFromADecade() {
        assertEquals("[the 1990s DATE 199][Seven years later DATE P7Y]",
                Times.shown("It closed in the 1990s. Seven years later it opened again.", PUBLISHED));
        assertEquals("[April 2020 DATE 2020-04][The next morning TIME XXXX-XX-XXTMO]",
                Times.shown("They met in April 2020. The next morning they left.", PUBLISHED));
        assertEquals("none", Times.days("Seven years later it opened again, as in the 1990s.", PUBLISHED));
    }
}
