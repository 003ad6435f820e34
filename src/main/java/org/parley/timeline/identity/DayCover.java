package org.parley.timeline.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * The fewest days such that every fact that shares a key can be on one of them: the classic greedy cover of intervals
 * by points. Facts meet that can be on one of these days and on no other; what can be on two of them could as well
 * belong to either.
 */
public final class DayCover {

    /** Of facts that all meet, on whatever day. */
    public static final DayCover ONE_DAY = new DayCover(new int[]{0});

    private final int[] days;

    private DayCover(int[] days) {
        this.days = days;
    }

    /** @param uses of one key, by all facts that have it */
    public static DayCover of(Collection<FactKey> uses) {
        List<FactKey> byLast = uses.stream().sorted(Comparator.comparingInt(FactKey::last)).toList();
        int[] days = new int[byLast.size()];
        int size = 0;
        for (FactKey use : byLast) {
            if (size == 0 || use.first() > days[size - 1]) {
                days[size++] = use.last();
            }
        }
        return new DayCover(Arrays.copyOf(days, size));
    }

    /** True if all that share the key meet. */
    public boolean isOneDay() {
        return days.length == 1;
    }

    /** The one day that a fact with this key can be on; empty if there are several, or none. */
    public OptionalInt dayOf(FactKey use) {
        if (isOneDay()) {
            return OptionalInt.of(days[0]);
        }
        int found = Arrays.binarySearch(days, use.first());
        int next = found < 0 ? -found - 1 : found;
        boolean isOne = next < days.length && days[next] <= use.last()
                && (next + 1 == days.length || days[next + 1] > use.last());
        return isOne ? OptionalInt.of(days[next]) : OptionalInt.empty();
    }
}
