package org.parley.export.figure;

import java.util.ArrayList;
import java.util.List;

/** Draws a {@link Shape.Trace} step by step. */
final class Pen {

    private final List<Shape.Step> steps = new ArrayList<>();

    Pen move(double x, double y) {
        return step('M', x, y);
    }

    Pen line(double x, double y) {
        return step('L', x, y);
    }

    Pen quad(double controlX, double controlY, double x, double y) {
        return step('Q', controlX, controlY, x, y);
    }

    Pen cubic(double firstX, double firstY, double secondX, double secondY, double x, double y) {
        return step('C', firstX, firstY, secondX, secondY, x, y);
    }

    Pen close() {
        return step('Z');
    }

    Shape.Trace trace(Paint paint) {
        return new Shape.Trace(steps, paint);
    }

    /** A straight line. */
    static Shape.Trace straight(double x1, double y1, double x2, double y2, Paint paint) {
        return new Pen().move(x1, y1).line(x2, y2).trace(paint);
    }

    /** A closed figure through {@code xy}, x before y. */
    static Shape.Trace polygon(Paint paint, double... xy) {
        Pen pen = new Pen().move(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            pen.line(xy[i], xy[i + 1]);
        }
        return pen.close().trace(paint);
    }

    private Pen step(char command, double... at) {
        List<Double> values = new ArrayList<>(at.length);
        for (double value : at) {
            values.add(value);
        }
        steps.add(new Shape.Step(command, values));
        return this;
    }
}
