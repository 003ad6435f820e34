package org.parley.export.figure;

import java.util.ArrayList;
import java.util.List;
import org.parley.timeline.Event;

/**
 * The words under a marker.
 *
 * @param lines one or two
 * @param time what is known of the time
 * @param half half of the width of the widest line
 */
record Label(List<String> lines, String time, double half) {

    static final double SIZE = 11;
    static final double TIME_SIZE = 10.5;
    private static final double WIDEST = 84;

    static Label of(Event event, Typeset type) {
        List<String> lines = new ArrayList<>();
        for (String line : split(event.label(), type)) {
            lines.add(type.fit(line, Shape.Face.SANS_SEMIBOLD, SIZE, WIDEST));
        }
        String time = type.fit(event.time().label(), Shape.Face.SANS, TIME_SIZE, WIDEST);
        double widest = type.width(time, Shape.Face.SANS, TIME_SIZE);
        for (String line : lines) {
            widest = Math.max(widest, type.width(line, Shape.Face.SANS_SEMIBOLD, SIZE));
        }
        return new Label(lines, time, widest / 2);
    }

    /** Two lines at the space that leaves the wider of them as narrow as can be. */
    private static List<String> split(String label, Typeset type) {
        String[] words = label.strip().split("\\s+");
        List<String> best = List.of(label);
        double narrowest = Double.MAX_VALUE;
        for (int i = 1; i < words.length; i++) {
            String first = String.join(" ", List.of(words).subList(0, i));
            String second = String.join(" ", List.of(words).subList(i, words.length));
            double width = Math.max(type.width(first, Shape.Face.SANS_SEMIBOLD, SIZE),
                    type.width(second, Shape.Face.SANS_SEMIBOLD, SIZE));
            if (width < narrowest) {
                narrowest = width;
                best = List.of(first, second);
            }
        }
        return best;
    }

    /** Its lines under a marker in ({@code x}, {@code y}), the first {@code drop} below it. */
    List<Shape> shapes(double x, double y, boolean selected, Ink halo) {
        List<Shape> shapes = new ArrayList<>();
        double base = y + 29;
        for (String line : lines) {
            shapes.add(new Shape.Words(x, base, line, Shape.Anchor.MIDDLE, Shape.Face.SANS_SEMIBOLD, SIZE, Ink.TEXT,
                    halo));
            base += 13;
        }
        shapes.add(new Shape.Words(x, base, time, Shape.Anchor.MIDDLE, Shape.Face.SANS, TIME_SIZE,
                selected ? Ink.TEXT : Ink.MUTED, halo));
        return shapes;
    }

    /** The area of those lines. */
    Bounds bounds(double x, double y) {
        return new Bounds(x - half, y + 19, 2 * half, 13 * (lines.size() + 1));
    }
}
