package org.parley.export.figure;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.OneLine;
import org.parley.timeline.Event;

/**
 * The words under a marker.
 *
 * @param lines one or two
 * @param time what is known of the time
 * @param half half of the width of the widest line
 */
record MarkerLabel(List<String> lines, String time, double half) {

    private static final Lettering TIME = Lettering.of(Shape.Face.SANS, 10.5, Ink.MUTED);
    private static final double WIDEST = 100;
    /** Room for "before 24 May 2025": a time that is cut short says nothing. */
    private static final double WIDEST_TIME = 108;

    static MarkerLabel of(Event event, Typeset type) {
        List<String> lines = new ArrayList<>();
        for (String line : split(event.label(), type)) {
            lines.add(type.fit(line, Lettering.NAME, WIDEST));
        }
        String time = type.fit(event.time().label(), TIME, WIDEST_TIME);
        double widest = type.width(time, TIME);
        for (String line : lines) {
            widest = Math.max(widest, width(line, type));
        }
        return new MarkerLabel(lines, time, widest / 2);
    }

    /** Two lines, at a space if they fit then, else perhaps within names that are joined by dashes. */
    private static List<String> split(String label, Typeset type) {
        String words = OneLine.of(label);
        List<String> best = narrowest(words, type, false);
        return best.stream().anyMatch(line -> width(line, type) > WIDEST) ? narrowest(words, type, true) : best;
    }

    /** The break that leaves the wider of two lines as narrow as can be. */
    private static List<String> narrowest(String words, Typeset type, boolean atDashes) {
        List<String> best = List.of(words);
        double least = Double.MAX_VALUE;
        for (int i = 1; i < words.length(); i++) {
            boolean dash = atDashes && words.charAt(i - 1) == '\u2013';
            if (dash || words.charAt(i) == ' ') {
                List<String> lines = List.of(words.substring(0, i), words.substring(i).strip());
                double widest = Math.max(width(lines.get(0), type), width(lines.get(1), type));
                if (widest < least) {
                    least = widest;
                    best = lines;
                }
            }
        }
        return best;
    }

    private static double width(String line, Typeset type) {
        return type.width(line, Lettering.NAME);
    }

    /** Its lines under a marker in ({@code x}, {@code y}), the first {@code drop} below it. */
    List<Shape> shapes(double x, double y, boolean selected, Ink halo) {
        List<Shape> shapes = new ArrayList<>();
        double base = y + 29;
        for (String line : lines) {
            shapes.add(Lettering.NAME.on(halo).centred(x, base, line));
            base += 13;
        }
        shapes.add(TIME.in(selected ? Ink.TEXT : Ink.MUTED).on(halo).centred(x, base, time));
        return shapes;
    }

    /** The area of those lines. */
    Area bounds(double x, double y) {
        return new Area(x - half, y + 19, 2 * half, 13 * (lines.size() + 1));
    }
}
