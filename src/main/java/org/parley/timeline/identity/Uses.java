package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Under which keys facts meet, and on which days: in columns, since facts that meet can be hundreds of thousands. */
final class Uses {

    private static final int FEW = 16;
    /** Of a use that meets no other. */
    private static final int ALONE = -1;

    private final FirstByKey firsts = new FirstByKey();
    /** The first use of the same key, then that of the same key and day, and, in the lower half, the use. */
    private long[] byKey = new long[FEW];
    private long[] keys = new long[FEW];
    private int[] facts = new int[FEW];
    private int[] firstDays = new int[FEW];
    private int[] lastDays = new int[FEW];
    private int size;

    void add(FactKey key, int fact) {
        if (size == facts.length) {
            int room = size + size / 4;
            byKey = Arrays.copyOf(byKey, room);
            keys = Arrays.copyOf(keys, room);
            facts = Arrays.copyOf(facts, room);
            firstDays = Arrays.copyOf(firstDays, room);
            lastDays = Arrays.copyOf(lastDays, room);
        }
        byKey[size] = pair(firsts.first(key.key(), size), size);
        keys[size] = key.key();
        facts[size] = fact;
        firstDays[size] = key.first();
        lastDays[size] = key.last();
        size++;
    }

    private static long pair(int first, int use) {
        return (long) first << Integer.SIZE | use;
    }

    private static int first(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    /**
     * Hands over the facts that meet, several at a time: those that met first come first, and the facts as they were
     * added. To be asked for once.
     */
    void eachMeeting(Identity.Covers covers, Consumer<List<Integer>> to) {
        eachRun(uses -> meet(uses, covers));
        eachRun(uses -> {
            if (first(byKey[uses.from()]) != ALONE) {
                List<Integer> meeting = new ArrayList<>();
                for (int i = uses.from(); i < uses.to(); i++) {
                    meeting.add(facts[(int) byKey[i]]);
                }
                to.accept(meeting);
            }
        });
    }

    /** Uses that belong together, in the order of {@link #byKey}. */
    private record Run(int from, int to) {}

    private void eachRun(Consumer<Run> of) {
        Arrays.sort(byKey, 0, size);
        int from = 0;
        for (int to = 1; to <= size; to++) {
            if (to == size || first(byKey[to]) != first(byKey[from])) {
                if (to - from > 1) {
                    of.accept(new Run(from, to));
                }
                from = to;
            }
        }
    }

    /** Parts uses of one key by their days. */
    private void meet(Run uses, Identity.Covers covers) {
        List<FactKey> shared = new ArrayList<>(uses.to() - uses.from());
        for (int i = uses.from(); i < uses.to(); i++) {
            int use = (int) byKey[i];
            shared.add(new FactKey(keys[use], firstDays[use], lastDays[use]));
        }
        DayCover cover = covers.of(shared.getFirst().key(), shared);
        Map<Integer, Integer> firstOn = new HashMap<>();
        for (int i = uses.from(); i < uses.to(); i++) {
            int use = (int) byKey[i];
            OptionalInt day = cover.dayOf(shared.get(i - uses.from()));
            byKey[i] = pair(day.isPresent() ? firstOn.computeIfAbsent(day.getAsInt(), _ -> use) : ALONE, use);
        }
    }
}
