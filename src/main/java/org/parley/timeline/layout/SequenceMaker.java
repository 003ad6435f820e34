package org.parley.timeline.layout;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.EventTime.Relation;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.Sequences.Edge;
import org.parley.timeline.layout.Sequences.Either;
import org.parley.timeline.layout.Sequences.Placed;
import org.parley.timeline.layout.Sequences.Sequence;
import org.parley.timeline.layout.Sequences.Written;
import org.parley.timeline.order.DatedEvent;

/** Lays out one sequence: a column for each writing, and as many for each rank of events as its fullest lane needs. */
final class SequenceMaker {

    private final List<Event> events;
    private final List<Timeline.Writing> writings;
    private final List<Timeline.Order> orders;
    private final KindLanes lanes;
    private final Map<String, Integer> eventNode = new HashMap<>();
    private final Map<String, Integer> writingNode = new HashMap<>();
    private final List<List<Integer>> next = new ArrayList<>();
    private final int[] rank;
    private final int[] column;
    private int columns;

    SequenceMaker(List<Event> events, List<Timeline.Writing> writings, List<Timeline.Order> orders,
            List<Timeline.ArticleOrder> articleOrder, KindLanes lanes) {
        this.lanes = lanes;
        this.events = events.stream().sorted(Comparator.comparing(SequenceMaker::article)
                .thenComparing(event -> event.mentions().getFirst().evidence().span())).toList();
        this.writings = writings;
        this.orders = orders;
        this.events.forEach(event -> eventNode.put(event.id(), eventNode.size()));
        writings.forEach(writing -> writingNode.put(writing.article(), events.size() + writingNode.size()));
        for (int i = 0; i < events.size() + writings.size(); i++) {
            next.add(new ArrayList<>());
        }
        orders.forEach(order -> next.get(eventNode.get(order.before())).add(eventNode.get(order.after())));
        this.events.forEach(this::linkWritings);
        for (Timeline.ArticleOrder order : articleOrder) {
            Integer before = writingNode.get(order.before());
            Integer after = writingNode.get(order.after());
            if (before != null && after != null) {
                next.get(before).add(after);
            }
        }
        linkDates();
        rank = ranks();
        column = columns();
    }

    int size() {
        return events.size();
    }

    String firstArticle() {
        return article(events.getFirst());
    }

    Sequence sequence(String name) {
        List<Placed> placed = events.stream().map(this::placed)
                .sorted(Comparator.comparingInt(Placed::column).thenComparing(Placed::lane)).toList();
        List<Written> written = writings.stream()
                .map(writing -> new Written(writing.article(), writing.key(),
                        column[writingNode.get(writing.article())]))
                .sorted(Comparator.comparingInt(Written::column)).toList();
        return new Sequence(name, columns, placed, written, arrows(), either());
    }

    /** By the limits that hold: reports that contradict stronger ones would make a circle. */
    private void linkWritings(Event event) {
        int node = eventNode.get(event.id());
        writingsOf(event, Relation.BEFORE).forEach(writing -> next.get(node).add(writing));
        writingsOf(event, Relation.AFTER).forEach(writing -> next.get(writing).add(node));
    }

    /** The writings that {@code event} stands before or after. */
    private List<Integer> writingsOf(Event event, Relation relation) {
        return event.time().limits().stream().filter(limit -> limit.relation() == relation)
                .flatMap(limit -> limit.article().stream()).map(writingNode::get).filter(Objects::nonNull).toList();
    }

    /** Events and writings whose days are known stand in the order of their days. */
    private void linkDates() {
        List<DatedEvent> dated = new ArrayList<>();
        for (Event event : events) {
            dated(eventNode.get(event.id()), event.time().startNoEarlier(), event.time().endNoLater(), dated);
        }
        for (Timeline.Writing writing : writings) {
            dated(writingNode.get(writing.article()), writing.noEarlier(), writing.noLater(), dated);
        }
        DatedEvent.neighbours(dated).forEach(pair -> next.get(pair.before()).add(pair.after()));
    }

    private static void dated(int node, Optional<LocalDate> first, Optional<LocalDate> last, List<DatedEvent> dated) {
        if (first.isPresent() && last.isPresent()) {
            dated.add(new DatedEvent(node, DayWindow.of(first.get(), last.get())));
        }
    }

    /** Longest paths; what nothing precedes stands right before what follows it. */
    private int[] ranks() {
        int[] open = new int[next.size()];
        next.forEach(nodes -> nodes.forEach(node -> open[node]++));
        boolean[] first = new boolean[open.length];
        for (int i = 0; i < open.length; i++) {
            first[i] = open[i] == 0;
        }
        int[] found = new int[open.length];
        boolean[] done = new boolean[open.length];
        Deque<Integer> ready = new ArrayDeque<>();
        IntStream.range(0, open.length).filter(i -> first[i]).forEach(ready::add);
        for (int left = open.length; left > 0; left--) {
            int node = ready.isEmpty() ? inCircle(done) : ready.poll();
            done[node] = true;
            for (int after : next.get(node)) {
                if (!done[after]) {
                    found[after] = Math.max(found[after], found[node] + 1);
                    if (--open[after] == 0) {
                        ready.add(after);
                    }
                }
            }
        }
        for (int i = 0; i < found.length; i++) {
            if (first[i] && !next.get(i).isEmpty()) {
                found[i] = next.get(i).stream().mapToInt(after -> found[after]).min().getAsInt() - 1;
            }
        }
        return found;
    }

    /**
     * A node of a circle that nothing left precedes but the circle itself. Only reports that contradict each other make
     * circles. Of nodes each of which no earlier one reaches, the last can be reached from none outside its own circle.
     */
    private int inCircle(boolean[] done) {
        boolean[] seen = done.clone();
        Deque<Integer> open = new ArrayDeque<>();
        int last = 0;
        for (int node = 0; node < seen.length; node++) {
            if (!seen[node]) {
                last = node;
                seen[node] = true;
                open.add(node);
            }
            while (!open.isEmpty()) {
                for (int after : next.get(open.poll())) {
                    if (!seen[after]) {
                        seen[after] = true;
                        open.add(after);
                    }
                }
            }
        }
        return last;
    }

    private int[] columns() {
        int[] found = new int[next.size()];
        int last = Arrays.stream(rank).max().orElse(0);
        List<List<Integer>> byRank = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            byRank.add(new ArrayList<>());
        }
        for (int node = 0; node < rank.length; node++) {
            byRank.get(rank[node]).add(node);
        }
        for (List<Integer> nodes : byRank) {
            nodes.stream().filter(node -> node >= events.size()).forEach(node -> found[node] = columns++);
            Map<Lane, List<Integer>> byLane = new TreeMap<>();
            nodes.stream().filter(node -> node < events.size())
                    .forEach(node -> byLane.computeIfAbsent(lane(node), _ -> new ArrayList<>()).add(node));
            int width = byLane.values().stream().mapToInt(List::size).max().orElse(0);
            byLane.values().forEach(lane -> {
                int start = columns + (width - lane.size()) / 2;
                lane.forEach(node -> found[node] = start + lane.indexOf(node));
            });
            columns += width;
        }
        return found;
    }

    private Placed placed(Event event) {
        return new Placed(event.id(), lanes.of(event.kind()), column[eventNode.get(event.id())], start(event),
                end(event));
    }

    private Edge start(Event event) {
        EventTime time = event.time();
        if (time.edtf().isPresent()) {
            return time.startNoEarlier().isPresent() ? Edge.OWN : Edge.OPEN;
        }
        if (time.relative().flatMap(EventTime.Relative::from).filter(days -> days < 0).isPresent()) {
            return Edge.OWN;
        }
        return writingsOf(event, Relation.AFTER).stream().map(node -> column[node]).max(Comparator.naturalOrder())
                .map(Edge::written).orElse(time.startNoEarlier().isPresent() ? Edge.OWN : Edge.OPEN);
    }

    private Edge end(Event event) {
        EventTime time = event.time();
        if (time.edtf().isPresent()) {
            return time.endNoLater().isPresent() ? Edge.OWN : Edge.OPEN;
        }
        if (time.relative().flatMap(EventTime.Relative::to).filter(days -> days >= 0).isPresent()) {
            return Edge.OWN;
        }
        return writingsOf(event, Relation.BEFORE).stream().map(node -> column[node]).min(Comparator.naturalOrder())
                .map(Edge::written).orElse(time.endNoLater().isPresent() ? Edge.OWN : Edge.OPEN);
    }

    /** The orders that do not follow from others. */
    private List<Timeline.Order> arrows() {
        Map<Integer, Set<Integer>> direct = new HashMap<>();
        orders.forEach(order -> direct.computeIfAbsent(eventNode.get(order.before()), _ -> new HashSet<>())
                .add(eventNode.get(order.after())));
        return orders.stream()
                .filter(order -> !byDetour(direct, eventNode.get(order.before()), eventNode.get(order.after())))
                .sorted(Comparator.comparingInt((Timeline.Order order) -> column[eventNode.get(order.before())])
                        .thenComparingInt(order -> column[eventNode.get(order.after())]))
                .toList();
    }

    private boolean byDetour(Map<Integer, Set<Integer>> direct, int before, int after) {
        Set<Integer> seen = new HashSet<>(Set.of(before));
        Deque<Integer> open = new ArrayDeque<>();
        direct.get(before).stream().filter(node -> node != after).forEach(open::add);
        while (!open.isEmpty()) {
            int node = open.poll();
            if (node == after) {
                return true;
            }
            if (rank[node] < rank[after] && seen.add(node)) {
                open.addAll(direct.getOrDefault(node, Set.of()));
            }
        }
        return false;
    }

    private List<Either> either() {
        List<Either> pairs = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        for (int node = 0; node < events.size(); node++) {
            Integer before = last.put(lane(node) + "|" + rank[node], node);
            if (before != null) {
                pairs.add(new Either(events.get(before).id(), events.get(node).id()));
            }
        }
        return pairs;
    }

    private Lane lane(int node) {
        return lanes.of(events.get(node).kind());
    }

    private static String article(Event event) {
        return event.mentions().getFirst().evidence().article();
    }
}
