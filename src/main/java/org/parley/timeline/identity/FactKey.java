package org.parley.timeline.identity;

import org.parley.timeline.DayWindow;

/**
 * Under which a fact can meet others: those that have the same key and a day in common, and those of its own article.
 *
 * @param key a digest
 * @param first the first of its days, as {@link java.time.LocalDate#toEpochDay()} counts
 * @param last the last of its days; where days are no matter, or open, a very large number
 */
public record FactKey(long key, int first, int last) {

    /** The key of a fact that can be on {@code days}; days that leave none count with all between their ends. */
    public static FactKey on(long key, DayWindow days) {
        return new FactKey(key, Math.min(days.first(), days.last()), Math.max(days.first(), days.last()));
    }

    /** The key of a fact that meets all that have it. */
    public static FactKey always(long key) {
        return new FactKey(key, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** This, which a fact has for other days as well. */
    public FactKey or(FactKey same) {
        return new FactKey(key, Math.min(first, same.first), Math.max(last, same.last));
    }

    /** True if all that have the key meet. */
    public boolean isAlways() {
        return first == Integer.MIN_VALUE && last == Integer.MAX_VALUE;
    }
}
