package org.parley.extraction.time;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TimeExpressionFinderTest {

    /** A Wednesday. */
    private static final String PUBLISHED = "2023-08-16";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            They met on August 14, 2023.            | [August 14, 2023 DATE 2023-08-14]
                                            They met on 14 August 2023.             | [14 August 2023 DATE 2023-08-14]
                                            They met on Sept. 30, 2021.             | [Sept. 30, 2021 DATE 2021-09-30]
                                            They met on 2023-08-14.                 | [2023-08-14 DATE 2023-08-14]
                                            They met on 2023-08-14T10:00:05.        | [2023-08-14T10:00:05 DATE 2023-08-14]
                                            They met on 14.08.2023.                 | [14.08.2023 DATE 2023-08-14]
                                            They met on 8/14/2023.                  | [8/14/2023 DATE 2023-08-14]
                                            It began in June 2023.                  | [June 2023 DATE 2023-06]
                                            It began in august 2023.                | [august 2023 DATE 2023-08]
                                            It began in 2014.                       | [2014 DATE 2014]
                                            It began in the 1990s.                  | [the 1990s DATE 199]
                                            It began in the 1990's.                 | [the 1990's DATE 199]
                                            It began in the 20th century.           | [the 20th century DATE 19]
                                            It began in early 2022.                 | [early 2022 DATE 2022]
                                            The summer of 1994 was hot.             | [The summer of 1994 DATE 1994-SU]
                                            The third quarter of 2021 was good.     | [The third quarter of 2021 DATE 2021-Q3]
                                            """)
    void readsDatesThatNameTheirYear(String text, String expected) {
        assertEquals(expected, Times.shown(text, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            They met today.                         | [today DATE 2023-08-16]
                                            They met on Monday.                     | [Monday DATE 2023-08-14]
                                            They said Wednesday it was over.        | [Wednesday DATE 2023-08-16]
                                            They will meet on Friday.               | [Friday DATE 2023-08-18]
                                            They met last month.                    | [last month DATE 2023-07]
                                            They met last week.                     | [last week DATE 2023-W32]
                                            They met two years ago.                 | [two years ago DATE 2021]
                                            They met in December.                   | [December DATE 2022-12]
                                            They will meet in December.             | [December DATE 2023-12]
                                            They met on Aug. 7.                     | [Aug. 7 DATE 2023-08-07]
                                            They met Friday morning.                | [Friday morning TIME 2023-08-11TMO]
                                            They met last night.                    | [last night TIME 2023-08-15TNI]
                                            """)
    void resolvesRelativeDatesFromTheDayOfPublication(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            They spoke today.                          | 0..0
                                            They spoke yesterday.                      | -1..-1
                                            They will meet within the next two weeks.  | 0..14
                                            They will meet within two weeks.           | 0..14
                                            They met last month.                       | -61..-1
                                            They will meet next month.                 | 1..61
                                            They met recently.                         | none
                                            They spoke for two hours.                  | none
                                            """)
    void relativeDaysStayRelativeWithoutADayOfPublication(String text, String expected) {
        assertEquals(expected, Times.days(text, ""));
        assertTrue(Times.in(text, "").getFirst().edtf().isEmpty());
    }

    @Test
    void countsFromTheDateSpokenOfLast() {
        assertEquals("[March 5, 2020 DATE 2020-03-05][the following day DATE 2020-03-06]",
                Times.shown("He was elected on March 5, 2020, and the following day he left.", ""));
    }

    @Test
    void givesTheSameDateInEdtf() {
        assertEquals(Optional.of("199X"), Times.in("It began in the 1990s.", "").getFirst().edtf());
    }

    @Test
    void figuresAreReadDayFirstWhereTheArticleDoesSo() {
        assertEquals("[14/8/2023 DATE 2023-08-14][3/8/2023 DATE 2023-08-03]",
                Times.shown("They met on 14/8/2023 and on 3/8/2023.", ""));
    }

    @Test
    void theAgeOfAPersonIsNoTimeExpression() {
        assertEquals("",
                Times.shown("A 6-year-old boy, now grown, is 52 years old.", "").replace("[now DATE PRESENT_REF]", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            They said they will meet on Tuesday.                        | 2023-08-22
                                            They said on Tuesday that they will meet.                   | 2023-08-15
                                            Neither could be reached Tuesday.                           | 2023-08-15
                                            The vote is on Sunday.                                      | 2023-08-20
                                            The two sides have until Friday to agree.                   | 2023-08-18
                                            By Friday, they had left.                                   | 2023-08-11
                                            Sunday's vote was close.                                    | 2023-08-13
                                            The trial has been set for Monday.                          | 2023-08-21
                                            He set the date on Monday.                                  | 2023-08-14
                                            """)
    void theClauseTellsWhichWeekdayIsMeant(String text, String expected) {
        assertEquals(expected, Times.in(text, PUBLISHED).getFirst().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            It lasted nearly forty years.            | [nearly forty years DURATION P40Y]
                                            It lasted two and a half years.          | [two and a half years DURATION P2Y6M]
                                            It lasted about an hour and a half.      | [about an hour and a half DURATION PT1H30M]
                                            It lasted the last twenty four hours.    | [the last twenty four hours DURATION PT24H]
                                            It was a 10-year plan.                   | [10-year DURATION P10Y]
                                            It took several months.                  | [several months DURATION PXM]
                                            It took a couple of weeks.               | [a couple of weeks DURATION P2W]
                                            It took less than a decade.              | [less than a decade DURATION P10Y]
                                            They meet every two weeks.               | [every two weeks SET P2W]
                                            They meet each Thursday.                 | [each Thursday SET XXXX-WXX-4]
                                            They meet daily.                         | [daily SET P1D]
                                            They march each July.                    | [each July SET XXXX-07]
                                            """)
    void readsDurationsAndSets(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            It fell on Christmas 2022.               | 2022-12-25
                                            It fell on New Year's Eve 2021.          | 2021-12-31
                                            It fell on Easter 2024.                  | 2024-03-31
                                            It fell on Thanksgiving Day, 1999.       | 1999-11-25
                                            It fell on Election Day, 1998.           | 1998-11-03
                                            """)
    void knowsHolidays(String text, String expected) {
        assertEquals(expected, Times.in(text, "").getFirst().value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            They meet July 3-9, 2023.                | 2023-07-03/2023-07-09 | 2023-07-03..2023-07-09
                                            They met in 1990-91.                     | 1990/1991             | 1990-01-01..1991-12-31
                                            They met last week.                      | 2023-08-07/2023-08-13 | 2023-08-07..2023-08-13
                                            They met in Q3 2021.                     | 2021-35               | 2021-07-01..2021-09-30
                                            They met in the first half of 2022.      | 2022-40               | 2022-01-01..2022-06-30
                                            They met in the summer of 1994.          | 1994-22               | 1994-06-01..1994-09-23
                                            They met around 2015.                    | 2015~                 | 2015-01-01..2015-12-31
                                            They plan for 2024 and beyond.           | 2024/..               | 2024-01-01..
                                            They met in the 18th century.            | 17XX                  | 1700-01-01..1799-12-31
                                            They met in early October 2021.          | 2021-10               | 2021-10-01..2021-10-15
                                            They will meet in the next two weeks.    | 2023-08-16/2023-08-30 | 2023-08-16..2023-08-30
                                            """)
    void givesEdtfAndTheDaysItCanDenote(String text, String edtf, String days) {
        assertEquals(Optional.of(edtf), Times.in(text, PUBLISHED).getFirst().edtf());
        assertEquals(days, Times.days(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            He resigned in 2014. The following day he left.
                                            He was found within two days of the attack.
                                            He died, and over the next six months they searched.
                                            At 10:30 GMT the plane landed.
                                            It will take weeks. That day will come.
                                            """)
    void boundsNothingThatTheWordsDoNotSay(String text) {
        TimeExpression last = Times.in(text, "").getLast();
        assertTrue(last.days().isEmpty(), last.toString());
    }

    @Test
    void aTimeOfTheClockTakesTheDayBesideIt() {
        assertEquals("[10:35 a.m. TIME 2023-08-11T10:35][Friday DATE 2023-08-11]",
                Times.shown("The blast occurred at 10:35 a.m. (0735 GMT) Friday.", PUBLISHED));
        assertEquals("[August 15, 2025 DATE 2025-08-15][3 p.m. TIME 2025-08-15T15:00]",
                Times.shown("It was on August 15, 2025, at 3 p.m. in Geneva.", ""));
    }

    @Test
    void aDateTakesTheYearOfTheRangeThatItBegins() {
        assertEquals("[July 3 DATE 2023-07-03][July 9, 2023 DATE 2023-07-09]",
                Times.shown("It ran from July 3 to July 9, 2023.", ""));
    }

    @Test
    void datesRunTogetherAreRead() {
        assertEquals("[14August2023 DATE 2023-08-14]", Times.shown("Written 14August2023 in haste.", ""));
    }

    @Test
    void aNameOrAVerbIsNoMonth() {
        assertEquals("", Times.shown("They may march. Theresa May said so.", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The court set a hearing for March 4.               | [March 4 DATE 2024-03-04]
                                            The union leaders meet Monday in Paris.            | [Monday DATE 2023-08-21]
                                            Leaders wrote letters ahead of Tuesday's summit.   | [Tuesday DATE 2023-08-22]
                                            In a statement on Friday it says it will fight.    | [Friday DATE 2023-08-11]
                                            He will oppose the June 27 agreement.              | [June 27 DATE 2023-06-27]
                                            It was open Monday through Friday.                 | [Monday DATE 2023-08-14][Friday DATE 2023-08-18]
                                            They met on Tuesday of last week.                  | [Tuesday of last week DATE 2023-08-08]
                                            It struck on the night of July 3.                  | [the night of July 3 TIME 2023-07-03TNI]
                                            They met earlier in the week.                      | [earlier in the week DATE 2023-W33]
                                            They met twice a week.                             | [twice a week SET P1W]
                                            They meet every morning.                           | [every morning SET XXXX-XX-XXTMO]
                                            It took a decade.                                  | [a decade DURATION P10Y]
                                            It landed at 0735 GMT Friday.                      | [0735 GMT Friday TIME 2023-08-11T07:35]
                                            It has been so since 9/11.                         | [9/11 DATE 2001-09-11]
                                            """)
    void readsWhatTheWordsBesideItSay(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Two women in their 40s were hurt.", "A fourteen year-old girl was hurt.",
            "The clocks there show UTC−03:00.", "Ms. May faces a vote."})
    void anAgeAnOffsetOrANameIsNoTime(String text) {
        assertEquals("", Times.shown(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            It fell shortly before midnight on Friday.         | [midnight on Friday TIME 2023-08-11T24:00]
                                            Profit rose in the three months through June.      | [the three months DURATION P3M][June DATE 2023-06]
                                            It sank at about 3 a.m. local time Sunday.         | [3 a.m. local time Sunday TIME 2023-08-13T03:00]
                                            Its owner fled last Nov. 5.                        | [Nov. 5 DATE 2022-11-05]
                                            It lived 66 million years ago.                     | [66 million years ago DATE PAST_REF]
                                            It lived for 66 million years.                     | [66 million years DURATION P66000000Y]
                                            It stood for hundreds of years.                    | [hundreds of years DURATION PXY]
                                            They fought half a century ago.                    | [half a century ago DATE 1973]
                                            They met every second day.                         | [every second day SET P2D]
                                            It closes on weekends.                             | [weekends SET XXXX-WXX-WE]
                                            """)
    void readsAmountsOfAnySizeAndDatesThatAVerbDoesNotTell(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"weeks", "days", "years", "decades", "hours"})
    void anAmountBeyondAllCalendarsIsNoFault(String units) {
        String number = "9".repeat(30);
        assertEquals(2, Times.in("In the last " + number + " " + units + " it fell. It fell for " + number + " million "
                + units + ".", PUBLISHED).size());
    }
}
