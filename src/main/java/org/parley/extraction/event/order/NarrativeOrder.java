package org.parley.extraction.event.order;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.OrderFinding;
import org.parley.extraction.event.OrderFinding.Strength;

/**
 * Suggests one order of all events of an article: by the days that they are told of, by tense, and where nothing else
 * tells by the way news is told. It never contradicts a stronger order, and says so little by itself that it bounds
 * nothing.
 */
final class NarrativeOrder {

    private final Narration narration;

    NarrativeOrder(Narration narration) {
        this.narration = narration;
    }

    /** A chain over all events that agrees with {@code stronger}. */
    List<OrderFinding> find(List<ArticleEvent> events, OrderGraph stronger) {
        int[] waiting = new int[events.size()];
        for (int e = 0; e < waiting.length; e++) {
            stronger.after(e).forEach(next -> waiting[next]++);
        }
        PriorityQueue<Integer> ready = new PriorityQueue<>(narration);
        for (int e = 0; e < waiting.length; e++) {
            if (waiting[e] == 0) {
                ready.add(e);
            }
        }
        List<OrderFinding> chain = new ArrayList<>();
        int last = -1;
        while (!ready.isEmpty()) {
            int next = ready.poll();
            if (last >= 0 && !stronger.after(last).contains(next)) {
                chain.add(new OrderFinding(last, next, "way of telling", Strength.NARRATIVE, List.of()));
            }
            last = next;
            for (int after : stronger.after(next)) {
                if (--waiting[after] == 0) {
                    ready.add(after);
                }
            }
        }
        return chain;
    }
}
