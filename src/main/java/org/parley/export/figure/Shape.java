package org.parley.export.figure;

import java.math.BigDecimal;
import java.util.List;

/** Something that is drawn. Lengths are pixels; x grows to the right and y downwards. */
public sealed interface Shape {

    /** An area that holds all of it; of words, whose width depends on the letters, one that is large enough. */
    Area extent();

    /** A rectangle, with rounded corners if {@code radius} is not 0. */
    record Box(double x, double y, double width, double height, double radius, Paint paint) implements Shape {
        @Override
        public Area extent() {
            return new Area(x, y, width, height);
        }
    }

    /** A circle. */
    record Disc(double x, double y, double radius, Paint paint) implements Shape {
        @Override
        public Area extent() {
            return Area.around(x, y, radius);
        }
    }

    /** A line of straight and curved pieces. */
    record Trace(List<Step> steps, Paint paint) implements Shape {
        public Trace {
            steps = List.copyOf(steps);
        }

        @Override
        public Area extent() {
            double left = Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (Step step : steps) {
                for (int i = 0; i + 1 < step.at().size(); i += 2) {
                    left = Math.min(left, step.at().get(i));
                    right = Math.max(right, step.at().get(i));
                    top = Math.min(top, step.at().get(i + 1));
                    bottom = Math.max(bottom, step.at().get(i + 1));
                }
            }
            return new Area(left, top, right - left, bottom - top);
        }

        /** The same in the path language of SVG. */
        String svg() {
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
     */
    record Words(double x, double y, String text, Anchor anchor, Lettering lettering) implements Shape {
        @Override
        public Area extent() {
            double size = lettering.size();
            double width = text.length() * size;
            double left = switch (anchor) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
            return new Area(left, y - size, width, 2 * size);
        }
    }

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
        return BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros().toPlainString();
    }
}
