package org.parley.extraction.event.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.article.Span;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.OrderFinding;
import org.parley.extraction.event.OrderFinding.Strength;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.grammar.StatusCues;
import org.parley.extraction.event.identity.Cluster;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.mention.RowDrafts;
import org.parley.extraction.text.Sentence;

/**
 * Orders that hang on the article as a whole: the rows of a table "leading to this juncture", and "earlier meetings",
 * come before what the article announces.
 */
public final class TableOrder {

    private static final int LONGEST_QUOTE = 40;
    /** How many words before a noun "earlier" can stand that is said of it. */
    private static final int NEAR = 8;
    private static final Set<String> EXAMPLES = Set.of("including", "such");
    /** "Prior to the talks", "earlier than the talks": before what follows, and not before all. */
    private static final Set<String> COMPARING = Set.of("to", "than");

    private final EventText text;
    private final StatusCues cues;
    private final KindScheme kinds;
    private final RowDrafts table;

    public TableOrder(EventText text, StatusCues cues, KindScheme kinds, RowDrafts table) {
        this.text = text;
        this.cues = cues;
        this.kinds = kinds;
        this.table = table;
    }

    /** The orders between what is over and the contact that the article announces, if it announces one. */
    List<OrderFinding> find(List<Cluster> clusters, List<ArticleEvent> events) {
        List<OrderFinding> found = new ArrayList<>();
        Optional<ArticleEvent> announced = events.stream().filter(event -> event.timeline()
                && event.status() == Status.UPCOMING && kinds.sameFamily(event.kind(), "meeting"))
                .reduce((one, other) -> other.salience() > one.salience() ? other : one);
        if (announced.isEmpty()) {
            return found;
        }
        int after = announced.get().id();
        for (ArticleEvent event : events) {
            if (event.id() != after && event.timeline() && event.status() != Status.UPCOMING) {
                Cluster cluster = clusters.get(event.id());
                evidence(cluster).ifPresent(words -> found.add(new OrderFinding(event.id(), after,
                        cluster.row() ? "table that leads here" : "“earlier”", Strength.STATED, List.of(words))));
            }
        }
        return found;
    }

    private Optional<Span> evidence(Cluster cluster) {
        if (cluster.row()) {
            return table.leadIn(cluster.drafts().getFirst().sentence());
        }
        for (Draft draft : cluster.drafts()) {
            Sentence in = text.sentences().get(draft.sentence());
            boolean contact = kinds.sameFamily(draft.kind(), "meeting");
            int from = Math.max(in.from(), draft.head() - NEAR);
            for (int i = draft.head() - 1; contact && i >= from && !isParted(i); i--) {
                boolean compared = COMPARING.contains(text.tokens().lower(i + 1));
                if (!compared && cues.is("earlier-adjective", text.tokens().lower(i))) {
                    return Optional.of(text.tokens().span(i, Math.min(draft.to(), i + LONGEST_QUOTE)));
                }
            }
        }
        return Optional.empty();
    }

    /** True of a comma, but not before examples: "previous efforts, including meetings in Lima". */
    private boolean isParted(int i) {
        return text.tokens().first(i) == ',' && !EXAMPLES.contains(text.tokens().lower(i + 1));
    }
}
