package org.parley.extraction.event;

import java.util.List;
import org.parley.article.Span;

/**
 * What an article says of the order of two of its events: {@code before} ended before {@code after} began.
 *
 * @param before id of an {@link ArticleEvent}
 * @param after id of an {@link ArticleEvent}
 * @param rule the name of the rule that read it
 * @param strength how much it takes to overrule it
 * @param evidence the words, as spans, in the order of the text
 */
public record OrderFinding(int before, int after, String rule, Strength strength, List<Span> evidence) {

    /** How an order is known, the strongest first. */
    public enum Strength {
        /** Words say it: "ahead of", "after the call". */
        STATED,
        /** Dates imply it. */
        DATED,
        /** Tense and status imply it: one is over, the other is still to come. */
        STATUS,
        /** Only the way the story is told suggests it; it bounds nothing and is not drawn. */
        NARRATIVE
    }

    public OrderFinding {
        evidence = List.copyOf(evidence);
    }
}
