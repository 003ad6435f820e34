package org.parley.export.figure;

import java.util.List;

/**
 * How a shape is filled and outlined.
 *
 * @param opacity of the fill, 0 to 1
 * @param width of the outline in pixels
 * @param dash lengths of dashes and gaps in pixels; empty for a solid line
 * @param round true for round line ends
 */
public record Paint(Ink fill, double opacity, Ink stroke, double width, List<Double> dash, boolean round) {

    public Paint {
        dash = List.copyOf(dash);
    }

    /** Filled, without an outline. */
    public static Paint fill(Ink ink) {
        return new Paint(ink, 1, Ink.NONE, 0, List.of(), false);
    }

    /** A solid line. */
    static Paint line(Ink ink, double width) {
        return new Paint(Ink.NONE, 1, ink, width, List.of(), false);
    }

    /** Filled, with a solid outline. */
    static Paint both(Ink fill, Ink stroke, double width) {
        return new Paint(fill, 1, stroke, width, List.of(), false);
    }

    /** This with a dashed outline. */
    Paint dashed(double on, double off) {
        return new Paint(fill, opacity, stroke, width, List.of(on, off), round);
    }

    /** This with round line ends; a dash of no length is then a dot. */
    Paint rounded() {
        return new Paint(fill, opacity, stroke, width, dash, true);
    }

    /** This with a fill that lets what is behind it through. */
    Paint faint(double share) {
        return new Paint(fill, share, stroke, width, dash, round);
    }
}
