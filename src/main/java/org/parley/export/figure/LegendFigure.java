package org.parley.export.figure;

import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.event.Status;

/** The keys to the symbols of both modes, each as one row. */
final class LegendFigure {

    private static final double MIDDLE = 8;
    private static final double GAP = 11;

    private final Typeset type;
    private final List<Shape> shapes = new ArrayList<>();
    private double at;

    private LegendFigure(Typeset type) {
        this.type = type;
    }

    /** The key to Sequence mode. */
    static Figure sequence(Typeset type) {
        LegendFigure legend = new LegendFigure(type);
        legend.circle(Status.HELD, "held");
        legend.circle(Status.UPCOMING, "upcoming");
        legend.circle(Status.UNKNOWN, "unknown");
        legend.limits();
        legend.before();
        legend.shapes.add(Symbols.either(legend.at + 8, MIDDLE));
        legend.words(21, "either order");
        legend.shapes.add(Pen.straight(legend.at, MIDDLE, legend.at + 20, MIDDLE,
                Paint.line(Ink.MUTED, 1.5).dashed(4, 3)));
        legend.words(25, "possibly the same");
        legend.gap();
        return legend.figure();
    }

    /** The key to Calendar mode. */
    static Figure calendar(Typeset type) {
        LegendFigure legend = new LegendFigure(type);
        legend.words(0, "a bar spans every day it could be:");
        legend.bar(32, "year");
        legend.bar(18, "quarter");
        legend.bar(9, "month");
        legend.shapes.add(Pen.straight(legend.at + 1, MIDDLE - 6, legend.at + 1, MIDDLE + 6, Paint.line(Ink.MUTED, 2)));
        legend.words(7, "day");
        return legend.figure();
    }

    private void circle(Status status, String word) {
        Paint outline = Paint.both(Ink.PANE, Ink.MUTED, 1.6);
        Paint paint = switch (status) {
            case HELD -> Paint.both(Ink.MUTED, Ink.MUTED, 1.6);
            case UPCOMING -> outline;
            default -> outline.dashed(.1, 3.6).rounded();
        };
        shapes.add(new Shape.Disc(at + 6, MIDDLE, 4.7, paint));
        words(17, word);
    }

    private void limits() {
        shapes.add(new Pen().move(at + 1, MIDDLE - 2).line(at + 1, MIDDLE + 3).line(at + 17, MIDDLE + 3)
                .line(at + 17, MIDDLE - 2).trace(Paint.line(Ink.MUTED, 1.5)));
        words(23, "known limits");
    }

    private void before() {
        shapes.add(Pen.straight(at, MIDDLE, at + 15, MIDDLE, Paint.line(Ink.MUTED, 1.3)));
        shapes.add(Symbols.head(at + 20, MIDDLE, false, Ink.MUTED));
        words(25, "before");
    }

    private void gap() {
        for (double x : new double[]{at + .5, at + 11.5}) {
            shapes.add(new Shape.Box(x, MIDDLE - 4.5, 6, 9, 1.5, Paint.line(Ink.MUTED, 1)));
        }
        words(23, "gap: no order");
    }

    private void bar(double width, String word) {
        shapes.add(new Shape.Box(at + 1, MIDDLE - 4, width, 8, 0, Paint.fill(Ink.MUTED).faint(.28)));
        for (double x : new double[]{at + 1, at + 1 + width}) {
            shapes.add(Pen.straight(x, MIDDLE - 6, x, MIDDLE + 6, Paint.line(Ink.MUTED, 1.6)));
        }
        words(width + 7, word);
    }

    private void words(double after, String text) {
        shapes.add(Lettering.NOTE.from(at + after, MIDDLE + 4, text));
        at += after + type.width(text, Lettering.NOTE) + GAP;
    }

    private Figure figure() {
        return new Figure(at - GAP, 2 * MIDDLE, 0, 0, Ink.NONE, List.of(), List.of(Part.ground(shapes)));
    }
}
