package org.parley.extraction.text;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Format;
import org.parley.article.Metadata;
import org.parley.article.SourceMap;
import org.parley.article.Span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SentenceSplitterTest {

    private static TokenizedArticle article(String text, List<Block> blocks) {
        return TokenizedArticle.of(new Article("a.txt", "", Format.TEXT, "", true, Metadata.NONE, text, blocks,
                List.of(), SourceMap.IDENTITY));
    }

    private static TokenizedArticle paragraph(String text) {
        return article(text,
                List.of(new Block.Paragraph(new Span(0, text.length()), 1, 1, text, Block.Paragraph.Role.TEXT)));
    }

    private static String shown(String text) {
        return paragraph(text).sentences().stream().map(sentence -> sentence.span().of(text))
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                                                                  They met. They spoke.                       | They met. / They spoke.
                                                                  They met in the U.S. The talks failed.      | They met in the U.S. / The talks failed.
                                                                  The U.S. Senate met on Sept. 30 in Rome.    | The U.S. Senate met on Sept. 30 in Rome.
                                                                  It fell 3.5 percent. Why?                   | It fell 3.5 percent. / Why?
                                                                  “It is over.” He left.                      | “It is over.” / He left.
                                                                  "Is it?" she asked. He left.                | "Is it?" she asked. / He left.
                                                                  It began at 9 a.m. The room was full.       | It began at 9 a.m. / The room was full.
                                                                  Well... perhaps. Mr. Lavrov left.           | Well... perhaps. / Mr. Lavrov left.
                                                                  He said no. Then he sat. Nobody spoke.      | He said no. / Then he sat. / Nobody spoke.
                                                                  It was plan B. The other failed.            | It was plan B. / The other failed.
                                                                  """)
    void endsSentencesWhereAReaderWould(String text, String expected) {
        assertEquals(expected, shown(text));
    }

    @Test
    void aNameWithItsAbbreviationIsNoDateline() {
        assertEquals("Doctors Abroad (DA) — also in Lima — spoke.",
                shown("Doctors Abroad (DA) — also in Lima — spoke."));
        assertEquals("Lima (AP) — / Doctors spoke.", shown("Lima (AP) — Doctors spoke."));
    }

    @Test
    void aPlaceOfADatelineMayHaveSmallWordsInItsName() {
        assertEquals("KINGSTOWN, Saint Vincent and the Grenadines, May 3, 2023 (CANA) -- / Doctors spoke.",
                shown("KINGSTOWN, Saint Vincent and the Grenadines, May 3, 2023 (CANA) -- Doctors spoke."));
    }

    @Test
    void stopsOfOtherScriptsEndSentences() {
        assertEquals("会談は終わった。 / 次は六月。", shown("会談は終わった。次は六月。"));
        assertEquals("वे मिले। / वे बोले।", shown("वे मिले। वे बोले।"));
    }

    @Test
    void aHeadingAndATableCellAreOneSentenceEach() {
        String text = "What now? Talks\nOne. Two";
        Block heading = new Block.Heading(new Span(0, 15), 1, 1, 1, "What now? Talks");
        Block table = new Block.Table(new Span(16, 24), 2, 2, 1, Optional.empty(), Optional.empty(),
                List.of("One. Two"),
                List.of(new Span(16, 24)), List.of());
        assertEquals(2, article(text, List.of(heading, table)).sentences().size());
    }

    @Test
    void sentencesCoverTheTokensOfABlockInOrder() {
        Random random = new Random(3);
        String[] pieces = {"They", " ", ". ", "U.S.", "\"", "”", "?", "…", "no. ", "5", "\n", "The", "a.m. ", "é", ")"};
        for (int run = 0; run < 300; run++) {
            StringBuilder text = new StringBuilder("A");
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            TokenizedArticle article = paragraph(text.toString());
            int next = 0;
            for (Sentence sentence : article.sentences()) {
                assertEquals(next, sentence.from());
                assertTrue(sentence.to() > sentence.from());
                next = sentence.to();
            }
            assertEquals(article.tokens().count(), next);
        }
    }

    @Test
    void textWithoutAFullStopIsReadInPieces() {
        TokenizedArticle article = paragraph("word ".repeat(2500).strip());
        assertEquals(List.of(1000, 1000, 500),
                article.sentences().stream().map(sentence -> sentence.to() - sentence.from()).toList());
    }
}
