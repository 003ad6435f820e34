package org.parley.timeline.weave;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.parley.timeline.DayWindow;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.FirstByKey;
import org.parley.timeline.identity.IdentityRule;

/**
 * Which facts, by their numbers, can be one event or must be looked at together to tell: those that share a key. Where
 * facts that are years apart share one, only those whose days overlap, directly or through others, and those of one
 * article, since the days part the others before anything else does.
 */
final class Meetings {

    private DisjointSets facts = new DisjointSets();
    private FirstByKey firsts = new FirstByKey();
    /** Uses of keys that are timeless: the first fact that had the key, and the fact that has it, in one number. */
    private long[] timeless = new long[64];
    private int uses;
    private Numbers firstDays = new Numbers();
    private Numbers lastDays = new Numbers();

    /** Adds the next fact. */
    int add(Fact fact) {
        int number = facts.add();
        firstDays.add(Integer.MAX_VALUE);
        lastDays.add(Integer.MIN_VALUE);
        for (IdentityRule rule : IdentityRule.values()) {
            for (IdentityRule.Key key : rule.keys(fact)) {
                int first = firsts.first(key.digest(rule), number);
                if (rule.isTimeless()) {
                    use(first, number, key.days());
                } else {
                    facts.join(first, number);
                }
            }
        }
        return number;
    }

    /** A fact that shares a key for some days can share any timeless key of its own from its first day to its last. */
    private void use(int first, int number, DayWindow days) {
        if (uses == timeless.length) {
            timeless = Arrays.copyOf(timeless, uses + uses / 4);
        }
        timeless[uses++] = (long) first << 32 | number;
        firstDays.set(number, Math.min(firstDays.get(number), Math.min(days.first(), days.last())));
        lastDays.set(number, Math.max(lastDays.get(number), Math.max(days.first(), days.last())));
    }

    int size() {
        return facts.size();
    }

    /**
     * What was added, in sets that do not touch each other. To be asked for once, when all is there.
     *
     * @param articleOf the article of a fact; those of one article follow each other
     */
    DisjointSets sets(IntUnaryOperator articleOf) {
        firsts = new FirstByKey();
        Arrays.sort(timeless, 0, uses);
        int from = 0;
        for (int to = 1; to <= uses; to++) {
            if (to == uses || timeless[to] >>> 32 != timeless[from] >>> 32) {
                join(IntStream.range(from, to).map(use -> (int) timeless[use]).toArray(), articleOf);
                from = to;
            }
        }
        DisjointSets sets = facts;
        forget();
        return sets;
    }

    /** What comes after needs the room. */
    private void forget() {
        facts = new DisjointSets();
        timeless = new long[0];
        firstDays = new Numbers();
        lastDays = new Numbers();
    }

    /** Joins facts that share a key where they overlap. */
    private void join(int[] sharing, IntUnaryOperator articleOf) {
        for (int i = 1; i < sharing.length; i++) {
            if (articleOf.applyAsInt(sharing[i]) == articleOf.applyAsInt(sharing[i - 1])) {
                facts.join(sharing[i], sharing[i - 1]);
            }
        }
        int[] byDay = IntStream.of(sharing).boxed()
                .sorted(Comparator.comparingInt(number -> firstDays.get(number))).mapToInt(number -> number)
                .toArray();
        int last = byDay[0];
        for (int number : byDay) {
            if (firstDays.get(number) <= lastDays.get(last)) {
                facts.join(number, last);
            }
            last = lastDays.get(number) > lastDays.get(last) ? number : last;
        }
    }
}
