package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DayCoverTest {

    @Test
    void factsMeetThatCanBeOnOneDayAndOnNoOther() {
        FactKey third = use(3, 3);
        FactKey week = use(1, 7);
        FactKey later = use(20, 30);
        DayCover cover = DayCover.of(List.of(third, week, later));
        assertEquals(OptionalInt.of(3), cover.dayOf(third));
        assertEquals(OptionalInt.of(3), cover.dayOf(week));
        assertEquals(OptionalInt.of(30), cover.dayOf(later));
    }

    @Test
    void whatCanBeOnTwoDaysMeetsNoOther() {
        FactKey month = use(1, 30);
        DayCover cover = DayCover.of(List.of(use(3, 3), month, use(20, 21)));
        assertEquals(OptionalInt.empty(), cover.dayOf(month));
    }

    @Test
    void allMeetWhereOneDayIsCommonToAll() {
        FactKey first = use(1, 5);
        DayCover cover = DayCover.of(List.of(first, use(5, 9), use(2, 7)));
        assertEquals(OptionalInt.of(5), cover.dayOf(first));
    }

    /** So facts that meet can be compared without the others that share their key. */
    @Test
    void thoseThatMeetOnADayDoSoWithoutTheOthers() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<FactKey> uses = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                int first = random.nextInt(60);
                uses.add(use(first, first + random.nextInt(20)));
            }
            DayCover cover = DayCover.of(uses);
            uses.stream().filter(use -> cover.dayOf(use).isPresent()).collect(Collectors.groupingBy(cover::dayOf))
                    .forEach((day, meeting) -> meeting
                            .forEach(use -> assertEquals(day, DayCover.of(meeting).dayOf(use))));
        }
    }

    private static FactKey use(int first, int last) {
        return new FactKey(1, first, last);
    }
}
