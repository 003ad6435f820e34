package org.parley.export.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.timeline.Event;
import org.parley.timeline.layout.Lane;
import org.parley.timeline.layout.Sequences;

/**
 * One sequence with its columns set out in pixels.
 *
 * @param bounds its frame
 * @param columns the x of each column
 * @param spots where the events stand, by id
 */
record Panel(Sequences.Sequence sequence, Area bounds, double[] columns, Map<String, Spot> spots) {

    static final double TOP = 2.5;

    private static final double EDGE = 33.5;
    private static final double EDGE_OF_WRITTEN = 12;
    private static final double BESIDE_WRITTEN = 32;
    private static final double WRITTEN_APART = 36;
    private static final double APART = 62;
    private static final double COLUMNS_APART = 32;

    /** Where an event stands. */
    record Spot(Event event, Sequences.Placed placed, MarkerLabel label, double x, double y) {

        Area marker() {
            return Area.around(x, y, Symbols.MARKER);
        }

        Area text() {
            return label.bounds(x, y);
        }
    }

    /** @param stretch how much wider than they must be columns are set apart; 1 for as near as can be */
    static Panel at(double left, Sequences.Sequence sequence, EventWords words, Typeset type, Lanes lanes,
            double stretch) {
        List<Sequences.Placed> events = sequence.events().stream().filter(p -> words.event(p.event()) != null).toList();
        Map<String, MarkerLabel> labels = new HashMap<>();
        events.forEach(placed -> labels.put(placed.event(), MarkerLabel.of(words.event(placed.event()), type)));
        double[] columns = columns(left, sequence, events, labels, stretch);
        Map<String, Spot> spots = new HashMap<>();
        for (Sequences.Placed placed : events) {
            spots.put(placed.event(), new Spot(words.event(placed.event()), placed, labels.get(placed.event()),
                    columns[placed.column()], lanes.markerY(placed.lane())));
        }
        double width = Math.max(width(left, columns, spots.values(), sequence),
                type.width("Sequence " + sequence.name(), Shape.Face.SANS_SEMIBOLD, 11) + 20);
        return new Panel(sequence, new Area(left, TOP, Math.ceil(width), lanes.bottom() - TOP), columns,
                spots);
    }

    double columnX(int column) {
        return columns[column];
    }

    /** Sets out the columns from left to right, each as near to those before it as their words allow. */
    private static double[] columns(double left, Sequences.Sequence sequence, List<Sequences.Placed> events,
            Map<String, MarkerLabel> labels, double stretch) {
        List<List<Sequences.Placed>> byColumn = new ArrayList<>();
        boolean[] written = new boolean[sequence.columns()];
        sequence.written().forEach(w -> written[w.column()] = true);
        for (int i = 0; i < sequence.columns(); i++) {
            byColumn.add(new ArrayList<>());
        }
        events.forEach(placed -> byColumn.get(placed.column()).add(placed));

        double[] x = new double[sequence.columns()];
        double[] laneEnd = new double[Lane.values().length];
        Arrays.fill(laneEnd, left);
        double floor = left;
        double lastWritten = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < x.length; column++) {
            if (written[column]) {
                x[column] = Math.max(floor + (column == 0 ? EDGE_OF_WRITTEN : BESIDE_WRITTEN * stretch),
                        Math.max(Arrays.stream(laneEnd).max().orElse(left) + 3, lastWritten + WRITTEN_APART));
                lastWritten = x[column];
                Arrays.fill(laneEnd, x[column] + 3);
                floor = x[column];
            } else {
                double step = column == 0 ? EDGE
                        : column > 0 && written[column - 1] ? BESIDE_WRITTEN * stretch
                                : COLUMNS_APART * stretch;
                double at = floor + step;
                for (Sequences.Placed placed : byColumn.get(column)) {
                    double half = labels.get(placed.event()).half();
                    double end = laneEnd[placed.lane().ordinal()];
                    at = Math.max(at,
                            end + Math.max(half + 4, end > left && end > floor + 3 ? APART * stretch / 2 : 0));
                }
                for (Sequences.Placed placed : byColumn.get(column)) {
                    laneEnd[placed.lane().ordinal()] = at
                            + Math.max(labels.get(placed.event()).half() + 4, APART * stretch / 2);
                }
                x[column] = at;
                floor = at;
            }
        }
        return x;
    }

    private static double width(double left, double[] columns, Iterable<Spot> spots, Sequences.Sequence sequence) {
        double right = left + 2 * EDGE;
        for (Spot spot : spots) {
            right = Math.max(right, spot.x() + Math.max(EDGE + 2, spot.label().half() + 6));
        }
        for (Sequences.Written written : sequence.written()) {
            right = Math.max(right, columns[written.column()] + EDGE_OF_WRITTEN);
        }
        return right - left;
    }
}
