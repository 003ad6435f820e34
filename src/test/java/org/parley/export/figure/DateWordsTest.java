package org.parley.export.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({"2014,2014", "2023-08,August 2023", "2025-08-15,15 August 2025", "2023-22,summer 2023",
            "2023-34,Q2 2023", "199X,1990s", "2020/2022,2020 to 2022", "../2022-03,until March 2022",
            "2022-03/..,from March 2022", "2014~,about 2014", "neither,neither"})
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
}
