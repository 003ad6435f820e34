package org.parley.timeline.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.parley.timeline.DayWindow;

/**
 * A system of difference constraints that never contradicts itself: a constraint that does not go with those before it
 * is turned away, with a set of constraints that it makes impossible and of which none can be left out.
 *
 * <p>The latest moments are kept as they are tightened, as in S. Cotton and O. Maler, "Fast and Flexible Difference
 * Constraint Propagation for DPLL(T)", SAT 2006: each moment that a new constraint moves is moved once. The earliest
 * moments follow from one run of Dijkstra's algorithm at the end, with the latest as potentials (Johnson 1977).
 */
final class Network {

    /** Stands for the beginning of the calendar in a constraint. */
    static final int ORIGIN = -1;

    private static final long NEVER = 1L << 56;

    private final List<List<Constraint>> leaving = new ArrayList<>();
    private final List<List<Constraint>> reaching = new ArrayList<>();
    private final Constraint[] notBefore;
    private final long[] latest;
    private final Constraint[] latestBy;
    private final long[] earliest;
    private final Constraint[] earliestBy;

    /** @param moments how many moments there are, numbered from 0 */
    Network(int moments) {
        for (int i = 0; i < moments; i++) {
            leaving.add(new ArrayList<>(2));
            reaching.add(new ArrayList<>(2));
        }
        notBefore = new Constraint[moments];
        latest = new long[moments];
        Arrays.fill(latest, NEVER);
        latestBy = new Constraint[moments];
        earliest = new long[moments];
        earliestBy = new Constraint[moments];
    }

    /**
     * Adds {@code constraint} if it goes with all that were added.
     *
     * @return empty if it was added; else the constraints that cannot all hold, this one among them, of which any one
     * could be left out to make the others possible
     */
    List<Constraint> add(Constraint constraint) {
        if (constraint.to() == ORIGIN) {
            return addNotBefore(constraint);
        }
        List<Constraint> conflict = tighten(constraint);
        if (conflict.isEmpty() && constraint.from() != ORIGIN) {
            leaving.get(constraint.from()).add(constraint);
            reaching.get(constraint.to()).add(constraint);
        }
        return conflict;
    }

    private List<Constraint> addNotBefore(Constraint constraint) {
        int moment = constraint.from();
        if (latest[moment] + constraint.ticks() < 0) {
            List<Constraint> conflict = why(moment, latestBy, true);
            conflict.add(constraint);
            return conflict;
        }
        if (notBefore[moment] == null || constraint.ticks() < notBefore[moment].ticks()) {
            notBefore[moment] = constraint;
        }
        return List.of();
    }

    private record Step(int moment, long by, Constraint through) {}

    private List<Constraint> tighten(Constraint added) {
        Map<Integer, Constraint> moved = new HashMap<>();
        Map<Integer, Long> before = new HashMap<>();
        PriorityQueue<Step> open = new PriorityQueue<>(
                Comparator.comparingLong(Step::by).thenComparingInt(Step::moment));
        Map<Integer, Long> offered = new HashMap<>();
        offer(open, offered, added, added.from() == ORIGIN ? 0 : latest[added.from()]);
        while (!open.isEmpty()) {
            Step step = open.poll();
            int moment = step.moment();
            if (moved.containsKey(moment)) {
                continue;
            }
            moved.put(moment, step.through());
            before.put(moment, latest[moment]);
            latest[moment] += step.by();
            boolean round = moment == added.from();
            boolean tooEarly = notBefore[moment] != null && latest[moment] + notBefore[moment].ticks() < 0;
            if (round || tooEarly) {
                before.forEach((at, was) -> latest[at] = was);
                return conflict(added, moment, moved, round);
            }
            for (Constraint next : leaving.get(moment)) {
                if (!moved.containsKey(next.to())) {
                    offer(open, offered, next, latest[moment]);
                }
            }
        }
        moved.forEach((moment, through) -> latestBy[moment] = through);
        return List.of();
    }

    /** Of two constraints that move a moment equally far the first counts, whatever else is in the queue. */
    private void offer(PriorityQueue<Step> open, Map<Integer, Long> offered, Constraint constraint, long from) {
        long by = from + constraint.ticks() - latest[constraint.to()];
        if (by < offered.getOrDefault(constraint.to(), 0L)) {
            offered.put(constraint.to(), by);
            open.add(new Step(constraint.to(), by, constraint));
        }
    }

    /** The circle that {@code added} closes: over moments alone, or through the calendar. */
    private List<Constraint> conflict(Constraint added, int end, Map<Integer, Constraint> moved, boolean round) {
        List<Constraint> path = path(added, end, moved);
        if (round) {
            return path;
        }
        List<Constraint> conflict = new ArrayList<>();
        for (Constraint before : added.from() == ORIGIN ? List.<Constraint>of() : why(added.from(), latestBy, true)) {
            conflict.add(before);
            if (before.from() != ORIGIN && path.stream().anyMatch(one -> one.to() == before.from())) {
                conflict.addAll(path(added, before.from(), moved));
                return conflict;
            }
        }
        conflict.addAll(path);
        conflict.add(notBefore[end]);
        return conflict;
    }

    /** The constraints by which {@code added} moved {@code end}, itself first. */
    private static List<Constraint> path(Constraint added, int end, Map<Integer, Constraint> moved) {
        Deque<Constraint> path = new ArrayDeque<>();
        int at = end;
        do {
            Constraint through = moved.get(at);
            path.addFirst(through);
            at = through.from();
        } while (path.getFirst() != added);
        return new ArrayList<>(path);
    }

    /** Finds the earliest moments; to be called once, after the last constraint. */
    void settle() {
        record Reached(int moment, long distance, Constraint by) {}
        PriorityQueue<Reached> open = new PriorityQueue<>(
                Comparator.comparingLong(Reached::distance).thenComparingInt(Reached::moment));
        Arrays.fill(earliest, -NEVER);
        boolean[] done = new boolean[latest.length];
        long[] nearest = new long[latest.length];
        Arrays.fill(nearest, Long.MAX_VALUE);
        for (int i = 0; i < latest.length; i++) {
            if (notBefore[i] != null) {
                nearest[i] = latest[i] + notBefore[i].ticks();
                open.add(new Reached(i, nearest[i], notBefore[i]));
            }
        }
        while (!open.isEmpty()) {
            Reached reached = open.poll();
            int moment = reached.moment();
            if (done[moment]) {
                continue;
            }
            done[moment] = true;
            earliest[moment] = latest[moment] - reached.distance();
            earliestBy[moment] = reached.by();
            for (Constraint next : reaching.get(moment)) {
                long distance = reached.distance() + latest[next.from()] + next.ticks() - latest[moment];
                if (!done[next.from()] && distance < nearest[next.from()]) {
                    nearest[next.from()] = distance;
                    open.add(new Reached(next.from(), distance, next));
                }
            }
        }
    }

    /** The days on which {@code moment} can be. */
    DayWindow days(int moment) {
        long first = earliest[moment];
        long last = latest[moment];
        return new DayWindow(first < -NEVER / 2 ? DayWindow.OPEN_START : (int) Math.floorDiv(first, Constraint.DAY),
                last > NEVER / 2 ? DayWindow.OPEN_END : (int) Math.floorDiv(last, Constraint.DAY));
    }

    /** The constraints that make {@code moment} no earlier, from the moment to the calendar. */
    List<Constraint> whyEarliest(int moment) {
        return why(moment, earliestBy, false);
    }

    /** The constraints that make {@code moment} no later, from the moment to the calendar. */
    List<Constraint> whyLatest(int moment) {
        return why(moment, latestBy, true);
    }

    private static List<Constraint> why(int moment, Constraint[] by, boolean upstream) {
        List<Constraint> chain = new ArrayList<>();
        for (int at = moment; at != ORIGIN && by[at] != null; at = upstream ? by[at].from() : by[at].to()) {
            chain.add(by[at]);
        }
        return chain;
    }
}
