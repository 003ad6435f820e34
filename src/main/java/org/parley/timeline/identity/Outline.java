package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.extraction.actor.Regions;

/**
 * What decides whether an event may be another.
 *
 * @param keys events are compared if they share one: their parties or their place; what is mentioned only in passing
 *     has none
 * @param traits what its articles tell
 * @param specificity of its kind
 * @param articles the files that tell of it, sorted
 */
public record Outline(String id, List<String> keys, Traits traits, int specificity, List<String> articles) {

    /** The order in which events of one key are compared. */
    static final Comparator<Outline> BY_TIME = Comparator.comparingInt(Outline::first)
            .thenComparingInt(Outline::last).thenComparing(Outline::id);

    private static final int MONTH = 31;
    private static final int ENOUGH = 3;

    public Outline {
        keys = List.copyOf(keys);
        articles = List.copyOf(articles);
    }

    public static Outline of(Group group) {
        List<Fact> facts = group.facts();
        Set<String> keys = new TreeSet<>();
        if (facts.stream().anyMatch(fact -> fact.event().timeline())) {
            facts.forEach(fact -> keys.addAll(keys(fact)));
        }
        Set<String> articles = new TreeSet<>();
        facts.forEach(fact -> articles.add(fact.article().file()));
        return new Outline(group.id(), new ArrayList<>(keys),
                facts.stream().map(Traits::of).reduce(Traits::with).orElseThrow(),
                facts.stream().mapToInt(fact -> fact.kind().specificity()).max().orElse(0), List.copyOf(articles));
    }

    private static List<String> keys(Fact fact) {
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

    /** The first day that it can be on. */
    public int first() {
        return traits.first();
    }

    /** The last day that it can be on. */
    public int last() {
        return traits.last();
    }

    /** True if enough speaks for the two being one event, and nothing that articles say against it. */
    boolean mayBe(Outline other) {
        return traits.mayBe(other.traits) && Collections.disjoint(articles, other.articles) && score(other) >= ENOUGH;
    }

    /** How much speaks for the two being one: parties and place count two, what only points that way one. */
    private int score(Outline other) {
        Traits.Detail one = traits.detail();
        Traits.Detail two = other.traits.detail();
        int score = !one.sides().isEmpty() && one.sides().match(two.sides()) ? 2 : 0;
        if (Regions.compatible(one.where(), two.where())) {
            score += one.where().isEmpty() ? 1 : 2;
        }
        score += specificity + other.specificity > 4 ? 1 : 0;
        return score + (traits.window().and(other.traits.window()).days() <= MONTH ? 1 : 0);
    }
}
