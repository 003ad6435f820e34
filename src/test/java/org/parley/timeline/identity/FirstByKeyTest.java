package org.parley.timeline.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FirstByKeyTest {

    @Test
    void theFirstNumberUnderEachKeyIsFound() {
        Random random = new Random(8);
        FirstByKey keys = new FirstByKey();
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long key = random.nextInt(5) == 0 ? random.nextInt(50) : random.nextLong() >> 40 << 32;
            expected.putIfAbsent(key, i);
            assertEquals(expected.get(key), keys.first(key, i));
        }
    }
}
