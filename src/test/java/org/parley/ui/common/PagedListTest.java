package org.parley.ui.common;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PagedListTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final PagedList<Integer> list = new PagedList<>(new Tasks(waiting::add, Runnable::run), problem -> {});
    private final List<Integer> asked = new ArrayList<>();

    private List<Integer> page(int offset, int limit) {
        asked.add(offset);
        return IntStream.range(offset, offset + limit).boxed().toList();
    }

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void aRowIsEmptyUntilItsPageHasCome() {
        list.show(100_000, this::page);
        assertNull(list.get(50_007));
        work();
        assertEquals(50_007, list.get(50_007));
    }

    @Test
    void onlyPagesThatAreLookedAtAreAskedFor() {
        list.show(100_000, this::page);
        list.get(250);
        list.get(260);
        work();
        assertEquals(List.of(200), asked);
    }

    @Test
    void pagesOfAnOlderListAreThrownAway() {
        list.show(10, (offset, limit) -> List.of(-1, -2));
        list.get(0);
        list.show(10, this::page);
        list.get(0);
        work();
        assertEquals(0, list.get(0));
    }

    @Test
    void farPagesAreForgotten() {
        list.show(100_000, this::page);
        for (int i = 0; i < 100_000; i += 100) {
            list.get(i);
            work();
        }
        asked.clear();
        list.get(0);
        work();
        assertTrue(asked.contains(0));
    }
}
