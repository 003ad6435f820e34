package org.parley.timeline.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.timeline.DayWindow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Compared with plain relaxation to a fixed point, which is slow and cannot be wrong in the same way. */
class NetworkTest {

    private static final int MOMENTS = 6;
    private static final long FAR = 1L << 50;

    @Test
    void whatIsBeforeADatedMomentIsNoLater() {
        Network network = new Network(2);
        network.add(Constraint.notBefore(1, 100, null));
        network.add(Constraint.notAfter(1, 110, null));
        network.add(Constraint.before(0, 1, null));
        network.settle();
        assertEquals(new DayWindow(DayWindow.OPEN_START, 110), network.days(0));
        assertEquals(new DayWindow(100, 110), network.days(1));
    }

    @Test
    void whatIsAfterADatedMomentIsNoEarlier() {
        Network network = new Network(2);
        network.add(Constraint.notBefore(0, 100, null));
        network.add(Constraint.before(0, 1, null));
        network.settle();
        assertEquals(new DayWindow(100, DayWindow.OPEN_END), network.days(1));
    }

    @Test
    void aCircleOfUndatedMomentsIsTurnedAwayAsAWhole() {
        Network network = new Network(3);
        Constraint first = Constraint.before(0, 1, null);
        Constraint second = Constraint.before(1, 2, null);
        Constraint third = Constraint.before(2, 0, null);
        assertEquals(List.of(), network.add(first));
        assertEquals(List.of(), network.add(second));
        assertEquals(3, network.add(third).size());
    }

    @Test
    void daysFromAnUndatedWritingMoveWithIt() {
        Network network = new Network(2);
        network.add(Constraint.atLeast(0, 0, 1, null));
        network.add(Constraint.atMost(14, 0, 1, null));
        network.add(Constraint.notBefore(0, 100, null));
        network.add(Constraint.notAfter(0, 100, null));
        network.settle();
        assertEquals(new DayWindow(99, 115), network.days(1), "a day of slack, since hours are not known");
    }

    @Test
    void boundsAreThoseOfPlainRelaxation() {
        for (int seed = 0; seed < 3000; seed++) {
            List<Constraint> kept = new ArrayList<>();
            Network network = new Network(MOMENTS);
            for (Constraint constraint : random(new Random(seed), 12)) {
                if (network.add(constraint).isEmpty()) {
                    kept.add(constraint);
                }
            }
            network.settle();
            assertTrue(possible(kept), "seed " + seed);
            for (int moment = 0; moment < MOMENTS; moment++) {
                assertEquals(days(kept, moment), network.days(moment), "seed " + seed + " moment " + moment);
            }
        }
    }

    @Test
    void aConflictIsImpossibleAndNoPartOfItIs() {
        int conflicts = 0;
        for (int seed = 0; seed < 3000; seed++) {
            Network network = new Network(MOMENTS);
            for (Constraint constraint : random(new Random(seed), 12)) {
                List<Constraint> conflict = network.add(constraint);
                if (!conflict.isEmpty()) {
                    conflicts++;
                    assertTrue(conflict.contains(constraint), "seed " + seed);
                    assertFalse(possible(conflict), "seed " + seed);
                    for (Constraint one : conflict) {
                        List<Constraint> others = new ArrayList<>(conflict);
                        others.remove(one);
                        assertTrue(possible(others), "seed " + seed);
                    }
                }
            }
        }
        assertTrue(conflicts > 500, () -> "the property was tried");
    }

    @Test
    void aConstraintNeverLoosensABound() {
        for (int seed = 0; seed < 1000; seed++) {
            List<Constraint> constraints = random(new Random(seed), 10);
            DayWindow[] before = null;
            for (int count = 1; count <= constraints.size(); count++) {
                Network network = new Network(MOMENTS);
                constraints.subList(0, count).forEach(network::add);
                network.settle();
                DayWindow[] now = new DayWindow[MOMENTS];
                for (int moment = 0; moment < MOMENTS; moment++) {
                    now[moment] = network.days(moment);
                    if (before != null) {
                        assertEquals(now[moment], now[moment].and(before[moment]), "seed " + seed);
                    }
                }
                before = now;
            }
        }
    }

    @Test
    void theOrderInWhichConstraintsComeDoesNotMatterUnlessTheyContradict() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            List<Constraint> constraints = random(random, 8);
            if (possible(constraints)) {
                Network one = settled(constraints);
                Collections.shuffle(constraints, random);
                Network other = settled(constraints);
                for (int moment = 0; moment < MOMENTS; moment++) {
                    assertEquals(one.days(moment), other.days(moment), "seed " + seed);
                }
            }
        }
    }

    @Test
    void theReasonsForABoundAddUpToIt() {
        for (int seed = 0; seed < 1000; seed++) {
            Network network = settled(random(new Random(seed), 12));
            for (int moment = 0; moment < MOMENTS; moment++) {
                DayWindow days = network.days(moment);
                long latest = network.whyLatest(moment).stream().mapToLong(Constraint::ticks).sum();
                long earliest = -network.whyEarliest(moment).stream().mapToLong(Constraint::ticks).sum();
                if (days.last() < DayWindow.OPEN_END) {
                    assertEquals(days.last(), Math.floorDiv(latest, Constraint.DAY), "seed " + seed);
                }
                if (days.first() > DayWindow.OPEN_START) {
                    assertEquals(days.first(), Math.floorDiv(earliest, Constraint.DAY), "seed " + seed);
                }
            }
        }
    }

    private static Network settled(List<Constraint> constraints) {
        Network network = new Network(MOMENTS);
        constraints.forEach(network::add);
        network.settle();
        return network;
    }

    private static List<Constraint> random(Random random, int count) {
        List<Constraint> constraints = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int a = random.nextInt(MOMENTS);
            int b = (a + 1 + random.nextInt(MOMENTS - 1)) % MOMENTS;
            int day = random.nextInt(30);
            constraints.add(switch (random.nextInt(6)) {
                case 0 -> Constraint.notBefore(a, day, null);
                case 1 -> Constraint.notAfter(a, day, null);
                case 2 -> Constraint.atLeast(random.nextInt(9) - 4, a, b, null);
                case 3 -> Constraint.atMost(random.nextInt(9) - 4, a, b, null);
                default -> Constraint.before(a, b, null);
            });
        }
        return constraints;
    }

    private static boolean possible(List<Constraint> constraints) {
        return distances(constraints, true) != null;
    }

    private static DayWindow days(List<Constraint> constraints, int moment) {
        long latest = distances(constraints, true)[moment];
        long earliest = -distances(constraints, false)[moment];
        return new DayWindow(earliest < -FAR / 2 ? DayWindow.OPEN_START : (int) Math.floorDiv(earliest, Constraint.DAY),
                latest > FAR / 2 ? DayWindow.OPEN_END : (int) Math.floorDiv(latest, Constraint.DAY));
    }

    /** Distances from the calendar, or to it; null if they shrink for ever. The last entry is the calendar. */
    private static long[] distances(List<Constraint> constraints, boolean from) {
        long[] distance = new long[MOMENTS + 1];
        Arrays.fill(distance, FAR);
        distance[MOMENTS] = 0;
        for (int round = 0; round <= MOMENTS + 1; round++) {
            boolean changed = false;
            for (Constraint constraint : constraints) {
                int start = constraint.from() < 0 ? MOMENTS : constraint.from();
                int end = constraint.to() < 0 ? MOMENTS : constraint.to();
                int a = from ? start : end;
                int b = from ? end : start;
                if (distance[a] + constraint.ticks() < distance[b]) {
                    distance[b] = distance[a] + constraint.ticks();
                    changed = true;
                }
            }
            if (!changed) {
                return distance;
            }
        }
        return null;
    }
}
