package org.parley.extraction.time;

import java.util.List;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Format;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.article.SourceMap;
import org.parley.article.Span;
import org.parley.extraction.text.TokenizedArticle;

/** Articles of one paragraph, and what is found in them. */
final class Times {

    private static final TimeExpressionFinder FINDER = new TimeExpressionFinder();

    private Times() {}

    static Article article(String text, String published) {
        Metadata metadata = published.isEmpty() ? Metadata.NONE
                : Metadata.NONE.withPublished(new Published(published, "metadata file", false));
        Block paragraph = new Block.Paragraph(new Span(0, text.length()), 1, 1, text, Block.Paragraph.Role.TEXT);
        return new Article("a.txt", "", Format.TEXT, "", true, metadata, text, List.of(paragraph), List.of(),
                SourceMap.IDENTITY);
    }

    static List<TimeExpression> in(String text, String published) {
        return FINDER.find(TokenizedArticle.of(article(text, published)));
    }

    /** The expressions of {@code text} as {@code [words TYPE value]}. */
    static String shown(String text, String published) {
        StringBuilder shown = new StringBuilder();
        for (TimeExpression time : in(text, published)) {
            shown.append('[').append(time.text()).append(' ').append(time.type()).append(' ').append(time.value())
                    .append(']');
        }
        return shown.toString();
    }

    /** The days of the first expression as {@code earliest..latest}, or {@code none}. */
    static String days(String text, String published) {
        return in(text, published).getFirst().days().map(days -> switch (days) {
            case DayRange.Dated(var from, var to) -> from.map(Object::toString).orElse("") + ".."
                    + to.map(Object::toString).orElse("");
            case DayRange.FromWriting(var from, var to) -> from.map(Object::toString).orElse("") + ".."
                    + to.map(Object::toString).orElse("");
        }).orElse("none");
    }
}
