package org.parley.ui.common;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TasksTest {

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Tasks.Latest latest = new Tasks(waiting::add, Runnable::run).latest();
    private final List<String> heard = new ArrayList<>();

    @Test
    void anOutdatedQuestionIsNeverAsked() {
        List<String> asked = new ArrayList<>();
        latest.run(() -> asked.add("old"), ok -> {}, problem -> {});
        latest.run(() -> asked.add("new"), ok -> {}, problem -> {});
        waiting.forEach(Runnable::run);
        assertEquals(List.of("new"), asked);
    }

    @Test
    void theAnswerToAnOutdatedQuestionIsThrownAway() {
        latest.run(() -> {
            latest.run(() -> "new", heard::add, problem -> {});
            return "old";
        }, heard::add, problem -> {});
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        assertEquals(List.of("new"), heard);
    }

    @Test
    void anOutdatedAnswerIsNotHeldUntilTheWindowHasTime() {
        Queue<Runnable> window = new ArrayDeque<>();
        Tasks.Latest late = new Tasks(Runnable::run, window::add).latest();
        late.run(() -> {
            late.cancel();
            return "old";
        }, heard::add, problem -> {});
        assertTrue(window.isEmpty());
    }

    @Test
    void itIsBusyUntilTheAnswerComes() {
        latest.run(() -> "", heard::add, problem -> {});
        assertTrue(latest.busyProperty().get());
        waiting.remove().run();
        assertFalse(latest.busyProperty().get());
    }

    @Test
    void whatIsThrownIsHandedOver() {
        latest.run(() -> {
            throw new IllegalStateException("no library");
        }, ok -> {}, problem -> heard.add(problem.getMessage()));
        waiting.remove().run();
        assertEquals(List.of("no library"), heard);
    }
}
