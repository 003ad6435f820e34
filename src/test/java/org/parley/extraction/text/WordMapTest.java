package org.parley.extraction.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WordMapTest {

    @Test
    void itKnowsWhatAHashMapKnowsHoweverLargeItGrows() {
        Random random = new Random(7);
        Map<String, Integer> map = new WordMap<>();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            String word = Integer.toString(random.nextInt(4000), 36);
            assertEquals(expected.put(word, i), map.put(word, i));
            String asked = Integer.toString(random.nextInt(4000), 36);
            assertEquals(expected.get(asked), map.get(asked));
            assertEquals(expected.getOrDefault(asked, -1), map.getOrDefault(asked, -1));
            assertEquals(expected.containsKey(asked), map.containsKey(asked));
        }
        assertEquals(expected, map);
    }

    @Test
    void aFilterOfManyWordsLetsFewOthersPass() {
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            map.put("word" + i, i);
        }
        WordFilter filter = WordFilter.of(map.keySet());
        assertTrue(map.keySet().stream().allMatch(filter::mayHold));
        long passed = new Random(3).longs(10_000).mapToObj(Long::toString).filter(filter::mayHold).count();
        assertTrue(passed < 10_000 / 10, passed + " of 10,000 passed");
    }

    @Test
    void aSetHasItsWordsAndNoOthers() {
        Set<String> set = WordSet.of("talks", "summit");
        assertEquals(Set.of("talks", "summit"), set);
        assertTrue(set.contains("talks"));
        assertFalse(set.contains("talk"));
        assertFalse(set.contains(""));
    }
}
