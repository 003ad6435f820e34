package org.parley.extraction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.article.NotUnderstood;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.topic.TopicScheme;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is found in an article as a whole. */
class AnalyzerTest {

    private static final String[] PLACES = {"Oslo", "Geneva", "Cairo", "Doha", "Vienna"};

    private final Analyzer analyzer = new Analyzer(TopicScheme.standard(), KindScheme.standard());

    @Test
    void whoWroteAnArticleTakesNoPartInIt() {
        Findings findings = analyzer.analyse(article("talks.txt",
                "Talks in Oslo\n\nBy Jane Doe | Published 10 September "
                        + "2024\n\nAnna Berg and Ivan Petrov met in Oslo on Monday, after months of messages that had led to "
                        + "nothing and a summer in which neither of them had been willing to travel. They will meet again.\n"));
        assertTrue(findings.events().stream().noneMatch(event -> event.participants().contains("Jane Doe")));
        assertTrue(findings.mentions().stream().noneMatch(mention -> mention.text().startsWith("Published")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Министры иностранных дел встретились в Женеве 3 июня 2024 года.", "外交部长星期二在日内瓦举行会谈。",
            "Die NATO-Minister trafen sich am 3. August 2024 in Genf. Es war in der Krise um Gaza nicht einfach."})
    void onlyEnglishIsAnalysed(String sentence) {
        Findings findings = analyzer.analyse(article("a.txt", (sentence + " ").repeat(10)));
        assertEquals("the article is not in English, and only English is analysed",
                findings.notUnderstood().getFirst().reason());
        assertEquals(List.of(), findings.statements());
        assertEquals(List.of(), findings.mentions());
        assertEquals(List.of(), findings.timeExpressions());
    }

    @Test
    void everyRowOfATableOfAThousandIsReadForEvents() {
        Findings findings = analyzer.analyse(table(1_000));
        assertEquals(List.of(), findings.notUnderstood());
        assertEquals(1_000, findings.timeExpressions().size());
    }

    @Test
    void rowsBeyondTheFirstThousandStayRowsAndTheArticleSaysSo() {
        Article article = table(1_500);
        Findings findings = analyzer.analyse(article);
        NotUnderstood note = findings.notUnderstood().getFirst();
        assertEquals("table 1 has 1,500 rows: dates and events are read in the first 1,000, the others stay rows of"
                + " the table", note.reason());
        assertEquals(article.tables().getFirst().rows().get(1_000).span(), note.span());
        assertEquals(1_500, article.tables().getFirst().rows().size());
        assertTrue(findings.mentions().stream().allMatch(mention -> mention.span().end() <= note.span().start()));
    }

    @Test
    void theFirstThousandRowsAreReadAsInATableOfAThousand() {
        Findings whole = analyzer.analyse(table(1_000));
        Findings longer = analyzer.analyse(table(1_500));
        assertEquals(whole.timeExpressions(), longer.timeExpressions());
        assertEquals(whole.mentions(), longer.mentions());
    }

    private static Article table(int rows) {
        StringBuilder text = new StringBuilder("# The talks\n\n| Date | Event | Outcome |\n|---|---|---|\n");
        for (int i = 0; i < rows; i++) {
            text.append("| ").append(1 + i % 28).append(" May ").append(1900 + i / 28).append(" | Talks in ")
                    .append(PLACES[i % PLACES.length]).append(" | Both sides agreed to meet again |\n");
        }
        return article("table.md", text.toString());
    }

    private static Article article(String file, String text) {
        try {
            return new ArticleReaders().read(
                    new Source(file, text.getBytes(StandardCharsets.UTF_8), Metadata.NONE));
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }
}
