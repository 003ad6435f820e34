package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Facts that are one event, as disjoint sets. Two sets are united only if all of their facts fit each other: a common
 * day, no article that tells two of them apart, one place, one round of a series, and a party in common, as far as
 * these are told.
 */
final class Clusters {

    private static final int FEW = 16;

    private int[] parent = new int[FEW];
    private final List<String> files = new ArrayList<>();
    private final List<Traits> traits = new ArrayList<>();
    private final Map<Integer, Set<String>> articles = new HashMap<>();
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    /** Adds the next fact, of the article {@code file}, in a set of its own. */
    int add(String file, Traits told) {
        int number = traits.size();
        if (number == parent.length) {
            parent = Arrays.copyOf(parent, number + number / 4);
        }
        parent[number] = number;
        traits.add(told);
        files.add(number > 0 && files.getLast().equals(file) ? files.getLast() : file);
        return number;
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

    /** What is told of the event of {@code fact} so far. */
    Traits.Detail detail(int fact) {
        return traits.get(of(fact)).detail();
    }

    /** True if nothing speaks against the two sets being one event. */
    boolean fit(int a, int b) {
        int x = of(a);
        int y = of(b);
        return traits.get(x).fit(traits.get(y)) && !apart(x, y) && !shareAnArticle(x, y);
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
        traits.set(x, traits.get(x).with(traits.get(y)));
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

    /** The file of the article of a fact. */
    String file(int fact) {
        return files.get(fact);
    }
}
