package org.parley.extraction.topic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.extraction.event.EventFindings;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.text.TokenizedArticle;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

/** Short articles for tests. */
final class Sample {

    /** Finds statements on the topics of the standard scheme. */
    static final StatementFinder FINDER = new StatementFinder(TopicScheme.standard(), KindScheme.standard());

    private static final ArticleReaders READERS = new ArticleReaders();
    private static final EventFindings NO_EVENTS = new EventFindings(List.of(), List.of(), List.of());

    private Sample() {}

    static TokenizedArticle article(String text) {
        Source source = new Source("sample.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE);
        try {
            Article article = READERS.read(source);
            return TokenizedArticle.of(article);
        } catch (UnreadableFileException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What {@code text} says on the topics of the standard scheme. */
    static List<Statement> statements(String text) {
        return FINDER.find(article(text), NO_EVENTS);
    }

    static TopicScheme scheme(String... lines) {
        try {
            return TopicSchemeReader.read(List.of(lines), "test.txt");
        } catch (UnreadableSchemeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The words of {@code text} that show a topic of {@code scheme}. */
    static List<String> shown(TopicScheme scheme, String text) {
        TokenizedArticle article = article(text);
        return new TopicMatcher(scheme).find(article.tokens(), 0, article.tokens().count()).stream()
                .map(match -> article.tokens().span(match.from(), match.to()).of(article.text())).toList();
    }
}
