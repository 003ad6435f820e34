package org.parley.extraction.topic;

import java.util.List;
import org.parley.extraction.event.EventFindings;
import org.parley.extraction.text.TokenizedArticle;

/** Finds what an article says on the topics of a scheme. */
public final class StatementFinder {

    private final TopicScheme scheme;

    public StatementFinder(TopicScheme scheme) {
        this.scheme = scheme;
    }

    /** The statements in the order of the text. */
    public List<Statement> find(TokenizedArticle article, EventFindings events) {
        return scheme.topics().isEmpty() ? List.of() : List.of();
    }
}
