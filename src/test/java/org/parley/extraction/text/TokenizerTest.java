package org.parley.extraction.text;

import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TokenizerTest {

    private static Tokens tokens(String text) {
        return new Tokenizer(WordList.lines(Tokenizer.class, "abbreviations.txt")).tokenize(text);
    }

    private static String shown(String text) {
        Tokens tokens = tokens(text);
        StringJoiner words = new StringJoiner(" ");
        for (int i = 0; i < tokens.count(); i++) {
            words.add(tokens.word(i));
        }
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  The U.S. and Russia met.       | The U.S. and Russia met .
                                                                  at 8:45 a.m. on Sept. 30       | at 8 : 45 a.m. on Sept. 30
                                                                  Trump-Putin talks              | Trump - Putin talks
                                                                  Moscow’s view                  | Moscow ’s view
                                                                  about 1,800.50 dollars         | about 1,800.50 dollars
                                                                  on August 14,2023              | on August 14 , 2023
                                                                  He said no. She sat. No. 5     | He said no . She sat . No. 5
                                                                  in the 1990s                   | in the 1990s
                                                                  14August2023 and FY2024        | 14 August 2023 and FY 2024
                                                                  Q3 was good                    | Q3 was good
                                                                  Mr. Lavrov and Gen. Milley     | Mr. Lavrov and Gen. Milley
                                                                  a zero\u200Bwidth\u00A0space | a zero width space
                                                                  """)
    void cutsWordsNumbersAndMarks(String text, String expected) {
        assertEquals(expected, shown(text));
    }

    @Test
    void wordsOfAnyScriptStayWhole() {
        assertEquals("Переговоры в Женеве , 会谈 , नमस्ते , 𝐀𝐁", shown("Переговоры в Женеве, 会谈, नमस्ते, 𝐀𝐁"));
    }

    @Test
    void lowerCaseHasPlainApostrophes() {
        Tokens tokens = tokens("MOSCOW’S");
        assertEquals("moscow", tokens.lower(0));
        assertEquals("'s", tokens.lower(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  he said 'talks failed' twice     | “ talks failed ”
                                                                  a ‘very positive’ call           | “ very positive ”
                                                                  ``talks failed'' twice           | “ talks failed ”
                                                                  'the leaders' talks failed'      | “ the leaders talks failed ”
                                                                  the 'long talks' of the allies   | “ long talks ”
                                                                  the leaders' talks of the '80s   |
                                                                  an ally's 'em and o'clock        |
                                                                  “he said ‘talks failed’ twice”   | “ he said talks failed twice ”
                                                                  """)
    void singleQuotationMarksAreToldFromApostrophes(String text, String expected) {
        Tokens tokens = tokens(text);
        StringBuilder quoted = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < tokens.count(); i++) {
            open |= tokens.first(i) == '“';
            boolean mark = tokens.first(i) == '“' || tokens.first(i) == '”';
            quoted.append(mark ? tokens.lower(i) : open && tokens.isWord(i) ? " " + tokens.word(i) : "");
            open &= tokens.first(i) != '”';
        }
        assertEquals(expected == null ? "" : expected.replaceAll(" (?=”)", ""), quoted.toString());
    }

    @Test
    void aLineEndMayPartAWordAtItsHyphen() {
        Tokens tokens = tokens("a flare-\nup in pre-\nand post-war days");
        assertTrue(tokens.touchesPrevious(3));
        assertFalse(tokens.touchesPrevious(7));
    }

    @Test
    void tokensIncreaseAndNeverOverlapWhateverTheText() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            String text = random(random);
            Tokens tokens = tokens(text);
            int last = 0;
            for (int i = 0; i < tokens.count(); i++) {
                assertTrue(tokens.start(i) >= last && tokens.end(i) > tokens.start(i));
                assertEquals(text.substring(tokens.start(i), tokens.end(i)), tokens.word(i));
                tokens.lower(i);
                last = tokens.end(i);
            }
            assertTrue(last <= text.length());
        }
    }

    private static String random(Random random) {
        String pieces = "aZé.,’'-–\"”12 \n\t:/$%\uD83D\uDE00\u0301\uD800\uDC00中ש";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(20) == 0 ? (char) random.nextInt(0x10000)
                    : pieces.charAt(random.nextInt(pieces.length())));
        }
        return text.toString();
    }
}
