package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Sorts what is told of events that can be one into sets of which all agree. What agrees with two that do not agree
 * with each other could be told of either, and is left out.
 */
final class Agreeing {

    /** So many different things are told of one day at one place only where a great deal happens: then none agree. */
    private static final int MOST = 100;

    private final List<Traits.Detail> details;
    private final List<BitSet> agree = new ArrayList<>();

    Agreeing(IdentityRule rule, List<Traits.Detail> details) {
        this.details = details;
        for (int i = 0; i < details.size(); i++) {
            BitSet with = new BitSet();
            with.set(i);
            for (int j = 0; j < i && details.size() <= MOST; j++) {
                if (rule.agree(details.get(i), details.get(j))) {
                    with.set(j);
                    agree.get(j).set(i);
                }
            }
            agree.add(with);
        }
    }

    /** The sets; what agrees with nothing else is a set of its own. */
    List<List<Traits.Detail>> sets() {
        BitSet clear = new BitSet();
        for (int i = 0; i < details.size(); i++) {
            clear.set(i, isClear(i));
        }
        List<List<Traits.Detail>> sets = new ArrayList<>();
        BitSet open = (BitSet) clear.clone();
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i)) {
            BitSet set = (BitSet) agree.get(i).clone();
            set.and(open);
            sets.add(set.stream().mapToObj(details::get).toList());
            open.andNot(set);
        }
        return sets;
    }

    /** True if all that agree with it agree with each other. */
    private boolean isClear(int detail) {
        BitSet with = agree.get(detail);
        return with.stream().allMatch(one -> {
            BitSet missing = (BitSet) with.clone();
            missing.andNot(agree.get(one));
            return missing.isEmpty();
        });
    }
}
