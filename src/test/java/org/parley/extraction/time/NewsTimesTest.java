package org.parley.extraction.time;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Expressions as agencies and newspapers write them today. */
class NewsTimesTest {

    /** A Wednesday. */
    private static final String PUBLISHED = "2023-08-16";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            It blew up at 8.30pm on Monday.           | [8.30pm on Monday TIME 2023-08-14T20:30]
                                            It sailed at 1930 local time.             | [1930 TIME 2023-08-16T19:30]
                                            It sailed at 0730 BST.                    | [0730 BST TIME 2023-08-16T07:30]
                                            It sailed at six o'clock on Monday.       | [six o'clock on Monday TIME 2023-08-14T06:00]
                                            It sailed at 1730hrs on Monday.           | [1730hrs on Monday TIME 2023-08-14T17:30]
                                            It sailed at half past five on Monday.    | [half past five on Monday TIME 2023-08-14T05:30]
                                            It sailed at nine in the evening.         | [nine in the evening TIME 2023-08-16T21:00]
                                            It sailed in the early hours, he said.    | [the early hours TIME 2023-08-16TMO]
                                            It was 3 a.m. ET on Sunday, March 5.      | [3 a.m. ET on Sunday, March 5 TIME 2023-03-05T03:00]
                                            Updated Fri March 3, 2023.                | [Fri March 3, 2023 DATE 2023-03-03]
                                            Updated Mon, 6 Mar 2023 at noon.          | [Mon, 6 Mar 2023 DATE 2023-03-06][noon TIME 2023-03-06T12:00]
                                            """)
    void readsTimesAndDatesInEveryHouseStyle(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            They meet from 14 to 18 May 2024.         | [14 DATE 2024-05-14][18 May 2024 DATE 2024-05-18]
                                            They lost in 2012/13.                     | [2012/13 DATE 2012]
                                            They lost in the 2012/2013 season.        | [2012/2013 DATE 2012]
                                            On Saturday (August 5) they left.         | [Saturday DATE 2023-08-05][August 5 DATE 2023-08-05]
                                            It ends on the last Sunday in October.    | [the last Sunday in October DATE 2023-10-29]
                                            It ends on the first Monday of May 2024.  | [the first Monday of May 2024 DATE 2024-05-06]
                                            It was in the last week of March 2023.    | [the last week of March 2023 DATE 2023-W13]
                                            """)
    void readsRangesAndDaysCountedInAMonth(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }

    @Test
    void aSentenceThatBeginsWithThePossibilityNamesNoMonth() {
        assertEquals("", Times.shown("May lead to better relations. May they last.", PUBLISHED));
        assertEquals("[May DATE 2023-05]", Times.shown("May was busy.", PUBLISHED));
    }

    @Test
    void theFirstWeekOfAMonthCanBeAnyWeekThatBeginsIt() {
        assertEquals("2023-02-27..2023-03-12", Times.days("It was in the first week of March 2023.", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            A decade ago it closed.                   | [A decade ago DATE 2013]
                                            Two decades ago it closed.                | [Two decades ago DATE 2003]
                                            It closed half an hour ago.               | [half an hour ago DATE PAST_REF]
                                            It took 2½ hours.                         | [2½ hours DURATION PT2H30M]
                                            It took half a dozen years.               | [half a dozen years DURATION P6Y]
                                            It grew in the past couple of years.      | [the past couple of years DURATION P2Y]
                                            He got two years and six months.          | [two years and six months DURATION P2Y6M]
                                            It was a third-quarter loss in a 17th-century hall. | [third-quarter DATE 2023-Q3][17th-century DATE 16]
                                            It ruled since the mid-eighties.          | [the mid-eighties DATE 198]
                                            It was the first in over 30 years.        | [over 30 years DURATION P30Y]
                                            A seat in November is at stake.           | [November DATE 2023-11]
                                            It took 20-odd years, or a year or two.   | [20-odd years DURATION P20Y][a year or two DURATION P1Y]
                                            It sailed at 0800 hours on cue.           | [0800 hours TIME 2023-08-16T08:00]
                                            It rained in May and June.                | [May DATE 2023-05][June DATE 2023-06]
                                            She called it a year of loss.             | [a year DURATION P1Y]
                                            It took one hour and 40 minutes.          | [one hour and 40 minutes DURATION PT1H40M]
                                            He left a fortnight ago.                  | [a fortnight ago DATE 2023-W31]
                                            The yearlong siege was a weekslong fight. | [yearlong DURATION P1Y][weekslong DURATION PXW]
                                            In the following weeks they fled.         | [the following weeks DURATION PXW]
                                            It is to grow over the next decade.       | [the next decade DURATION P10Y]
                                            After years of war they fled.             | [years DURATION PXY]
                                            It ended a decades-old feud.              | [decades-old DURATION PXY]
                                            Weeks later they fled.                    | [Weeks later DATE PXW]
                                            """)
    void readsLengths(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }

    @Test
    void thisWeekendOfUnknownDayCanBeTheOneJustOver() {
        assertEquals("-4..1", Times.days("They met this weekend.", ""));
    }

    @Test
    void aYearOrTwoAgoBoundsNothing() {
        assertEquals("none", Times.days("It closed a year or two ago.", PUBLISHED));
    }

    @Test
    void aDecadeAgoIsNoCertainYear() {
        assertEquals("2008-01-01..2018-12-31", Times.days("A decade ago it closed.", PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            On March 5 he fled. That night it fell.         | [March 5 DATE 2023-03-05][That night TIME 2023-03-05TNI]
                                            On March 5 he fell. He had come the night before. | [March 5 DATE 2023-03-05][the night before TIME 2023-03-04TNI]
                                            On March 5 he fell. He died the next morning.   | [March 5 DATE 2023-03-05][the next morning TIME 2023-03-06TMO]
                                            He fled in 2008. Two weeks later he fell.       | [2008 DATE 2008][Two weeks later DATE P2W]
                                            In 2007 he ruled. In March of that year he fled. | [2007 DATE 2007][March of that year DATE 2007-03]
                                            On March 5 he came. The following Friday he fled. | [March 5 DATE 2023-03-05][The following Friday DATE 2023-03-10]
                                            He came on March 5. At 3 p.m. he fled.          | [March 5 DATE 2023-03-05][3 p.m. TIME 2023-03-05T15:00]
                                            They oppose the March 5 peace deal. The next day they fought. | [March 5 DATE 2023-03-05][The next day DATE 2023-08-17]
                                            He fled in May 2008. Four years later he fell.  | [May 2008 DATE 2008-05][Four years later DATE 2012]
                                            """)
    void countsFromTheStory(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The storm is expected to hit late Friday or early Saturday. | 2023-08-18 2023-08-19
                                            The pact ends on Friday.                                    | 2023-08-18
                                            It set a hearing on the claims for September 4.             | 2023-09-04
                                            This Sunday's vote matters.                                 | 2023-08-20
                                            They left this Sunday.                                      | 2023-08-13
                                            It could come as early as Friday.                           | 2023-08-18
                                            The post had been deleted by Monday.                        | 2023-08-14
                                            It is in doubt after the shooting on Monday.                | 2023-08-14
                                            They left, he said in a Thursday brief urging all to pass it. | 2023-08-10
                                            He appeared on "Today" on Monday to talk of it.             | 2023-08-14
                                            The rate is 5%, up from 4% in December.                     | 2022-12
                                            It is growing, according to a report in December.           | 2022-12
                                            They tried to flee on Monday.                               | 2023-08-14
                                            They agreed to meet on Monday.                              | 2023-08-21
                                            They will be able to vote on Monday.                        | 2023-08-21
                                            They were unable to vote on Monday.                         | 2023-08-14
                                            He rejected a call to resign on Monday.                     | 2023-08-14
                                            They announced plans on Monday.                             | 2023-08-14
                                            The heads of both banks on Monday agreed to merge.          | 2023-08-14
                                            They slept this weekend.                                    | 2023-W32-WE
                                            They will sleep this weekend.                               | 2023-W33-WE
                                            """)
    void theWordsAroundItTellWhichOneIsMeant(String text, String expected) {
        String values = String.join(" ", Times.in(text, PUBLISHED).stream().filter(time -> !time.text().equals("Today"))
                .map(TimeExpression::value).toList());
        assertEquals(expected, values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was a last-minute deal.", "He asked for a second chance.",
            "He hopes to one day return.",
            "He was named Person of the Year.", "The Sunday Times and the Daily Mail said so.", "USA Today said so.",
            "They passed Resolution 1973.", "More than two thousand people fled.", "About a quarter of them fled.",
            "Three-quarters of them fled.", "Saturday Night Live was on.", "It burned at the Summer Olympics."})
    void namesFractionsAndOrdinalsAreNoTimes(String text) {
        assertEquals("", Times.shown(text, PUBLISHED));
    }

    @Test
    void aVerbIsNotPartOfALength() {
        assertEquals("[three months DURATION P3M]", Times.shown("It should last three months.", PUBLISHED));
    }

    @Test
    void aWeekdayAfterAroundKeepsItsOwnWords() {
        assertEquals("[Friday DATE 2023-08-11]", Times.shown("They got around Friday's ruling.", PUBLISHED));
    }

    @Test
    void theFirstWordsOfALaterDateBoundNothingWithoutAnAnchor() {
        assertFalse(Times.in("Two weeks later he fell.", PUBLISHED).getFirst().days().isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Profit fell in the second quarter. It had been higher a year ago.    | 2023-Q2 2022-Q2
                                            Profit fell in the second quarter and will in the third quarter. In the latest quarter it was low. | 2023-Q2 2023-Q3 2023-Q2
                                            Profit fell in the second quarter. For the six months it was below that of a year earlier. | 2023-Q2 P6M 2022
                                            """)
    void figuresAreComparedWithThoseOfTheSameQuarter(String text, String values) {
        assertEquals(values,
                String.join(" ", Times.in(text, PUBLISHED).stream().map(TimeExpression::value).toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Prices are half of those in June.             | 2023-06
                                            It had been due to expire on Monday.          | 2023-08-14
                                            It had been due to expire on Thursday.        | 2023-08-17
                                            It was postponed to Friday.                   | 2023-08-18
                                            It was due to expire on Monday.               | 2023-08-21
                                            It was two years since last July.             | 2022-07
                                            The current leader spoke.                     | PRESENT_REF
                                            It took a month to cross.                     | P1M
                                            They stayed another week.                     | P1W
                                            """)
    void theVerbBesideItTells(String text, String value) {
        assertEquals(value, Times.in(text, PUBLISHED).getLast().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            They proposed a conference in Rome in the autumn. | [the autumn DATE 2023-FA]
                                            He put off a planned visit in March.              | [March DATE 2023-03]
                                            A rally planned for Saturday was cancelled.       | [Saturday DATE 2023-08-19]
                                            A rally planned for Monday was cancelled.         | [Monday DATE 2023-08-14]
                                            The round had been scheduled for June 15.         | [June 15 DATE 2023-06-15]
                                            Since September 7 it has been quiet.              | [September 7 DATE 2022-09-07]
                                            They met on Sunday ahead of Monday's talks.       | [Sunday DATE 2023-08-13][Monday DATE 2023-08-14]
                                            A visit last June followed. He left that day.     | [last June DATE 2023-06][that day DATE 2023-06-XX]
                                            It is to be signed this Friday, Aug. 18.          | [this Friday, Aug. 18 DATE 2023-08-18]
                                            They were to sign in December, but did not.       | [December DATE 2023-12]
                                            A vote expected on Tuesday was put off.           | [Tuesday DATE 2023-08-15]
                                            He flies to Rome on Friday.                       | [Friday DATE 2023-08-18]
                                            They met on Monday and Tuesday.                   | [Monday DATE 2023-08-14][Tuesday DATE 2023-08-15]
                                            They meet on Friday and Saturday for the first time since 2015. | [Friday DATE 2023-08-18][Saturday DATE 2023-08-19][2015 DATE 2015]
                                            Words said on Friday and Thursday.                | [Friday DATE 2023-08-11][Thursday DATE 2023-08-10]
                                            They tried to make the late-May trip.             | [the late-May DATE 2023-05]
                                            They meet next Thursday and Friday.               | [next Thursday DATE 2023-08-24][Friday DATE 2023-08-25]
                                            They will meet this coming Friday.                | [this coming Friday DATE 2023-08-18]
                                            Troops moved in before dawn on Tuesday.           | [dawn on Tuesday TIME 2023-08-15TMO]
                                            Prices rose in June; the vote is on Sept. 15.     | [June DATE 2023-06][Sept. 15 DATE 2023-09-15]
                                            It grew in the run-up to the October vote.        | [October DATE 2023-10]
                                            They met in 2005-06 and in the months ahead.      | [2005-06 DATE 2005][the months ahead DURATION PXM]
                                            He will travel to Rome next week to meet X, his office said Monday, before heading to Oslo for talks on Thursday. | [next week DATE 2023-W34][Monday DATE 2023-08-14][Thursday DATE 2023-08-24]
                                            They vote on Tuesday week.                        | [Tuesday week DATE 2023-08-29]
                                            They vote a week on Friday.                       | [a week on Friday DATE 2023-08-25]
                                            They meet on the first Monday of each month.      | [the first Monday of each month SET P1M]
                                            Planes leave on Monday and Tuesday nights.        | [Monday SET XXXX-WXX-1TNI][Tuesday nights SET XXXX-WXX-2TNI]
                                            It ended at 12.00 CEST on Tuesday.                | [12.00 CEST on Tuesday TIME 2023-08-15T12:00]
                                            It fell in the early hours of Tuesday.            | [the early hours of Tuesday TIME 2023-08-15TMO]
                                            It was hit overnight, he said.                    | [overnight TIME 2023-08-15TNI]
                                            It was hit overnight on Sunday.                   | [overnight on Sunday TIME 2023-08-13TNI]
                                            It grew in FY2022/23 and the winter of 2022-23.   | [FY2022/23 DATE 2022][the winter of 2022-23 DATE 2022-WI]
                                            It grew in the quarter ended June 30.             | [the quarter DATE 2023-Q2][June 30 DATE 2023-06-30]
                                            """)
    void findsTheDayThatIsMeant(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It is so in today's world.", "The people of tomorrow.", "He read the daily Courier.",
            "It soon became clear.", "It was soon over.", "It was high noon.", "An overnight train.",
            "The year-on-year rate.", "It pays $300 a month, or 2 million a year.", "Sales grow by 8% annually.",
            "The average daily volume.", "Ruritania's Independence Day."})
    void leavesOutWhatTellsNoTime(String text) {
        assertEquals("", Times.shown(text, PUBLISHED));
    }

    @Test
    void whatComesInTwoWeeksComesBeforeTheThirdIsOver() {
        assertEquals("2023-08-16..2023-09-06", Times.days("They will meet again in two weeks.", PUBLISHED));
        assertEquals("none", Times.days("They met twice in two weeks.", PUBLISHED));
        assertEquals("none", Times.days("They will hold their first talks in five years.", PUBLISHED));
    }

    @Test
    void aFeastThatTheMoonDecidesCanBeADayEarlierOrLater() {
        assertEquals("2023-04-20..2023-04-22", Times.days("They met during Eid al-Fitr.", PUBLISHED));
        assertEquals("2023-03-22..2023-04-21", Times.days("It was quiet in Ramadan.", PUBLISHED));
    }

    @Test
    void aFiscalQuarterCanLieInAnotherYearOfTheCalendar() {
        assertEquals("2022-01-01..2024-03-31", Times.days("It grew in the fiscal first quarter.", PUBLISHED));
    }

    @Test
    void anEntryOfAChronologyIsToldFromItsOwnDate() {
        assertEquals("[November 3, 2021 DATE 2021-11-03][November 29 DATE 2021-11-29][the next day DATE 2021-11-30]",
                Times.shown("November 3, 2021 – They said talks would resume on November 29. The next day they left.",
                        PUBLISHED).replace("The next", "the next"));
        assertEquals("[June 2019 DATE 2019-06][12 July DATE 2019-07-12]",
                Times.shown("June 2019: They said talks would resume on 12 July.", ""));
        assertEquals("[3 November 2021 DATE 2021-11-03][Friday DATE 2021-11-05]",
                Times.shown("3 November 2021 – The talks will resume on Friday.", PUBLISHED));
    }
}
