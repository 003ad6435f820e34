package org.parley.export.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.parley.timeline.layout.Lane;
import org.parley.timeline.layout.Sequences;

/** Sets out the columns of a panel from left to right, each as near to those before it as their words allow. */
final class PanelColumns {

    /** From the edge of the panel to the middle of an event. */
    static final double EDGE = 33.5;
    /** From the edge of the panel to the line that says when an article was written. */
    static final double EDGE_OF_WRITTEN = 12;
    private static final double BESIDE_WRITTEN = 32;
    private static final double WRITTEN_APART = 36;
    private static final double EVENTS_APART = 62;
    private static final double COLUMNS_APART = 32;

    private final Map<String, MarkerLabel> labels;
    private final double left;
    private final double stretch;
    /** How far the words of each lane reach. */
    private final double[] laneEnd = new double[Lane.values().length];
    /** The column before. */
    private double floor;
    private double lastWritten = Double.NEGATIVE_INFINITY;

    private PanelColumns(Map<String, MarkerLabel> labels, double left, double stretch) {
        this.labels = labels;
        this.left = left;
        this.stretch = stretch;
        this.floor = left;
        Arrays.fill(laneEnd, left);
    }

    /**
     * The x of each column.
     *
     * @param labels the words of the events, by id; events without words take no room
     * @param stretch how much wider than they must be columns are set apart; 1 for as near as can be
     */
    static double[] of(Sequences.Sequence sequence, Map<String, MarkerLabel> labels, double left, double stretch) {
        List<List<Sequences.Placed>> events = new ArrayList<>();
        for (int i = 0; i < sequence.columns(); i++) {
            events.add(new ArrayList<>());
        }
        sequence.events().stream().filter(placed -> labels.containsKey(placed.event()))
                .forEach(placed -> events.get(placed.column()).add(placed));
        boolean[] written = new boolean[sequence.columns()];
        sequence.written().forEach(writing -> written[writing.column()] = true);
        PanelColumns columns = new PanelColumns(labels, left, stretch);
        double[] x = new double[sequence.columns()];
        for (int i = 0; i < x.length; i++) {
            x[i] = written[i] ? columns.written(i == 0)
                    : columns.events(i == 0 ? EDGE : (written[i - 1] ? BESIDE_WRITTEN : COLUMNS_APART) * stretch,
                            events.get(i));
        }
        return x;
    }

    /** The next column, which says when an article was written. */
    private double written(boolean first) {
        double step = first ? EDGE_OF_WRITTEN : BESIDE_WRITTEN * stretch;
        double behindWords = Arrays.stream(laneEnd).max().orElse(left) + 3;
        floor = Math.max(floor + step, Math.max(behindWords, lastWritten + WRITTEN_APART));
        lastWritten = floor;
        Arrays.fill(laneEnd, floor + 3);
        return floor;
    }

    /** The next column, at least {@code step} from the one before, with these events. */
    private double events(double step, List<Sequences.Placed> events) {
        double at = floor + step;
        for (Sequences.Placed placed : events) {
            double end = laneEnd[placed.lane().ordinal()];
            double apart = end > left && end > floor + 3 ? EVENTS_APART * stretch / 2 : 0;
            at = Math.max(at, end + Math.max(half(placed), apart));
        }
        for (Sequences.Placed placed : events) {
            laneEnd[placed.lane().ordinal()] = at + Math.max(half(placed), EVENTS_APART * stretch / 2);
        }
        floor = at;
        return at;
    }

    private double half(Sequences.Placed placed) {
        return labels.get(placed.event()).half() + 4;
    }
}
