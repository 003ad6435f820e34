package org.parley.extraction.event.order;

import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.Mention;
import org.parley.extraction.event.OrderFinding;
import org.parley.extraction.event.OrderFinding.Strength;
import org.parley.extraction.event.Status;

/** What the article reports as held comes before what it announces. */
final class StatusOrder {

    List<OrderFinding> find(List<ArticleEvent> events, List<Mention> mentions) {
        List<OrderFinding> found = new ArrayList<>();
        List<ArticleEvent> coming = with(Status.UPCOMING, events);
        for (ArticleEvent held : coming.isEmpty() ? List.<ArticleEvent>of() : with(Status.HELD, events)) {
            for (ArticleEvent next : coming) {
                found.add(new OrderFinding(held.id(), next.id(), "held, and still to come", Strength.STATUS,
                        List.of(mentions.get(held.statusEvidence()).span(),
                                mentions.get(next.statusEvidence()).span())));
            }
        }
        return found;
    }

    private static List<ArticleEvent> with(Status status, List<ArticleEvent> events) {
        return events.stream().filter(event -> event.timeline() && event.status() == status).toList();
    }
}
