package org.parley.export.figure;

import java.util.ArrayList;
import java.util.List;
import org.parley.extraction.event.Status;
import org.parley.timeline.layout.Lane;

/** The small signs: kind is a shape, status is its fill. */
final class Symbols {

    /** Radius of a marker on the timeline. */
    static final double MARKER = 8;
    /** Radius of a marker in lists and chips. */
    static final double SMALL = 6;
    /** Radius of the dot that stands for evidence. */
    static final double DOT = 7;

    /** How large the letter on a mark is, as a share of the radius. */
    private static final double LETTER = 1.25;

    private Symbols() {}

    /**
     * The marker of an event: held is filled, upcoming and postponed are outlined, unknown has a dotted outline,
     * cancelled and denied are struck through.
     */
    static List<Shape> marker(Lane lane, Status status, double x, double y, double radius, Ink ground) {
        double width = radius >= MARKER ? 2 : 1.6;
        Ink ink = Ink.of(lane);
        Paint outline = Paint.both(ground, ink, width);
        return switch (status) {
            case HELD -> List.of(outline(lane, x, y, radius - width / 2, Paint.both(ink, ink, width)));
            case UPCOMING, POSTPONED -> List.of(outline(lane, x, y, radius - width / 2, outline));
            case UNKNOWN -> List.of(outline(lane, x, y, radius - width / 2, outline.dashed(0.1, 3.6).rounded()));
            case CANCELLED, DENIED -> List.of(outline(lane, x, y, radius - width / 2, outline),
                    Pen.straight(x - radius, y + radius, x + radius, y - radius, Paint.line(ink, width)));
        };
    }

    /** The letter on the mark of a kind that a person added. */
    static Shape letter(String letter, Lane lane, Status status, double x, double y, double radius) {
        return Lettering.of(Shape.Face.SANS_SEMIBOLD, radius * LETTER,
                status == Status.HELD ? Ink.PANE : Ink.of(lane)).centred(x, y + radius * .45, letter);
    }

    private static Shape outline(Lane lane, double x, double y, double r, Paint paint) {
        return switch (lane) {
            case CALLS -> new Shape.Disc(x, y, r, paint);
            case TALKS -> new Shape.Box(x - r * .92, y - r * .92, r * 1.84, r * 1.84, 1.5, paint);
            case SUMMITS -> Pen.polygon(paint, x, y - r * 1.12, x + r * 1.12, y, x, y + r * 1.12, x - r * 1.12, y);
            case BACKGROUND -> hexagon(x, y, r * 1.04, paint);
        };
    }

    private static Shape hexagon(double x, double y, double r, Paint paint) {
        double half = r / 2;
        double high = r * .88;
        return Pen.polygon(paint, x - r, y, x - half, y - high, x + half, y - high, x + r, y, x + half, y + high,
                x - half, y + high);
    }

    /** The dot of an order that an article states. */
    static List<Shape> quoteDot(double x, double y, Ink ink, Ink ground) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Disc(x, y, DOT, Paint.both(ground, ink, 1)));
        shapes.add(quoteMark(x - 3.6, y - 2.8, ink));
        shapes.add(quoteMark(x + .7, y - 2.8, ink));
        return shapes;
    }

    private static Shape quoteMark(double x, double y, Ink ink) {
        return new Pen().move(x, y).line(x + 2.8, y).line(x + 2.8, y + 2.8)
                .cubic(x + 2.8, y + 4.5, x + 1.9, y + 5.4, x + .4, y + 5.8).line(x + .4, y + 4.5)
                .cubic(x + 1.1, y + 4.2, x + 1.4, y + 3.7, x + 1.4, y + 3.1).line(x, y + 3.1).close()
                .trace(Paint.fill(ink));
    }

    /** The dot of an order that follows from dates. */
    static List<Shape> dateDot(double x, double y, Ink ink, Ink ground) {
        return List.of(new Shape.Disc(x, y, DOT, Paint.both(ground, ink, 1)),
                new Shape.Box(x - 3.5, y - 3, 7, 6.5, .8, Paint.line(ink, 1)),
                Pen.straight(x - 3.5, y - 1, x + 3.5, y - 1, Paint.line(ink, 1.6)));
    }

    /** The dot of a possible match. */
    static List<Shape> matchDot(double x, double y, Ink ink, Ink ground) {
        return List.of(new Shape.Disc(x, y, DOT, Paint.both(ground, ink, 1)),
                Lettering.NAME.in(ink).centred(x, y + 4, "?"));
    }

    /** Opposed arrows: either order. */
    static Shape either(double x, double y) {
        return new Pen().move(x - 8, y - 3).line(x + 8, y - 3).line(x + 5, y - 6).move(x + 8, y + 3)
                .line(x - 8, y + 3).line(x - 5, y + 6).trace(Paint.line(Ink.RELATION, 1.1).rounded());
    }

    /** The key of an article. */
    static List<Shape> key(String key, double centre, double top, double width) {
        return List.of(new Shape.Box(centre - width / 2, top, width, 16, 3, Paint.fill(Ink.CHIP)),
                Lettering.NAME.centred(centre, top + 12, key));
    }

    /** A head of 6 px at the end of an arrow that points to the right or, if {@code down}, downwards. */
    static Shape head(double x, double y, boolean down, Ink ink) {
        Paint paint = Paint.fill(ink);
        return down ? Pen.polygon(paint, x, y, x - 3.5, y - 6, x + 3.5, y - 6)
                : Pen.polygon(paint, x, y, x - 6, y - 3.5, x - 6, y + 3.5);
    }
}
