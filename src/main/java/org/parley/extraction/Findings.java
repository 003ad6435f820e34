package org.parley.extraction;

import java.util.List;
import org.parley.article.NotUnderstood;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.Mention;
import org.parley.extraction.event.OrderFinding;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.topic.Statement;

/**
 * All that was found in one article.
 *
 * @param notUnderstood what looked like a finding and was not used, with reasons
 */
public record Findings(List<TimeExpression> timeExpressions, List<Mention> mentions, List<ArticleEvent> events,
        List<OrderFinding> order, List<Statement> statements, List<NotUnderstood> notUnderstood) {
    public Findings {
        timeExpressions = List.copyOf(timeExpressions);
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
        order = List.copyOf(order);
        statements = List.copyOf(statements);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** Nothing was looked for, for the reason of {@code note}. */
    static Findings nothingBut(NotUnderstood note) {
        return new Findings(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(note));
    }
}
