package org.parley.timeline.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;

/**
 * Sorts the events of a timeline into sequences. Quoted orders and orders by date connect events; an article's line
 * stands in the sequence that has most of its events, and brings along those of its events that nothing else connects.
 */
public final class Sequencer {

    private final Timeline timeline;
    private final KindLanes lanes;
    private final Map<String, Integer> eventIndex = new HashMap<>();
    private final Map<String, Integer> articleIndex = new HashMap<>();
    private final int[] parent;

    private Sequencer(Timeline timeline, KindLanes lanes) {
        this.timeline = timeline;
        this.lanes = lanes;
        for (Event event : timeline.events()) {
            eventIndex.put(event.id(), eventIndex.size());
        }
        for (Timeline.Writing writing : timeline.writings()) {
            articleIndex.put(writing.article(), articleIndex.size());
        }
        parent = new int[eventIndex.size() + articleIndex.size()];
        Arrays.setAll(parent, i -> i);
    }

    /** The sequences of {@code timeline}; orders of events that it does not hold are passed over. */
    public static Sequences of(Timeline timeline, KindLanes lanes) {
        return new Sequencer(timeline, lanes).sequences();
    }

    private Sequences sequences() {
        List<Timeline.Order> drawn = timeline.order().stream()
                .filter(order -> order.because() != Timeline.Because.ARTICLE)
                .filter(order -> eventIndex.containsKey(order.before()) && eventIndex.containsKey(order.after()))
                .toList();
        drawn.forEach(order -> join(eventIndex.get(order.before()), eventIndex.get(order.after())));
        placeWritings();
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        for (int node = 0; node < parent.length; node++) {
            parts.computeIfAbsent(root(node), _ -> new ArrayList<>()).add(node);
        }
        Map<Integer, List<Timeline.Order>> orders = new HashMap<>();
        drawn.forEach(order -> orders.computeIfAbsent(root(eventIndex.get(order.before())), _ -> new ArrayList<>())
                .add(order));
        List<SequenceMaker> makers = new ArrayList<>();
        parts.forEach((root, nodes) -> {
            List<Event> events = nodes.stream().filter(node -> node < eventIndex.size())
                    .map(timeline.events()::get).toList();
            if (!events.isEmpty()) {
                makers.add(new SequenceMaker(events, writings(nodes), orders.getOrDefault(root, List.of()),
                        timeline.articleOrder(), lanes));
            }
        });
        makers.sort(Comparator.comparingInt((SequenceMaker maker) -> -maker.size())
                .thenComparing(SequenceMaker::firstArticle));
        List<Sequences.Sequence> sequences = new ArrayList<>();
        makers.forEach(maker -> sequences.add(maker.sequence(name(sequences.size()))));
        return new Sequences(sequences);
    }

    private List<Timeline.Writing> writings(List<Integer> nodes) {
        return nodes.stream().filter(node -> node >= eventIndex.size())
                .map(node -> timeline.writings().get(node - eventIndex.size())).toList();
    }

    private void placeWritings() {
        int[] sizes = new int[parent.length];
        for (int event = 0; event < eventIndex.size(); event++) {
            sizes[root(event)]++;
        }
        Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
        for (int event = 0; event < eventIndex.size(); event++) {
            int part = root(event);
            for (Event.StatusReport report : timeline.events().get(event).history()) {
                Integer article = articleIndex.get(report.evidence().article());
                if (article != null) {
                    counts.computeIfAbsent(article, _ -> new TreeMap<>()).merge(part, 1, Integer::sum);
                }
            }
        }
        counts.forEach((article, parts) -> parts.keySet().stream()
                .min(Comparator.comparingInt((Integer part) -> -parts.get(part))
                        .thenComparingInt(part -> -sizes[part]).thenComparing(Comparator.naturalOrder()))
                .ifPresent(part -> join(part, writing(article))));
        for (Timeline.ArticleOrder order : timeline.articleOrder()) {
            Integer before = articleIndex.get(order.before());
            Integer after = articleIndex.get(order.after());
            if (before != null && after != null) {
                join(writing(before), writing(after));
            }
        }
        joinTheUnconnected(sizes);
    }

    private void joinTheUnconnected(int[] sizes) {
        for (int event = 0; event < eventIndex.size(); event++) {
            List<Event.StatusReport> history = timeline.events().get(event).history();
            boolean alone = sizes[event] == 1 && !history.isEmpty();
            Integer article = alone ? articleIndex.get(history.getFirst().evidence().article()) : null;
            if (article != null) {
                join(event, writing(article));
            }
        }
    }

    private int writing(int article) {
        return eventIndex.size() + article;
    }

    private int root(int node) {
        while (parent[node] != node) {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    }

    private void join(int a, int b) {
        int x = root(a);
        int y = root(b);
        parent[Math.max(x, y)] = Math.min(x, y);
    }

    /** "A" … "Z", "AA", "AB" … */
    private static String name(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : name(index / 26 - 1) + last;
    }
}
