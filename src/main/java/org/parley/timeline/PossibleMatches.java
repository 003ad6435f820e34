package org.parley.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.actor.Regions;

/**
 * Finds pairs of events that may be one and were not joined. Events are compared only if they have their parties or
 * their place in common, and each with the few that are nearest to it in time.
 */
final class PossibleMatches {

    private static final int NEIGHBOURS = 4;
    private static final int MOST_PER_EVENT = 3;
    private static final int ENOUGH = 3;
    private static final int MONTH = 31;

    private final List<Fact> facts;
    private final Clusters clusters;
    private final List<List<Integer>> events;

    PossibleMatches(List<Fact> facts, Identity identity, List<List<Integer>> events) {
        this.facts = facts;
        this.events = events;
        clusters = identity.clusters();
    }

    /** Two events, as indexes, the lower first. */
    record Pair(int a, int b) {}

    /** The keys under which {@code fact} can meet a possible match. */
    static List<String> keys(Fact fact) {
        List<String> keys = new ArrayList<>(3);
        if (fact.alone()) {
            return keys;
        }
        for (String sides : fact.sidesInWords()) {
            keys.add("who|" + fact.kind().family() + '|' + sides);
        }
        if (!fact.where().isEmpty()) {
            keys.add("where|" + fact.kind().family() + '|' + fact.region());
        }
        return keys;
    }

    /** The pairs, in order. */
    List<Pair> find() {
        Map<String, Set<Integer>> blocks = new LinkedHashMap<>();
        for (int event = 0; event < events.size(); event++) {
            for (int fact : events.get(event)) {
                for (String key : keys(facts.get(fact))) {
                    blocks.computeIfAbsent(key, _ -> new LinkedHashSet<>(2)).add(event);
                }
            }
        }
        Set<Pair> found = new LinkedHashSet<>();
        int[] count = new int[events.size()];
        blocks.values().stream().filter(block -> block.size() > 1).forEach(block -> search(block, found, count));
        return found.stream().sorted(Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b)).toList();
    }

    private void search(Set<Integer> block, Set<Pair> found, int[] count) {
        List<Integer> sorted = block.stream().sorted(Comparator.<Integer>comparingInt(event -> window(event).first())
                .thenComparingInt(event -> window(event).last()).thenComparing(Comparator.naturalOrder())).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size() && j <= i + NEIGHBOURS; j++) {
                int a = Math.min(sorted.get(i), sorted.get(j));
                int b = Math.max(sorted.get(i), sorted.get(j));
                boolean room = count[a] < MOST_PER_EVENT && count[b] < MOST_PER_EVENT;
                if (room && clusters.fit(head(a), head(b)) && score(a, b) >= ENOUGH && found.add(new Pair(a, b))) {
                    count[a]++;
                    count[b]++;
                }
            }
        }
    }

    /** How much speaks for the two being one: parties and place count two, what only points that way one. */
    private int score(int a, int b) {
        int score = clusters.ofSameSides(head(a), head(b)) ? 2 : 0;
        String where = clusters.where(head(a));
        String other = clusters.where(head(b));
        if (Regions.compatible(where, other)) {
            score += where.isEmpty() ? 1 : 2;
        }
        score += specificity(a) + specificity(b) > 4 ? 1 : 0;
        Window both = window(a).and(window(b));
        if (both.days() <= MONTH) {
            score += 1;
        }
        return score;
    }

    private int specificity(int event) {
        return events.get(event).stream().mapToInt(fact -> facts.get(fact).kind().specificity()).max().orElse(0);
    }

    private Window window(int event) {
        return clusters.window(head(event));
    }

    private int head(int event) {
        return events.get(event).getFirst();
    }

    /** The match of two events, with the passages that name them. */
    Timeline.PossibleMatch match(Pair pair, Event a, Event b) {
        return new Timeline.PossibleMatch(a.id(), b.id(), because(a, b), List.of(evidence(pair.a()),
                evidence(pair.b())));
    }

    private Evidence evidence(int event) {
        Fact fact = facts.get(head(event));
        return fact.article().evidence(fact.event().mentions().getFirst().passage());
    }

    /** What speaks for and against the two being one event, as a sentence. */
    private static String because(Event a, Event b) {
        List<String> parts = new ArrayList<>();
        List<String> parties = new ArrayList<>(a.participants());
        parties.retainAll(new HashSet<>(b.participants()));
        String kind = a.kind().equals(b.kind()) ? "Both are " + withArticle(a.kind()) : "Both are meetings";
        parts.add(kind + (parties.isEmpty() ? "" : " of " + String.join(" and ", parties))
                + (a.place().isPresent() && a.place().equals(b.place()) ? " in " + a.place().get() : ""));
        missing(a, b, a.place(), b.place(), "place").ifPresent(parts::add);
        missing(a, b, a.participants().stream().findFirst(), b.participants().stream().findFirst(), "participant")
                .ifPresent(parts::add);
        missing(a, b, a.time().edtf(), b.time().edtf(), "date").ifPresent(parts::add);
        return String.join("; ", parts) + ".";
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

    private static String withArticle(String kind) {
        return switch (kind) {
            case "talks", "sanctions", "military", "other" -> "of the kind " + kind;
            default -> ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
        };
    }
}
