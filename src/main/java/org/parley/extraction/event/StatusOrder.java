package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.List;

import org.parley.extraction.event.OrderFinding.Strength;

/** What the article reports as held comes before what it announces. */
final class StatusOrder {

    List<OrderFinding> find(List<ArticleEvent> events, List<Mention> mentions) {
        List<OrderFinding> found = new ArrayList<>();
        for (ArticleEvent held : events) {
            for (ArticleEvent coming : events) {
                if (held.timeline() && coming.timeline() && held.status() == Status.HELD
                        && coming.status() == Status.UPCOMING) {
                    found.add(new OrderFinding(held.id(), coming.id(), "held, and still to come", Strength.STATUS,
                            List.of(mentions.get(held.statusEvidence()).span(),
                                    mentions.get(coming.statusEvidence()).span())));
                }
            }
        }
        return found;
    }
}
