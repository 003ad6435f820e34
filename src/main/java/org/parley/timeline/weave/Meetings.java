package org.parley.timeline.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.parley.timeline.identity.DayCover;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.identity.FactKey;
import org.parley.timeline.identity.FirstByKey;

/**
 * Which facts, by their numbers, can be one event or must be looked at together to tell: those that meet under a key on
 * a day, directly or through others.
 */
final class Meetings {

    private DisjointSets facts = new DisjointSets();
    /** The first fact that had a key under which all meet. */
    private FirstByKey always = new FirstByKey();
    /** The numbers of the other keys, and their uses in columns: the key and the use in one number. */
    private final FirstByKey keys = new FirstByKey();
    private int known;
    private long[] byKey = new long[64];
    private int uses;
    private Numbers factOf = new Numbers();
    private Numbers firstDays = new Numbers();
    private Numbers lastDays = new Numbers();
    /** By the numbers of keys; where it is missing all meet. */
    private final Map<Integer, DayCover> covers = new HashMap<>();

    /** Adds the next fact. */
    int add(Fact fact) {
        int number = facts.add();
        for (FactKey key : FactKey.of(fact)) {
            if (key.isAlways()) {
                facts.join(always.first(key.key(), number), number);
            } else {
                use(key, number);
            }
        }
        return number;
    }

    private void use(FactKey key, int number) {
        int place = keys.first(key.key(), known);
        known = Math.max(known, place + 1);
        if (uses == byKey.length) {
            byKey = Arrays.copyOf(byKey, uses + uses / 4);
        }
        byKey[uses] = (long) place << Integer.SIZE | uses;
        uses++;
        factOf.add(number);
        firstDays.add(key.first());
        lastDays.add(key.last());
    }

    int size() {
        return facts.size();
    }

    /** What was added, in sets that do not touch each other. To be asked for once, when all is there. */
    DisjointSets sets() {
        always = new FirstByKey();
        Arrays.sort(byKey, 0, uses);
        int from = 0;
        for (int to = 1; to <= uses; to++) {
            if (to == uses || byKey[to] >> Integer.SIZE != byKey[from] >> Integer.SIZE) {
                join(from, to);
                from = to;
            }
        }
        DisjointSets sets = facts;
        forget();
        return sets;
    }

    /** How facts that share {@code key} are told apart by their days, once the sets were asked for. */
    DayCover cover(long key) {
        OptionalInt place = keys.find(key);
        return place.isEmpty() ? DayCover.ONE_DAY : covers.getOrDefault(place.getAsInt(), DayCover.ONE_DAY);
    }

    /** What comes after needs the room. */
    private void forget() {
        facts = new DisjointSets();
        byKey = new long[0];
        factOf = new Numbers();
        firstDays = new Numbers();
        lastDays = new Numbers();
    }

    /** Joins facts that share a key where they meet. */
    private void join(int from, int to) {
        List<FactKey> shared = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            int use = (int) byKey[i];
            shared.add(new FactKey(byKey[i] >> Integer.SIZE, firstDays.get(use), lastDays.get(use)));
        }
        DayCover cover = DayCover.of(shared);
        if (!cover.isOneDay()) {
            covers.put((int) (byKey[from] >> Integer.SIZE), cover);
        }
        Map<Integer, Integer> firstOn = new HashMap<>();
        for (int i = from; i < to; i++) {
            int fact = factOf.get((int) byKey[i]);
            OptionalInt day = cover.dayOf(shared.get(i - from));
            if (day.isPresent()) {
                facts.join(firstOn.computeIfAbsent(day.getAsInt(), _ -> fact), fact);
            }
        }
    }
}
