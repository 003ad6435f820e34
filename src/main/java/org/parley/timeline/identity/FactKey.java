package org.parley.timeline.identity;

import java.util.HashSet;
import java.util.Set;
import org.parley.timeline.DayWindow;

/**
 * Under which a fact can meet others: those that have the same key, if their {@linkplain DayCover days} are the same.
 *
 * @param key a digest
 * @param first the first of its days, as {@link java.time.LocalDate#toEpochDay()} counts
 * @param last the last of its days, not before the first; where days are no matter, or open, a very large number
 */
public record FactKey(long key, int first, int last) {

    /** The keys of {@code fact} by all rules, each once. */
    public static Set<FactKey> of(Fact fact) {
        Set<FactKey> keys = new HashSet<>();
        for (IdentityRule rule : IdentityRule.values()) {
            keys.addAll(rule.keys(fact));
        }
        return keys;
    }

    /** The key of a fact that can be on {@code days}; days that leave none count with all between their ends. */
    static FactKey on(long key, DayWindow days) {
        return new FactKey(key, Math.min(days.first(), days.last()), Math.max(days.first(), days.last()));
    }

    /** The key of a fact that meets all that have it. */
    static FactKey always(long key) {
        return new FactKey(key, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** True if all that have the key meet. */
    public boolean isAlways() {
        return first == Integer.MIN_VALUE && last == Integer.MAX_VALUE;
    }
}
