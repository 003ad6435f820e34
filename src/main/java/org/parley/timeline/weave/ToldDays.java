package org.parley.timeline.weave;

import org.parley.extraction.event.Status;
import org.parley.timeline.DayWindow;
import org.parley.timeline.identity.Fact;
import org.parley.timeline.order.Components;

/**
 * The days that the dates of facts leave, and those of the events that they are joined to, by their numbers. Where more
 * than the dates decides, they are unknown: then events are woven together that could be woven one by one.
 */
final class ToldDays {

    /** Stays empty whatever it is joined with. */
    static final DayWindow UNKNOWN = new DayWindow(DayWindow.OPEN_END, DayWindow.OPEN_START);

    private final Numbers firsts = new Numbers();
    private final Numbers lasts = new Numbers();

    /** What {@code fact} adds to what is told of its event: a guess adds nothing, but may outdo what is announced. */
    static DayWindow of(Fact fact) {
        boolean outdoes = fact.isGuessed() && fact.event().status() == Status.HELD;
        if (!fact.former().isEmpty() || outdoes) {
            return UNKNOWN;
        }
        return fact.isGuessed() ? DayWindow.ALWAYS : fact.told().orElse(DayWindow.ALWAYS);
    }

    /** Adds the days of the next fact. */
    void add(DayWindow days) {
        firsts.add(days.first());
        lasts.add(days.last());
    }

    /** Leaves of {@code event} no other days than those of {@code fact}. */
    void join(int event, int fact) {
        DayWindow both = of(event).and(of(fact));
        firsts.set(event, both.first());
        lasts.set(event, both.last());
    }

    private DayWindow of(int number) {
        return new DayWindow(firsts.get(number), lasts.get(number));
    }

    /** True if the dates of two events alone say which was first. */
    boolean areSettled(int one, int other) {
        DayWindow a = of(one);
        DayWindow b = of(other);
        return !a.isEmpty() && !b.isEmpty() && Components.isSettled(a, b);
    }
}
