package org.parley.extraction.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Which of two days is meant, told by the words around it. */
class TenseTest {

    /** A Wednesday. */
    private static final String PUBLISHED = "2023-08-16";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            He was taken to hospital on Friday.                           | [Friday DATE 2023-08-11]
                                            She returned to power on Friday.                              | [Friday DATE 2023-08-11]
                                            The case led him to suggest, in a call on Friday, a deal that will hold. | [Friday DATE 2023-08-11]
                                            He referred to illegal arms on Friday.                        | [Friday DATE 2023-08-11]
                                            He turned down the offer to meet face-to-face on Friday.      | [Friday DATE 2023-08-11]
                                            They had until Tuesday to leave.                              | [Tuesday DATE 2023-08-15]
                                            They could not answer until June.                             | [June DATE 2023-06]
                                            She flew to Rome to meet the Pope on Tuesday.                 | [Tuesday DATE 2023-08-15]
                                            It prompted the minister to resign on Friday.                 | [Friday DATE 2023-08-11]
                                            They did not search the house until October.                  | [October DATE 2022-10]
                                            He stayed at the house on the night – June 4 – to see the result. | [June 4 DATE 2023-06-04]
                                            It will be less strict next week than in April.               | [next week DATE 2023-W34][April DATE 2023-04]
                                            He was known to them long before March 8, when it began.      | [March 8 DATE 2023-03-08]
                                            It dealt a blow to former ministers on Friday.                | [Friday DATE 2023-08-11]
                                            It was repaired by Friday.                                    | [Friday DATE 2023-08-11]
                                            The mayors, upset by an order on Friday to leave, met again.  | [Friday DATE 2023-08-11]
                                            The two were expected to sign a pact in May.                  | [May DATE 2023-05]
                                            The talks were initially scheduled for Tuesday.               | [Tuesday DATE 2023-08-15]
                                            They will rebuild what the March 2 attacks destroyed.         | [March 2 DATE 2023-03-02]
                                            """)
    void looksBackWhereOnlyAWordNearbyLooksAhead(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            They will meet in the occupied town on Friday.                | [Friday DATE 2023-08-18]
                                            He will sing at the star-studded gala on December 4, where others sang. | [December 4 DATE 2023-12-04]
                                            She will see the newly elected mayor on Friday.               | [Friday DATE 2023-08-18]
                                            On Friday, she won’t return.                                  | [Friday DATE 2023-08-18]
                                            The army announced a two-week pause in all its operations from Sunday. | [two-week DURATION P2W][Sunday DATE 2023-08-20]
                                            Friday's summit will bring them together.                     | [Friday DATE 2023-08-18]
                                            She will win Friday's primary.                                | [Friday DATE 2023-08-18]
                                            She flew to Rome to meet the Pope on Thursday.                | [Thursday DATE 2023-08-17]
                                            Who arrives after Saturday must stay at home.                 | [Saturday DATE 2023-08-19]
                                            He is to attend Friday's talks.                               | [Friday DATE 2023-08-18]
                                            """)
    void looksAheadWhereOnlyAWordNearbyLooksBack(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Friday's ruling will affect them.                             | [Friday DATE 2023-08-11]
                                            They sang on Friday, as they will again.                      | [Friday DATE 2023-08-11]
                                            The report that expired on Friday was long.                   | [Friday DATE 2023-08-11]
                                            They agreed to meet on Friday.                                | [Friday DATE 2023-08-18]
                                            They will vote before October.                                | [October DATE 2023-10]
                                            """)
    void theVerbOfTheClauseTells(String text, String expected) {
        assertEquals(expected, Times.shown(text, PUBLISHED));
    }
}
