package org.parley.timeline.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.timeline.DayWindow;
import org.parley.timeline.identity.Group;

/**
 * Bounds events and the writing of articles by all that is said of them, the strongest cause first. A cause that
 * contradicts stronger ones bounds nothing, and the contradiction is kept. Where several contradictions have a cause in
 * common that is no stronger than those set aside for it, it is that one which bounds nothing.
 */
public final class Bounds {

    /** How often causes that contradictions share are looked for anew. */
    private static final int MOST_ROUNDS = 3;

    private final List<Group> groups;
    private final int events;
    private final List<Cause> causes;
    private final Map<Integer, List<Cause>> dates;
    private Network network;
    private final Set<Cause> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Contradiction> contradictions = new ArrayList<>();

    /**
     * What cannot all be true.
     *
     * @param causes a set of which none can be left out, the one that was set aside first
     * @param against what else the one that was set aside stands against
     */
    record Contradiction(List<Cause> causes, List<Cause> against) {}

    /** @param writings how many there are */
    public Bounds(List<Group> groups, int writings, List<Cause> causes) {
        this.groups = groups;
        this.events = groups.size();
        this.causes = causes;
        this.dates = causes.stream().filter(cause -> cause.type() == Cause.Type.DATE)
                .collect(Collectors.groupingBy(Cause::event));
        List<Cause> order = insertionOrder(2 * events + writings);
        Culprits culprits = new Culprits();
        build(writings, order, culprits);
        for (int i = 0; i < MOST_ROUNDS && culprits.found(contradictions); i++) {
            build(writings, order, culprits);
        }
        network.settle();
    }

    /** Adds all causes, those that several contradictions share last. */
    private void build(int writings, List<Cause> order, Culprits culprits) {
        network = new Network(2 * events + writings);
        dropped.clear();
        contradictions.clear();
        for (int i = 0; i < events; i++) {
            network.add(new Constraint(end(i), start(i), 0, null));
        }
        order.stream().filter(cause -> !culprits.holds(cause)).forEach(cause -> add(cause, List.of()));
        order.stream().filter(culprits::holds).forEach(cause -> add(cause, culprits.against(cause)));
    }

    private int start(int event) {
        return 2 * event;
    }

    private int end(int event) {
        return 2 * event + 1;
    }

    private int written(int article) {
        return 2 * events + article;
    }

    /** When an event can start. */
    public DayWindow start(Group group) {
        return network.days(start(group.index()));
    }

    /** When an event can end. */
    public DayWindow end(Group group) {
        return network.days(end(group.index()));
    }

    /** The causes that hold. */
    public List<Cause> kept() {
        return causes.stream().filter(cause -> !dropped.contains(cause)).toList();
    }

    public List<Contradiction> contradictions() {
        return List.copyOf(contradictions);
    }

    /** The causes for the first day of an event, or for its last, from the event on. */
    List<Cause> why(Group group, boolean earliest) {
        List<Constraint> chain = earliest ? network.whyEarliest(start(group.index()))
                : network.whyLatest(end(group.index()));
        return chain.stream().map(Constraint::cause).filter(cause -> cause != null).toList();
    }

    /**
     * Adds all that {@code cause} says, or sets it aside. If only the second of two constraints is impossible, the
     * first is no tighter than what makes it so, and can stay.
     */
    private void add(Cause cause, List<Cause> against) {
        if (isAgainstDates(cause)) {
            contradictions.add(new Contradiction(List.of(cause, decidingDate(cause.later(), false),
                    decidingDate(cause.event(), true)), against));
            dropped.add(cause);
            return;
        }
        for (Constraint constraint : constraints(cause)) {
            List<Constraint> conflict = network.add(constraint);
            if (!conflict.isEmpty()) {
                Set<Cause> told = new LinkedHashSet<>(List.of(cause));
                conflict.forEach(one -> told.add(one.cause()));
                told.remove(null);
                contradictions.add(new Contradiction(List.copyOf(told), against.stream()
                        .filter(one -> !told.contains(one)).toList()));
                dropped.add(cause);
                return;
            }
        }
    }

    private List<Constraint> constraints(Cause cause) {
        return switch (cause.type()) {
            case DATE -> within(start(cause.event()), end(cause.event()), cause);
            case PUBLISHED -> within(written(cause.article()), written(cause.article()), cause);
            case BEFORE -> isSettled(cause) ? List.of()
                    : List.of(Constraint.before(end(cause.event()), start(cause.later()), cause));
            case REPORTED -> List.of(Constraint.before(end(cause.event()), written(cause.article()), cause));
            case ANNOUNCED -> List.of(Constraint.before(written(cause.article()), start(cause.event()), cause));
            case DAYS -> counted(cause);
        };
    }

    private static List<Constraint> within(int start, int end, Cause cause) {
        List<Constraint> constraints = new ArrayList<>(2);
        if (cause.days().first() > DayWindow.OPEN_START / 2) {
            constraints.add(Constraint.notBefore(start, cause.days().first(), cause));
        }
        if (cause.days().last() < DayWindow.OPEN_END / 2) {
            constraints.add(Constraint.notAfter(end, cause.days().last(), cause));
        }
        return constraints;
    }

    /** True if dates alone tell which of the two was first: then the order bounds nothing further. */
    private boolean isSettled(Cause order) {
        return Components.isSettled(groups.get(order.event()), groups.get(order.later()));
    }

    private boolean isAgainstDates(Cause cause) {
        return cause.type() == Cause.Type.BEFORE && isSettled(cause)
                && groups.get(cause.later()).told().last() < groups.get(cause.event()).told().first();
    }

    /** The date that lets the event begin last, or the one that lets it end first. */
    private Cause decidingDate(int event, boolean first) {
        Comparator<Cause> byDay = first ? Comparator.comparing((Cause date) -> -date.days().first())
                : Comparator.comparing(date -> date.days().last());
        return dates.get(event).stream().filter(cause -> !dropped.contains(cause))
                .min(Comparator.comparing(Cause::grade).thenComparing(byDay)).orElseThrow();
    }

    private List<Constraint> counted(Cause cause) {
        List<Constraint> constraints = new ArrayList<>(2);
        int written = written(cause.article());
        if (cause.days().first() > DayWindow.OPEN_START / 2) {
            constraints.add(Constraint.atLeast(cause.days().first(), written, start(cause.event()), cause));
        }
        if (cause.days().last() < DayWindow.OPEN_END / 2) {
            constraints.add(Constraint.atMost(cause.days().last(), written, end(cause.event()), cause));
        }
        return constraints;
    }

    /** Strong before weak; within a grade dates first, then the later moments, so that each is moved few times. */
    private List<Cause> insertionOrder(int moments) {
        int[] depth = depths(moments);
        Map<Cause, Integer> rank = new IdentityHashMap<>();
        causes.forEach(cause -> rank.put(cause,
                constraints(cause).stream().mapToInt(constraint -> constraint.from() < 0 ? 0 : depth[constraint.from()])
                        .min().orElse(0)));
        return causes.stream().sorted(Comparator.comparing(Cause::grade)
                .thenComparing(cause -> cause.type() != Cause.Type.DATE).thenComparing(rank::get)).toList();
    }

    /** How many constraints lead to each moment at most; a large number within a circle. */
    private int[] depths(int moments) {
        List<List<Integer>> next = new ArrayList<>();
        int[] open = new int[moments];
        for (int i = 0; i < moments; i++) {
            next.add(new ArrayList<>(2));
        }
        for (int i = 0; i < events; i++) {
            next.get(end(i)).add(start(i));
            open[start(i)]++;
        }
        for (Cause cause : causes) {
            Constraint constraint = constraints(cause).stream().findFirst().orElse(null);
            if (constraint != null && constraint.from() >= 0 && constraint.to() >= 0) {
                next.get(constraint.from()).add(constraint.to());
                open[constraint.to()]++;
            }
        }
        int[] depth = new int[moments];
        Arrays.fill(depth, Integer.MAX_VALUE);
        List<Integer> ready = new ArrayList<>();
        for (int i = 0; i < moments; i++) {
            if (open[i] == 0) {
                depth[i] = 0;
                ready.add(i);
            }
        }
        for (int at = 0; at < ready.size(); at++) {
            for (int to : next.get(ready.get(at))) {
                if (--open[to] == 0) {
                    depth[to] = depth[ready.get(at)] + 1;
                    ready.add(to);
                }
            }
        }
        return depth;
    }
}
