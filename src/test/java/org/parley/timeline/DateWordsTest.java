package org.parley.timeline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({"2014,2014", "2023-08,August 2023", "2025-08-15,15 August 2025", "2023-22,summer 2023",
            "2023-34,Q2 2023", "199X,1990s", "2020/2022,2020 to 2022", "../2022-03,until March 2022",
            "2022-03/..,from March 2022", "2014~,about 2014", "2014?,2014?", "2014%,about 2014?", "-0043,44 BC",
            "2024-41,second half of 2024", "2023-06-05T21:30:00,'5 June 2023, 21:30'", "neither,neither"})
    void saysAnEdtfDateAsAPersonDoes(String edtf, String words) {
        assertEquals(words, DateWords.of(edtf));
    }

    @Test
    void aDayIsOnAndAMonthIsIn() {
        assertEquals("on 3 May 2024", DateWords.during("2024-05-03"));
        assertEquals("in May 2024", DateWords.during("2024-05"));
        assertEquals("in 2024", DateWords.during("2024"));
        assertEquals("about 2024", DateWords.during("2024~"));
    }

    @Test
    void aDayOfAnUnknownYearSaysSo() {
        assertEquals("12 April, year not given", DateWords.of("XXXX-04-12"));
        assertEquals("on 12 April, year not given", DateWords.during("XXXX-04-12"));
    }

    @Test
    void briefDatesAreAsCoarseAsTheyAreGiven() {
        assertEquals("2014", DateWords.brief("2014"));
        assertEquals("Jun 2023", DateWords.brief("2023-06"));
        assertEquals("5 Jun 2023", DateWords.brief("2023-06-05"));
        assertEquals("5 Jun 2023", DateWords.brief("2023-06-05T21:30:00"));
        assertEquals("1990s", DateWords.brief("199X"));
        assertEquals("1900s", DateWords.brief("19XX"));
        assertEquals("summer 2024", DateWords.brief("2024-22"));
        assertEquals("Q3 2024", DateWords.brief("2024-35"));
    }

    @Test
    void doubtIsKeptInBrief() {
        assertEquals("about 2014", DateWords.brief("2014~"));
        assertEquals("2014?", DateWords.brief("2014?"));
        assertEquals("about 2014?", DateWords.brief("2014%"));
    }

    @Test
    void brieflyIntervalsAreToldByTheirEnds() {
        assertEquals("10–18 Aug 2025", DateWords.brief("2025-08-10/2025-08-18"));
        assertEquals("Mar–May 2025", DateWords.brief("2025-03/2025-05"));
        assertEquals("2014–2016", DateWords.brief("2014/2016"));
        assertEquals("from Mar 2024", DateWords.brief("2024-03/.."));
        assertEquals("by 2024", DateWords.brief("../2024"));
    }

    @Test
    void whatIsNoDateIsLeftAsItIs() {
        assertEquals("2023-99-99", DateWords.brief("2023-99-99"));
        assertEquals("2023-00", DateWords.brief("2023-00"));
        assertEquals("soon", DateWords.brief("soon"));
    }

    @Test
    void brieflyADayOfAnUnknownYearIsSaidWithoutAYear() {
        assertEquals("12 Apr", DateWords.brief("XXXX-04-12"));
        assertEquals("Apr", DateWords.brief("XXXX-04"));
    }
}
