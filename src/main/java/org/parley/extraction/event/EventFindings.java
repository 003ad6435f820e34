package org.parley.extraction.event;

import java.util.List;

/** What was found about the events of one article. */
public record EventFindings(List<Mention> mentions, List<ArticleEvent> events, List<OrderFinding> order) {
    public EventFindings {
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
        order = List.copyOf(order);
    }
}
