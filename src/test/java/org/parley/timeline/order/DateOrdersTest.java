package org.parley.timeline.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.timeline.DayWindow;
import org.parley.timeline.order.DateOrders.SameDays;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DateOrdersTest {

    @Test
    void eventsThatAreOnTheSameDaysAreCountedTogether() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<DatedEvent> events = new ArrayList<>();
            Map<List<Integer>, Integer> together = new TreeMap<>(
                    (a, b) -> a.get(0).equals(b.get(0)) ? a.get(1) - b.get(1) : a.get(0) - b.get(0));
            for (int i = 0; i < random.nextInt(60); i++) {
                int first = random.nextInt(20);
                int last = first + random.nextInt(1 + random.nextInt(8));
                events.add(new DatedEvent(i, new DayWindow(first, last)));
                together.merge(List.of(first, last), 1, Integer::sum);
            }
            List<SameDays> days = new ArrayList<>();
            together.forEach((ends, count) -> days.add(new SameDays(ends.get(0), ends.get(1), count)));
            assertEquals(DatedEvent.neighbours(events).size(), DateOrders.count(days), "seed " + seed);
        }
    }
}
