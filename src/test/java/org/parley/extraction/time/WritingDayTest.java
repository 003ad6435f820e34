package org.parley.extraction.time;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Published;
import org.parley.article.Span;
import org.parley.extraction.text.TokenizedArticle;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WritingDayTest {

    /** A Friday. */
    private static final String PUBLISHED = "2023-06-02";

    /** An article of two paragraphs. */
    private static Article article(String first, String second) {
        Article one = Times.article(first + "\n" + second, PUBLISHED);
        Block.Paragraph.Role text = Block.Paragraph.Role.TEXT;
        int at = first.length() + 1;
        return new Article(one.file(), one.sha256(), one.format(), "", true, one.metadata(), one.text(),
                List.of(new Block.Paragraph(new Span(0, first.length()), 1, 1, first, text),
                        new Block.Paragraph(new Span(at, at + second.length()), 2, 2, second, text)),
                List.of(), one.sourceMap());
    }

    private static Optional<String> day(String line) {
        return WritingDay.of(article(line, "The talks went on.")).map(Published::edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Updated Saturday at 10:30 a.m. ET | 2023-06-03
                                            UPDATED: Monday, 6 pm             | 2023-06-05
                                            Last updated at 17:40 on Sunday   | 2023-06-04
                                            Updated Friday, 9:15 p.m.         | 2023-06-02
                                            """)
    void isTheDayOfTheWeekOnWhichThePageSaysItWasUpdated(String line, String expected) {
        assertEquals(Optional.of(expected), day(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Updated 3 June 2023", "Updated Saturday, June 3, 2023", "They updated it on Saturday",
            "Updated rules take effect on Saturday", "Updated 5 hours ago"})
    void isElseTheDayOfPublication(String line) {
        assertEquals(Optional.of(PUBLISHED), day(line));
    }

    @Test
    void daysOfTheWeekCountFromIt() {
        TokenizedArticle updated = TokenizedArticle
                .of(article("Updated Saturday at 10:30 a.m. ET",
                        "They said so on Saturday, a day after Friday's deal."));
        assertEquals(List.of("2023-06-03", "2023-06-03T10:30", "2023-06-03", "P1D", "2023-06-02"),
                new TimeExpressionFinder().find(updated).stream().map(TimeExpression::value).toList());
    }
}
