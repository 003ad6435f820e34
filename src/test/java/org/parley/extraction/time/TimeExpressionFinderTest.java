package org.parley.extraction.time;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                                            They met on 14.08.2023.                 | [14.08.2023 DATE 2023-08-14]
                                            They met on 8/14/2023.                  | [8/14/2023 DATE 2023-08-14]
                                            It began in June 2023.                  | [June 2023 DATE 2023-06]
                                            It began in august 2023.                | [august 2023 DATE 2023-08]
                                            It began in 2014.                       | [2014 DATE 2014]
                                            It began in the 1990s.                  | [the 1990s DATE 199]
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
}
