package org.parley.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.article.Article;
import org.parley.article.Lines;
import org.parley.article.OneLine;
import org.parley.article.Span;
import org.parley.timeline.DateWords;

/** Words of an article with where they stand, as a person puts them into a text of their own. */
public final class Citation {

    private Citation() {}

    /**
     * "\u201cTalks will resume.\u201d \u2014 Ministers Meet, The Gazette, 3 May 2024. talks.txt, line 4": what is not
     * known of the article is left out.
     */
    public static String of(Article article, Span span) {
        String words = OneLine.of(span.of(article.text()));
        Lines lines = new Lines(article.text());
        int first = lines.lineOf(span.start());
        int last = lines.lineOf(Math.max(span.start(), span.end() - 1));
        return "\u201c" + words + "\u201d \u2014 " + of(article) + ", "
                + (first == last ? "line " + first : "lines " + first + "\u2013" + last);
    }

    /** "Ministers Meet, The Gazette, 3 May 2024. talks.txt" */
    static String of(Article article) {
        String source = Stream.of(Stream.of(article.title()), article.metadata().outlet().stream(),
                article.metadata().published().stream().map(published -> DateWords.of(published.edtf())))
                .flatMap(parts -> parts).collect(Collectors.joining(", "));
        return source + ". " + article.file();
    }
}
