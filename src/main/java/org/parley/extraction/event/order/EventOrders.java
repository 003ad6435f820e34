package org.parley.extraction.event.order;

import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.Mention;
import org.parley.extraction.event.OrderFinding;
import org.parley.extraction.event.grammar.EventText;
import org.parley.extraction.event.identity.Cluster;

/** Finds the order of the events of one article: what words say first, then dates, then statuses, then the telling. */
public final class EventOrders {

    private final EventText text;
    private final StatedOrder stated;
    private final Stages stages;
    private final TableOrder table;

    public EventOrders(EventText text, OrderWords words, Stages stages, TableOrder table) {
        this.text = text;
        this.stated = new StatedOrder(text, words);
        this.stages = stages;
        this.table = table;
    }

    /** The orders, the strongest first; none contradicts another. */
    public List<OrderFinding> find(List<Cluster> clusters, List<ArticleEvent> events, List<Mention> mentions) {
        OrderGraph graph = new OrderGraph(events.size());
        graph.addAll(stated.find(new Reports(text.sentences().size(), clusters)));
        graph.addAll(table.find(clusters, events));
        graph.addAll(new DatedOrder(text).find(events));
        graph.addAll(new StatusOrder().find(events, mentions));
        List<OrderFinding> all = new ArrayList<>(graph.kept());
        all.addAll(new NarrativeOrder(new Narration(text, stages, clusters)).find(events, graph));
        return all;
    }
}
