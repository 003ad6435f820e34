package org.parley.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What decides whether an event may be another.
 *
 * @param keys events are compared if they share one: their parties or their place; what is mentioned only in passing
 *     has none
 * @param who the names of the article that names most, sorted
 * @param where blank if no article names a place
 * @param first the first day that it can be on, by the words and dates of its articles
 * @param last the last such day
 * @param specificity of its kind
 * @param articles the files that tell of it, sorted
 */
public record Outline(String id, List<String> keys, List<String> who, String where, int first, int last,
        int specificity, List<String> articles) {

    /** The order in which events of one key are compared. */
    public static final Comparator<Outline> BY_TIME = Comparator.comparingInt(Outline::first)
            .thenComparingInt(Outline::last).thenComparing(Outline::id);

    private static final int MONTH = 31;
    private static final int ENOUGH = 3;

    public Outline {
        keys = List.copyOf(keys);
        who = List.copyOf(who);
        articles = List.copyOf(articles);
    }

    static Outline of(Group group) {
        List<Fact> facts = group.facts();
        Set<String> keys = new TreeSet<>();
        if (facts.stream().anyMatch(fact -> fact.event().timeline())) {
            facts.forEach(fact -> keys.addAll(keys(fact)));
        }
        Window window = facts.stream().map(Fact::possible).reduce(Window.ALWAYS, Window::butFor);
        Set<String> articles = new TreeSet<>();
        facts.forEach(fact -> articles.add(fact.article().file()));
        return new Outline(group.id(), new ArrayList<>(keys),
                facts.stream().map(Fact::who).max(Comparator.comparingInt(List::size)).orElse(List.of()),
                facts.stream().map(Fact::where).filter(place -> !place.isEmpty()).findFirst().orElse(""),
                window.first(), window.last(),
                facts.stream().mapToInt(fact -> fact.kind().specificity()).max().orElse(0),
                List.copyOf(articles));
    }

    private static List<String> keys(Fact fact) {
        List<String> keys = new ArrayList<>(2);
        if (fact.alone()) {
            return keys;
        }
        if (!fact.who().isEmpty()) {
            keys.add("who|" + fact.kind().family() + '|' + String.join("+", fact.who()));
        }
        if (!fact.where().isEmpty()) {
            keys.add("where|" + fact.kind().family() + '|' + fact.where());
        }
        return keys;
    }

    /** True if enough speaks for the two being one event, and nothing that articles say against it. */
    boolean mayBe(Outline other) {
        boolean places = where.isEmpty() || other.where.isEmpty() || where.equals(other.where);
        boolean parties = who.isEmpty() || other.who.isEmpty() || !Collections.disjoint(who, other.who);
        return places && parties && Math.max(first, other.first) <= Math.min(last, other.last)
                && Collections.disjoint(articles, other.articles) && score(other) >= ENOUGH;
    }

    /** How much speaks for the two being one: parties and place count two, what only points that way one. */
    private int score(Outline other) {
        int score = !who.isEmpty() && who.equals(other.who) ? 2 : 0;
        if (where.equals(other.where)) {
            score += where.isEmpty() ? 1 : 2;
        }
        score += specificity + other.specificity > 4 ? 1 : 0;
        return score + (Math.min(last, other.last) - Math.max(first, other.first) < MONTH ? 1 : 0);
    }
}
