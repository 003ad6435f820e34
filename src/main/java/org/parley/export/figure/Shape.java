package org.parley.export.figure;

import java.util.List;
import java.util.Locale;

/** Something that is drawn. Lengths are pixels; x grows to the right and y downwards. */
public sealed interface Shape {

    /** A rectangle, with rounded corners if {@code radius} is not 0. */
    record Box(double x, double y, double width, double height, double radius, Paint paint) implements Shape {}

    /** A circle. */
    record Disc(double x, double y, double radius, Paint paint) implements Shape {}

    /** A line of straight and curved pieces. */
    record Trace(List<Step> steps, Paint paint) implements Shape {
        public Trace {
            steps = List.copyOf(steps);
        }

        /** The same in the path language of SVG. */
        public String svg() {
            StringBuilder path = new StringBuilder();
            for (Step step : steps) {
                path.append(step.command());
                for (double value : step.at()) {
                    path.append(number(value)).append(' ');
                }
            }
            return path.toString().strip();
        }
    }

    /**
     * One step of a trace.
     *
     * @param command of the path language of SVG, absolute: {@code M}, {@code L}, {@code Q}, {@code C} or {@code Z}
     * @param at its coordinates, x before y
     */
    record Step(char command, List<Double> at) {
        public Step {
            at = List.copyOf(at);
        }
    }

    /**
     * One line of words.
     *
     * @param x where it is anchored
     * @param y its base line
     * @param halo a ground of this colour around the letters, or {@link Ink#NONE}
     */
    record Words(double x, double y, String text, Anchor anchor, Face face, double size, Ink ink, Ink halo)
            implements
                Shape {}

    /** Which part of a line of words stands at its x. */
    enum Anchor {
        START, MIDDLE, END
    }

    /** The type faces: what Parley says is set in sans, what a source says in serif. */
    enum Face {
        SANS, SANS_MEDIUM, SANS_SEMIBOLD, SERIF
    }

    /** A length with at most two decimals, the same on every machine. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
