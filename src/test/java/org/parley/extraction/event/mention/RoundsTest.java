package org.parley.extraction.event.mention;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RoundsTest {

    @ParameterizedTest
    @CsvSource({"1, first", "4, fourth", "21, 21st", "22, 22nd", "33, 33rd", "44, 44th", "111, 111th"})
    void aRoundIsNamedByWordsOrWhereTheyEndByFigures(int number, String name) {
        assertEquals(name, Rounds.ordinal(number));
    }
}
