package org.parley.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.identity.Cluster;
import org.parley.extraction.event.identity.EventKinds;
import org.parley.extraction.event.identity.ExactTime;
import org.parley.extraction.event.identity.FormerTimes;
import org.parley.extraction.event.mention.Attributions;
import org.parley.extraction.event.mention.Draft;
import org.parley.extraction.event.mention.RowDrafts;
import org.parley.extraction.event.mention.Rows;
import org.parley.extraction.event.order.EventOrders;
import org.parley.extraction.event.salience.Salience;
import org.parley.extraction.event.title.EventNames;

/** Turns gathered drafts into mentions, events and their order. */
final class Assembly {

    private final EventText text;
    private final EventKinds deciding;
    private final RowDrafts table;
    private final EventNames names;
    private final Salience salience;
    private final EventOrders orders;
    private final Attributions attributions;
    private final ExactTime exact;
    private final FormerTimes former;

    Assembly(EventText text, EventNames names, EventKinds deciding, Attributions attributions,
            RowDrafts table, EventOrders orders, FormerTimes former, Salience salience) {
        this.text = text;
        this.deciding = deciding;
        this.table = table;
        this.orders = orders;
        this.attributions = attributions;
        this.names = names;
        this.former = former;
        this.exact = new ExactTime(text);
        this.salience = salience;
    }

    EventFindings assemble(List<Cluster> clusters) {
        clusters.forEach(cluster -> cluster.at(exact.of(cluster)));
        List<Said> all = new ArrayList<>();
        for (int c = 0; c < clusters.size(); c++) {
            Draft witness = clusters.get(c).witness(clusters.get(c).status());
            for (Draft draft : clusters.get(c).drafts()) {
                all.add(new Said(draft, c, draft == witness));
            }
        }
        all.sort(Comparator.comparingInt((Said said) -> said.draft().from()).thenComparingInt(said -> said.draft().to())
                .thenComparingInt(Said::cluster));
        List<Mention> mentions = new ArrayList<>();
        int[] witnesses = new int[clusters.size()];
        List<List<Integer>> indexes = new ArrayList<>();
        clusters.forEach(cluster -> indexes.add(new ArrayList<>()));
        for (Said said : all) {
            indexes.get(said.cluster()).add(mentions.size());
            witnesses[said.cluster()] = said.witness() ? mentions.size() : witnesses[said.cluster()];
            mentions.add(mention(said.draft()));
        }
        List<ArticleEvent> events = new ArrayList<>();
        for (int c = 0; c < clusters.size(); c++) {
            events.add(event(c, clusters.get(c), indexes.get(c), witnesses[c]));
        }
        events = salience.choose(events, clusters);
        return new EventFindings(mentions, events, orders.find(clusters, events, mentions));
    }

    /** A draft, the event that it speaks of, and whether it shows the status of the event best. */
    private record Said(Draft draft, int cluster, boolean witness) {}

    private Mention mention(Draft draft) {
        Span span = span(draft);
        return new Mention(span, text.tokens().span(draft.head(), draft.head() + 1), span.of(text.article().text()),
                draft.kind(), draft.participants(), draft.place(), draft.cue().status(), optional(draft.time()),
                attributions.of(draft), draft.conditional());
    }

    private Span span(Draft draft) {
        Optional<Rows.Row> row = table.row(draft.sentence());
        if (row.isPresent() && draft.form() == Draft.Form.ROW) {
            return ((Block.Table) text.article().article().blocks().get(row.get().block())).rows().get(row.get().row())
                    .span();
        }
        return text.tokens().span(draft.from(), draft.to());
    }

    private static OptionalInt optional(int time) {
        return time < 0 ? OptionalInt.empty() : OptionalInt.of(time);
    }

    private ArticleEvent event(int id, Cluster cluster, List<Integer> mentions, int witness) {
        String kind = deciding.of(cluster);
        Status status = cluster.status();
        Optional<Span> outcome = cluster.row() ? table.row(cluster.drafts().getFirst().sentence()).flatMap(
                Rows.Row::outcome) : Optional.empty();
        EventNames.Names called = names.of(cluster, kind);
        return new ArticleEvent(id, mentions, kind, called.title(), called.label(),
                text.once(cluster.participants(), cluster.drafts().getFirst().participants()),
                text.sides(cluster.participants()), cluster.place(), status, witness,
                cluster.round(), optional(cluster.time()), former.of(cluster), salience.of(cluster), false,
                outcome);
    }
}
