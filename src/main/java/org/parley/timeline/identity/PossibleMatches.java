package org.parley.timeline.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.actor.Regions;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Edtf;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;

/**
 * Finds pairs of events that may be one and were not joined. Events are compared only if they have their parties or
 * their place in common, and each with the few that are nearest to it in time: so a further event changes only the
 * pairs of those near it.
 */
public final class PossibleMatches {

    /** With how many events after it, in the order of time, an event is compared under one key. */
    public static final int NEIGHBOURS = 4;

    private PossibleMatches() {}

    /** Two events by their ids, the lower first. */
    public record Pair(String a, String b) {

        public static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** The pairs among {@code events}, whatever their keys. */
    public static Set<Pair> among(List<Outline> events) {
        Map<String, List<Outline>> blocks = new LinkedHashMap<>();
        events.forEach(event -> event.keys()
                .forEach(key -> blocks.computeIfAbsent(key, _ -> new ArrayList<>(2)).add(event)));
        Set<Pair> pairs = new LinkedHashSet<>();
        blocks.values().forEach(block -> pairs.addAll(under(block)));
        return pairs;
    }

    /** The pairs among events that share a key. */
    public static List<Pair> under(List<Outline> block) {
        Neighbours neighbours = new Neighbours();
        return block.stream().sorted(Outline.BY_TIME).flatMap(event -> neighbours.next(event).stream()).toList();
    }

    /** Compares events that share a key, one after another. */
    public static final class Neighbours {

        private final Deque<Outline> before = new ArrayDeque<>();

        /** The pairs of {@code event}, which is the next in the order of time, with those that came just before it. */
        public List<Pair> next(Outline event) {
            List<Pair> pairs = before.stream().filter(event::mayBe).map(other -> Pair.of(other.id(), event.id()))
                    .toList();
            before.add(event);
            if (before.size() > NEIGHBOURS) {
                before.remove();
            }
            return pairs;
        }
    }

    /** The matches of those pairs of which both events are among {@code events}, in the order of the events. */
    public static List<Timeline.PossibleMatch> matches(Set<Pair> pairs, List<Event> events) {
        Map<String, Integer> index = new LinkedHashMap<>();
        events.forEach(event -> index.put(event.id(), index.size()));
        record Places(int a, int b) {}
        return pairs.stream().filter(pair -> index.containsKey(pair.a()) && index.containsKey(pair.b()))
                .map(pair -> new Places(Math.min(index.get(pair.a()), index.get(pair.b())),
                        Math.max(index.get(pair.a()), index.get(pair.b()))))
                .sorted(Comparator.comparingInt(Places::a).thenComparingInt(Places::b))
                .map(places -> match(events.get(places.a()), events.get(places.b()))).toList();
    }

    /** The match of two events, with the passages that name them. */
    static Timeline.PossibleMatch match(Event a, Event b) {
        return new Timeline.PossibleMatch(a.id(), b.id(), because(a, b), List.of(
                a.mentions().getFirst().evidence(), b.mentions().getFirst().evidence()));
    }

    /** What speaks for and against the two being one event, as a sentence. */
    private static String because(Event a, Event b) {
        List<String> parts = new ArrayList<>();
        boolean onePlace = a.place().isPresent() && a.place().equals(b.place());
        parts.add("Both are " + (a.kind().equals(b.kind()) ? several(a.kind()) : "meetings") + sides(a, b)
                + (onePlace ? " in " + a.place().get() : ""));
        differing(a, b).forEach(parts::add);
        missing(a, b, a.place(), b.place(), "place").ifPresent(parts::add);
        missing(a, b, a.participants().stream().findFirst(), b.participants().stream().findFirst(), "participant")
                .ifPresent(parts::add);
        missing(a, b, a.time().edtf(), b.time().edtf(), "date").ifPresent(parts::add);
        return String.join("; ", parts) + ".";
    }

    private static String sides(Event a, Event b) {
        List<String> named = new ArrayList<>(a.participants());
        named.retainAll(new HashSet<>(b.participants()));
        if (!named.isEmpty()) {
            return " of " + String.join(" and ", named);
        }
        return a.participants().isEmpty() || b.participants().isEmpty() ? ""
                : " of " + String.join(" and ", a.participants()) + ", in " + keys(b) + " "
                        + String.join(" and ", b.participants());
    }

    /** In what the two differ, though not much. */
    private static List<String> differing(Event a, Event b) {
        List<String> differing = new ArrayList<>(2);
        if (a.place().isPresent() && b.place().isPresent() && !Regions.compatible(a.place().get(), b.place().get())) {
            differing.add("the places differ: " + a.place().get() + " and " + b.place().get());
        }
        Optional<DayWindow> one = a.time().edtf().flatMap(Edtf::days);
        Optional<DayWindow> other = b.time().edtf().flatMap(Edtf::days);
        if (one.isPresent() && other.isPresent() && !one.get().overlaps(other.get())) {
            differing.add("the days differ: " + a.time().label() + " and " + b.time().label());
        }
        return differing;
    }

    private static Optional<String> missing(Event a, Event b, Optional<String> ofA, Optional<String> ofB, String what) {
        if (ofA.isPresent() && ofB.isPresent()) {
            return Optional.empty();
        }
        if (ofA.isEmpty() && ofB.isEmpty()) {
            return Optional.of("neither has a " + what);
        }
        return Optional.of(keys(ofA.isEmpty() ? a : b) + " names no " + what);
    }

    private static String keys(Event event) {
        List<String> keys = event.mentions().stream().map(mention -> mention.evidence().key()).distinct().toList();
        return keys.size() == 1 ? keys.getFirst() : "one of the two";
    }

    private static String several(String kind) {
        return switch (kind) {
            case "call", "meeting", "summit", "visit", "statement", "agreement", "election", "protest" -> kind + 's';
            case "talks", "sanctions" -> kind;
            default -> "of the kind " + kind;
        };
    }
}
