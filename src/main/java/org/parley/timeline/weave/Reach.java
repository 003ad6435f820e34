package org.parley.timeline.weave;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.parley.timeline.Corrections;
import org.parley.timeline.FactRef;
import org.parley.timeline.identity.DayCover;
import org.parley.timeline.identity.FactKey;

/**
 * Finds the facts that may be one event with others than before a change: those that meet changed facts, or no longer
 * do, directly or through others. All others meet whom they met.
 */
final class Reach {

    private final Shelf shelf;
    /** All facts of an article. */
    private final Function<String, List<FactRef>> all;
    private final int most;
    private final Map<Long, Block> blocks = new HashMap<>();
    private final Map<String, Set<String>> answered = new HashMap<>();
    private final Set<FactRef> reached = new HashSet<>();
    private final Deque<FactRef> open = new ArrayDeque<>();

    /** The uses of one key by the days on which they meet; those that were looked at are gone. */
    private record Block(DayCover cover, Map<Integer, List<FactRef>> byDay) {}

    /** @param most that is too much if more facts are reached */
    Reach(Shelf shelf, Function<String, List<FactRef>> all, Corrections corrections, int most) {
        this.shelf = shelf;
        this.all = all;
        this.most = most;
        for (Corrections.Answer answer : corrections.answers()) {
            answered.computeIfAbsent(answer.a().article(), _ -> new HashSet<>()).add(answer.b().article());
            answered.computeIfAbsent(answer.b().article(), _ -> new HashSet<>()).add(answer.a().article());
        }
    }

    /** The facts that {@code change} reaches; fewer, if they are too many. */
    Set<FactRef> of(Change change) {
        change.answered().forEach(file -> reach(all.apply(file)));
        Map<Long, List<FactKey>> touched = new HashMap<>();
        change.gone().forEach(key -> touched.computeIfAbsent(key.key(), _ -> new ArrayList<>()).add(key));
        for (String file : change.read()) {
            List<FactRef> own = all.apply(file);
            own.forEach(fact -> shelf.keys(fact).forEach(key -> touched.putIfAbsent(key.key(), List.of())));
            reach(own);
        }
        touched.forEach((key, gone) -> reach(parted(shelf.uses(key), gone, change.read())));
        while (!open.isEmpty() && !isTooMuch()) {
            FactRef fact = open.poll();
            for (FactKey key : shelf.keys(fact)) {
                reach(meeting(key));
            }
            Set<String> others = answered.remove(fact.file());
            if (others != null) {
                reach(all.apply(fact.file()));
                others.forEach(other -> reach(all.apply(other)));
            }
        }
        return reached;
    }

    boolean isTooMuch() {
        return reached.size() > most;
    }

    /** How facts that share {@code key}, which a reached fact has, are told apart by their days. */
    DayCover cover(long key) {
        return block(key).cover();
    }

    private void reach(Collection<FactRef> facts) {
        facts.stream().filter(reached::add).forEach(open::add);
    }

    private Block block(long key) {
        return blocks.computeIfAbsent(key, _ -> {
            Collection<Shelf.Use> uses = shelf.uses(key);
            DayCover cover = DayCover.of(uses.stream().map(Shelf.Use::key).toList());
            Map<Integer, List<FactRef>> byDay = new HashMap<>();
            uses.forEach(use -> cover.dayOf(use.key()).ifPresent(day -> byDay
                    .computeIfAbsent(day, _ -> new ArrayList<>(1)).add(use.fact())));
            return new Block(cover, byDay);
        });
    }

    private List<FactRef> meeting(FactKey key) {
        Block block = block(key.key());
        OptionalInt day = block.cover().dayOf(key);
        List<FactRef> found = day.isPresent() ? block.byDay().remove(day.getAsInt()) : null;
        return found == null ? List.of() : found;
    }

    /**
     * The facts that do not meet under a key whom they met before: where one is new, changed or gone, or where days
     * are parted in another way because of that.
     *
     * @param uses of the key
     * @param gone uses of before, in place of those of the articles {@code read}
     */
    private static List<FactRef> parted(Collection<Shelf.Use> uses, List<FactKey> gone, Set<String> read) {
        DayCover now = DayCover.of(uses.stream().map(Shelf.Use::key).toList());
        List<Shelf.Use> stayed = uses.stream().filter(use -> !read.contains(use.fact().file())).toList();
        List<FactKey> former = new ArrayList<>(gone);
        stayed.forEach(use -> former.add(use.key()));
        DayCover before = DayCover.of(former);
        Set<OptionalInt> changedNow = new HashSet<>();
        Set<OptionalInt> changedBefore = new HashSet<>();
        gone.forEach(key -> changedBefore.add(before.dayOf(key)));
        for (Shelf.Use use : uses) {
            OptionalInt day = now.dayOf(use.key());
            OptionalInt then = before.dayOf(use.key());
            if (read.contains(use.fact().file())) {
                changedNow.add(day);
            } else if (!day.equals(then)) {
                changedNow.add(day);
                changedBefore.add(then);
            }
        }
        changedNow.remove(OptionalInt.empty());
        changedBefore.remove(OptionalInt.empty());
        return stayed.stream().filter(use -> changedNow.contains(now.dayOf(use.key()))
                || changedBefore.contains(before.dayOf(use.key()))).map(Shelf.Use::fact).toList();
    }
}
