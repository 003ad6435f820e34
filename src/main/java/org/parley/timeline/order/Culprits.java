package org.parley.timeline.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the causes that several contradictions have in common: to set one of them aside takes less than to set aside
 * what it contradicts (a greedy hitting set). Only a cause that is no stronger than what was set aside for it counts.
 */
final class Culprits {

    /** Each with what it stands against. */
    private final Map<Cause, List<Cause>> found = new IdentityHashMap<>();

    boolean holds(Cause cause) {
        return found.containsKey(cause);
    }

    List<Cause> against(Cause cause) {
        return found.getOrDefault(cause, List.of());
    }

    /** Takes in those of {@code contradictions}; tells whether there were any that are new. */
    boolean found(List<Bounds.Contradiction> contradictions) {
        List<Bounds.Contradiction> open = new ArrayList<>(contradictions);
        int before = found.size();
        for (Cause culprit = most(open); culprit != null; culprit = most(open)) {
            List<Cause> against = new ArrayList<>();
            for (Bounds.Contradiction contradiction : List.copyOf(open)) {
                if (isShared(culprit, contradiction)) {
                    against.add(contradiction.causes().getFirst());
                    open.remove(contradiction);
                }
            }
            found.put(culprit, against);
        }
        return found.size() > before;
    }

    /** The cause that most contradictions share, if several do; of two equal ones the weaker, then the first. */
    private Cause most(List<Bounds.Contradiction> contradictions) {
        Map<Cause, Integer> counts = new IdentityHashMap<>();
        Map<Cause, Integer> inOrder = new LinkedHashMap<>();
        for (Bounds.Contradiction contradiction : contradictions) {
            for (Cause cause : contradiction.causes()) {
                if (isShared(cause, contradiction) && !holds(cause)) {
                    inOrder.put(cause, counts.merge(cause, 1, Integer::sum));
                }
            }
        }
        return inOrder.entrySet().stream().filter(entry -> entry.getValue() > 1)
                .max(Comparator.comparingInt((Map.Entry<Cause, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey().grade()))
                .map(Map.Entry::getKey).orElse(null);
    }

    private static boolean isShared(Cause cause, Bounds.Contradiction contradiction) {
        Cause aside = contradiction.causes().getFirst();
        return cause != aside && cause.grade().compareTo(aside.grade()) >= 0
                && contradiction.causes().stream().anyMatch(one -> one == cause);
    }
}
