package org.parley.export.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.parley.timeline.layout.Lane;

/**
 * Where the lanes of Sequence mode stand. A lane without events is folded.
 *
 * @param tops the upper edge of each lane
 * @param bottom the lower edge of the last
 */
record Lanes(Map<Lane, Double> tops, double bottom) {

    private static final double TOP = 46.5;
    private static final double LANE = 82;
    private static final double FOLDED = 28;
    private static final double MARKER = 20.5;

    /** @param used the lanes that have events */
    static Lanes of(Set<Lane> used) {
        Map<Lane, Double> tops = new EnumMap<>(Lane.class);
        double y = TOP;
        for (Lane lane : Lane.values()) {
            tops.put(lane, y);
            y += used.contains(lane) ? LANE : FOLDED;
        }
        return new Lanes(tops, y + 1);
    }

    double top(Lane lane) {
        return tops.get(lane);
    }

    /** Where the markers of a lane stand. */
    double markerY(Lane lane) {
        return top(lane) + MARKER;
    }
}
