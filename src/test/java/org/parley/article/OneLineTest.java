package org.parley.article;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class OneLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            ~the~~talks_begin~           | the talks begin
                                            Nagorno-~Karabakh            | Nagorno-Karabakh
                                            pre-~and post-war            | pre- and post-war
                                            a well-_known city           | a well- known city
                                            on 3-~4 May                  | on 3- 4 May
                                            """)
    void wordsOfSeveralLinesStandOnOne(String words, String expected) {
        assertEquals(expected, OneLine.of(words.replace('~', '\n').replace('_', ' ')));
    }
}
