package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.parley.timeline.DayWindow;

/** Under which keys facts meet, and on which days: in columns, since facts that meet can be hundreds of thousands. */
final class Uses {

    private static final int FEW = 16;

    private final FirstByKey firsts = new FirstByKey();
    /** The first use of the same key and, in the lower half, the use. */
    private long[] byKey = new long[FEW];
    private int[] facts = new int[FEW];
    private int[] firstDays = new int[FEW];
    private int[] lastDays = new int[FEW];
    private int size;

    /** A fact as it meets others under one key. */
    record Meeting(int fact, DayWindow days) {}

    void add(long key, int fact, DayWindow days) {
        if (size == facts.length) {
            int room = size + size / 4;
            byKey = Arrays.copyOf(byKey, room);
            facts = Arrays.copyOf(facts, room);
            firstDays = Arrays.copyOf(firstDays, room);
            lastDays = Arrays.copyOf(lastDays, room);
        }
        byKey[size] = (long) firsts.first(key, size) << Integer.SIZE | size;
        facts[size] = fact;
        firstDays[size] = days.first();
        lastDays[size] = days.last();
        size++;
    }

    /** Hands over what meets under each key that is used more than once: the keys and the facts as they were added. */
    void eachShared(Consumer<List<Meeting>> to) {
        Arrays.sort(byKey, 0, size);
        List<Meeting> meetings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int use = (int) byKey[i];
            meetings.add(new Meeting(facts[use], new DayWindow(firstDays[use], lastDays[use])));
            if (i + 1 == size || byKey[i] >>> Integer.SIZE != byKey[i + 1] >>> Integer.SIZE) {
                if (meetings.size() > 1) {
                    to.accept(meetings);
                }
                meetings.clear();
            }
        }
    }
}
