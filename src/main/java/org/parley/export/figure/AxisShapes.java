package org.parley.export.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head and the upright lines of a calendar. */
final class AxisShapes {

    /** Pixels a month from which months are named. */
    static final double MONTHS = 14;

    private static final String LETTERS = "JFMAMJJASOND";
    private static final double QUARTERS = 6;
    private static final double HEAD = 23.5;
    private static final double LINE = 18;
    private static final Lettering YEAR = Lettering.of(Shape.Face.SANS_SEMIBOLD, 12, Ink.TEXT);
    private static final Lettering SMALL = Lettering.of(Shape.Face.SANS, 10.5, Ink.MUTED);
    private static final Lettering LIT = Lettering.of(Shape.Face.SANS_SEMIBOLD, 10.5, Ink.ACCENT);

    private final Axis axis;
    private final Typeset type;

    AxisShapes(Axis axis, Typeset type) {
        this.axis = axis;
        this.type = type;
    }

    /** @param chosen the selected event, whose months are lit */
    List<Shape> shapes(List<Double> laneTops, double bottom, double right, Optional<CalendarEvent> chosen) {
        List<Shape> shapes = new ArrayList<>();
        chosen.ifPresent(event -> lit(event, shapes));
        shapes.add(Pen.straight(79, HEAD, right, HEAD, Paint.line(Ink.BORDER_INNER, 1)));
        laneTops.forEach(top -> shapes.add(Pen.straight(0, top, right, top, Paint.line(Ink.BORDER, 1))));
        shapes.add(Pen.straight(0, bottom - .5, right, bottom - .5, Paint.line(Ink.BORDER, 1)));
        for (Axis.Stretch stretch : axis.stretches()) {
            if (stretch.folded()) {
                fold(stretch, bottom, shapes);
            } else {
                years(stretch, bottom, chosen, shapes);
            }
        }
        return shapes;
    }

    private void lit(CalendarEvent event, List<Shape> shapes) {
        double from = axis.x(event.first().withDayOfMonth(1));
        double to = axis.x(event.last().withDayOfMonth(1)) + axis.perMonth();
        shapes.add(new Shape.Box(from + .5, 25, to - from - 1, 21, 0, Paint.fill(Ink.ACCENT_GROUND)));
    }

    private void years(Axis.Stretch stretch, double bottom, Optional<CalendarEvent> chosen, List<Shape> shapes) {
        double length = 12 * axis.perMonth();
        double labelled = Double.NEGATIVE_INFINITY;
        for (int year = stretch.first(); year <= stretch.last(); year++) {
            double x = stretch.x() + (year - stretch.first()) * length;
            shapes.add(Pen.straight(x, 2, x, bottom, Paint.line(Ink.BORDER, 1)));
            String name = Integer.toString(year);
            if (x >= labelled) {
                shapes.add(YEAR.from(x + 5.5, 16, name));
                labelled = x + type.width(name, YEAR) + 8;
            }
            for (int month = 0; month < 12; month++) {
                month(year, month, x + month * axis.perMonth(), bottom, chosen, shapes);
            }
        }
        double end = stretch.x() + stretch.width();
        shapes.add(Pen.straight(end, 2, end, bottom, Paint.line(Ink.BORDER, 1)));
    }

    private void month(int year, int month, double x, double bottom, Optional<CalendarEvent> chosen,
            List<Shape> shapes) {
        Paint line = Paint.line(Ink.BORDER, .8);
        if (month > 0 && month % 3 == 0 && axis.perMonth() >= QUARTERS) {
            shapes.add(Pen.straight(x, 26, x, bottom, line));
        } else if (month > 0 && axis.perMonth() >= MONTHS) {
            shapes.add(Pen.straight(x, 36, x, 46, line));
        }
        if (axis.perMonth() >= MONTHS) {
            LocalDate first = LocalDate.of(year, month + 1, 1);
            boolean lit = chosen.filter(event -> !event.last().isBefore(first)
                    && event.first().isBefore(first.plusMonths(1))).isPresent();
            shapes.add((lit ? LIT : SMALL).centred(x + axis.perMonth() / 2, 39, LETTERS.substring(month, month + 1)));
        }
    }

    private static void fold(Axis.Stretch stretch, double bottom, List<Shape> shapes) {
        double centre = stretch.x() + stretch.width() / 2;
        int years = stretch.last() - stretch.first() + 1;
        String last = stretch.last() / 100 == stretch.first() / 100
                ? String.format("%02d", Math.floorMod(stretch.last(), 100))
                : Integer.toString(stretch.last());
        shapes.add(new Shape.Box(stretch.x() + .5, 0, stretch.width() - 1, bottom, 0, Paint.fill(Ink.CHIP)));
        shapes.add(Lettering.NAME.centred(centre, 16, stretch.first() + "\u2013" + last));
        shapes.add(SMALL.centred(centre, 39, years + " years"));
        shapes.add(SMALL.centred(centre, (LINE + bottom) / 2 - 4, "nothing"));
        shapes.add(SMALL.centred(centre, (LINE + bottom) / 2 + 9, "dated"));
    }
}
