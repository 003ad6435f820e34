package org.parley.timeline.weave;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DisjointSetsTest {

    @Test
    void whatIsJoinedIsWalkedTogetherAndNamedByItsLowestNumber() {
        Random random = new Random(7);
        DisjointSets sets = new DisjointSets();
        Map<Integer, Set<Integer>> expected = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            int number = sets.add();
            expected.put(number, new TreeSet<>(Set.of(number)));
            join(sets, expected, random.nextInt(i + 1), random.nextInt(i + 1) / 4);
        }
        for (int i = 0; i < sets.size(); i++) {
            Set<Integer> walked = new TreeSet<>();
            sets.each(i, walked::add);
            assertEquals(expected.get(i), walked);
            assertEquals(((TreeSet<Integer>) walked).first(), sets.first(i));
            assertEquals(walked.size() == 1, sets.isAlone(i));
        }
    }

    private static void join(DisjointSets sets, Map<Integer, Set<Integer>> expected, int a, int b) {
        sets.join(a, b);
        Set<Integer> both = new TreeSet<>(expected.get(a));
        both.addAll(expected.get(b));
        both.forEach(number -> expected.put(number, both));
    }
}
