package org.parley.timeline.identity;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.ArticleFacts.EventFacts;
import org.parley.timeline.Corrections;

/** Finds the event of an article that is mentioned at a place. */
public final class Locator {

    private final Map<String, ArticleFacts> byFile;

    /** @param byFile the articles by file; it may grow */
    public Locator(Map<String, ArticleFacts> byFile) {
        this.byFile = byFile;
    }

    /** The id of the event whose mention fits the place best; of two that fit equally the one with fewer mentions. */
    public Optional<String> find(Corrections.At at) {
        ArticleFacts article = byFile.get(at.article());
        return article == null ? Optional.empty()
                : article.events().stream().filter(event -> fit(event, at.span()) > 0)
                        .max(Comparator.<EventFacts>comparingDouble(event -> fit(event, at.span()))
                                .thenComparingInt(event -> -event.mentions().size())
                                .thenComparingInt(event -> -event.number()))
                        .map(EventFacts::id);
    }

    /** How well a mention of {@code event} fits {@code span}: the part that both share, from 0 to 1. */
    private static double fit(EventFacts event, Span span) {
        return event.mentions().stream().map(mention -> mention.passage().span()).filter(span::overlaps)
                .mapToDouble(mention -> shared(mention, span)).max().orElse(0);
    }

    /** The part of two overlapping spans that both share, from 0 to 1. */
    static double shared(Span mention, Span span) {
        int shared = Math.min(mention.end(), span.end()) - Math.max(mention.start(), span.start());
        return (double) shared / mention.union(span).length();
    }
}
