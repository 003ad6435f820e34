package org.parley.export.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.timeline.Event;
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
        double[] columns = PanelColumns.of(sequence, labels, left, stretch);
        Map<String, Spot> spots = new HashMap<>();
        for (Sequences.Placed placed : events) {
            spots.put(placed.event(), new Spot(words.event(placed.event()), placed, labels.get(placed.event()),
                    columns[placed.column()], lanes.markerY(placed.lane())));
        }
        double width = Math.max(width(left, columns, spots.values(), sequence),
                type.width("Sequence " + sequence.name(), Lettering.NAME) + 20);
        return new Panel(sequence, new Area(left, TOP, Math.ceil(width), lanes.bottom() - TOP), columns, spots);
    }

    double columnX(int column) {
        return columns[column];
    }

    private static double width(double left, double[] columns, Iterable<Spot> spots, Sequences.Sequence sequence) {
        double right = left + 2 * PanelColumns.EDGE;
        for (Spot spot : spots) {
            right = Math.max(right, spot.x() + Math.max(PanelColumns.EDGE + 2, spot.label().half() + 6));
        }
        for (Sequences.Written written : sequence.written()) {
            right = Math.max(right, columns[written.column()] + PanelColumns.EDGE_OF_WRITTEN);
        }
        return right - left;
    }
}
