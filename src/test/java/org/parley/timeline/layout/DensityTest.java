package org.parley.timeline.layout;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DensityTest {

    private static NavigableMap<Long, Integer> daily(LocalDate first, LocalDate last) {
        NavigableMap<Long, Integer> days = new TreeMap<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            days.put(day.toEpochDay(), 1);
        }
        return days;
    }

    private static int all(Density density) {
        return density.bars().stream().mapToInt(Density.Bar::events).sum();
    }

    @Test
    void aFewYearsAreCountedByMonths() {
        Density density = Density.of(daily(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)));
        assertEquals(24, density.bars().size());
        assertEquals(new Density.Bar(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29), 29), density.bars().get(13));
    }

    @Test
    void decadesAreCountedByYearsThatBeginInJanuary() {
        Density density = Density.of(daily(LocalDate.of(1960, 5, 3), LocalDate.of(2019, 7, 9)));
        assertEquals(60, density.bars().size());
        assertEquals(new Density.Bar(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 12, 31), 365),
                density.bars().get(39));
    }

    @Test
    void aFewFarDaysAreCountedAtTheEnds() {
        NavigableMap<Long, Integer> days = daily(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 12, 31));
        days.put(LocalDate.of(1204, 4, 13).toEpochDay(), 1);
        days.put(LocalDate.of(2900, 1, 1).toEpochDay(), 1);
        Density density = Density.of(days);
        assertEquals(48, density.bars().size());
        assertEquals(32, density.bars().getFirst().events());
        assertEquals(32, density.bars().getLast().events());
    }

    @Test
    void everyEventIsCountedOnceHoweverLongTheTime() {
        for (int years : new int[]{0, 1, 3, 30, 300, 3000}) {
            NavigableMap<Long, Integer> days = new TreeMap<>();
            for (int i = 0; i < 400; i++) {
                days.merge(LocalDate.of(-800, 3, 1).plusDays(i * years * 365L / 400).toEpochDay(), 1, Integer::sum);
            }
            Density density = Density.of(days);
            assertEquals(400, all(density), years + " years");
            assertTrue(density.bars().size() <= Density.MOST, years + " years");
        }
    }

    @Test
    void whereNothingIsDatedThereAreNoBars() {
        assertTrue(Density.of(new TreeMap<>()).bars().isEmpty());
    }
}
