package org.parley.extraction.event.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.article.Span;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.OrderFinding;
import org.parley.extraction.event.OrderFinding.Strength;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.identity.Days;
import org.parley.extraction.time.DayRange;

/** Orders events whose dates do not overlap, each with the next one. */
final class DatedOrder {

    private final EventText text;

    DatedOrder(EventText text) {
        this.text = text;
    }

    List<OrderFinding> find(List<ArticleEvent> events) {
        List<ArticleEvent> dated = new ArrayList<>();
        for (ArticleEvent event : events) {
            if (event.time().isPresent() && middle(event).isPresent() && event.timeline()) {
                dated.add(event);
            }
        }
        dated.sort(Comparator.comparingLong((ArticleEvent event) -> middle(event).getAsLong())
                .thenComparingInt(ArticleEvent::id));
        List<OrderFinding> found = new ArrayList<>();
        for (int i = 0; i + 1 < dated.size(); i++) {
            ArticleEvent one = dated.get(i);
            for (int j = i + 1; j < dated.size(); j++) {
                if (Days.before(days(one), days(dated.get(j)))) {
                    found.add(new OrderFinding(one.id(), dated.get(j).id(), "dates", Strength.DATED,
                            List.of(words(one), words(dated.get(j)))));
                    break;
                }
            }
        }
        return found;
    }

    private DayRange days(ArticleEvent event) {
        return text.times().get(event.time().getAsInt()).days().orElseThrow();
    }

    private OptionalLong middle(ArticleEvent event) {
        return text.times().get(event.time().getAsInt()).days().map(days -> Days.middle(days, Optional.empty()))
                .orElse(OptionalLong.empty());
    }

    private Span words(ArticleEvent event) {
        return text.times().get(event.time().getAsInt()).span();
    }
}
