package org.parley.timeline;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.extraction.actor.Regions;

/**
 * Facts that are one event, as disjoint sets. Two sets are united only if all of their facts fit each other: a common
 * day, no article that tells two of them apart, one place, one round of a series, and a party in common, as far as
 * these are told.
 */
final class Clusters {

    private static final int FEW_DAYS = 3;

    private final List<Fact> facts;
    private final int[] parent;
    private final Map<Integer, Set<String>> articles = new HashMap<>();
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();
    private final Window[] window;
    private final String[] where;
    private final int[] round;
    private final List<String>[] who;
    private final List<String>[] sides;
    private final List<String>[] officials;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Clusters(List<Fact> facts) {
        this.facts = facts;
        int size = facts.size();
        parent = new int[size];
        window = new Window[size];
        where = new String[size];
        round = new int[size];
        who = new List[size];
        sides = new List[size];
        officials = new List[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
            window[i] = facts.get(i).possible();
            where[i] = facts.get(i).where();
            round[i] = facts.get(i).event().round();
            who[i] = facts.get(i).who();
            sides[i] = facts.get(i).sides();
            officials[i] = facts.get(i).officials();
        }
    }

    /** The fact that stands for the set of {@code fact}: the first of it. */
    int of(int fact) {
        int root = fact;
        while (parent[root] != root) {
            root = parent[root];
        }
        while (parent[fact] != root) {
            int next = parent[fact];
            parent[fact] = root;
            fact = next;
        }
        return root;
    }

    Window window(int fact) {
        return window[of(fact)];
    }

    String where(int fact) {
        return where[of(fact)];
    }

    /** True if nothing speaks against the two sets being one event. */
    boolean fit(int a, int b) {
        int x = of(a);
        int y = of(b);
        return window[x].overlaps(window[y]) && !apart(x, y) && oneOrNone(where[x], where[y])
                && (round[x] == 0 || round[y] == 0 || round[x] == round[y])
                && (sameSides(x, y) || sameRoundThere(x, y))
                && !shareAnArticle(x, y);
    }

    /**
     * Someone in common, by name or by the state that they stand for, and not other officials on both: a call of
     * presidents is no call of their ministers.
     */
    private boolean sameSides(int x, int y) {
        boolean common = overlapOrNone(who[x], who[y]) || overlapOrNone(sides[x], sides[y]);
        return common && overlapOrNone(officials[x], officials[y]);
    }

    /** True if both name the same participants, or participants that stand for the same states. */
    boolean ofSameSides(int a, int b) {
        int x = of(a);
        int y = of(b);
        return !who[x].isEmpty() && (who[x].equals(who[y]) || sides[x].equals(sides[y]));
    }

    /**
     * A round of that number, on that day at that place: the one article names the states and the other their people.
     */
    private boolean sameRoundThere(int x, int y) {
        return round[x] > 0 && round[x] == round[y] && !where[x].isEmpty() && !where[y].isEmpty()
                && window[x].days() <= FEW_DAYS && window[y].days() <= FEW_DAYS;
    }

    private static boolean overlapOrNone(List<String> a, List<String> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }

    /** Makes one of the two sets if they fit; tells whether they are one now. */
    boolean unite(int a, int b) {
        if (of(a) != of(b) && fit(a, b)) {
            force(a, b);
        }
        return of(a) == of(b);
    }

    /** Makes one of the two sets whatever speaks against it, unless a person says that they are not one. */
    void force(int a, int b) {
        int x = Math.min(of(a), of(b));
        int y = Math.max(of(a), of(b));
        if (x == y || apart(x, y)) {
            return;
        }
        parent[y] = x;
        window[x] = window[x].butFor(window[y]);
        where[x] = where[x].isEmpty() || Regions.within(where[y], where[x]) ? where[y] : where[x];
        round[x] = Math.max(round[x], round[y]);
        who[x] = who[x].size() >= who[y].size() ? who[x] : who[y];
        sides[x] = sides[x].size() >= sides[y].size() ? sides[x] : sides[y];
        officials[x] = officials[x].size() >= officials[y].size() ? officials[x] : officials[y];
        articles.put(x, union(articles(x), articles(y)));
        articles.remove(y);
        for (int other : apart.getOrDefault(y, Set.of())) {
            separate(x, other);
        }
    }

    /** Keeps the two sets apart from now on, if they are not one yet. */
    void separate(int a, int b) {
        int x = of(a);
        int y = of(b);
        if (x != y) {
            apart.computeIfAbsent(x, _ -> new HashSet<>()).add(y);
            apart.computeIfAbsent(y, _ -> new HashSet<>()).add(x);
        }
    }

    private boolean apart(int x, int y) {
        for (int other : apart.getOrDefault(x, Set.of())) {
            if (of(other) == y) {
                return true;
            }
        }
        return false;
    }

    private boolean shareAnArticle(int x, int y) {
        Set<String> one = articles.get(x);
        Set<String> other = articles.get(y);
        if (one == null) {
            return other == null ? file(x).equals(file(y)) : other.contains(file(x));
        }
        return other == null ? one.contains(file(y)) : overlap(one, other);
    }

    /** Both in the larger of the two, so that many small steps stay cheap. */
    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> more = a.size() < b.size() ? b : a;
        more.addAll(a.size() < b.size() ? a : b);
        return more;
    }

    private static boolean overlap(Set<String> a, Set<String> b) {
        Set<String> fewer = a.size() < b.size() ? a : b;
        Set<String> more = a.size() < b.size() ? b : a;
        return fewer.stream().anyMatch(more::contains);
    }

    /** The articles of a set, as a set that may grow. */
    private Set<String> articles(int root) {
        Set<String> known = articles.get(root);
        return known != null ? known : new HashSet<>(Set.of(file(root)));
    }

    private String file(int fact) {
        return facts.get(fact).article().file();
    }

    private static boolean oneOrNone(String a, String b) {
        return a.isEmpty() || b.isEmpty() || Regions.compatible(a, b);
    }
}
