package org.parley.export.figure;

import java.util.List;

/**
 * Shapes that belong together.
 *
 * @param target what it stands for: the id of an event, two ids for an order or a possible match, the file of an
 *     article; empty for what only decorates
 * @param spoken what a screen reader says of it; empty for what only decorates
 * @param bounds the area that a pointer meets
 * @param opacity how much of it is seen, from 0 to 1
 */
public record Part(Kind kind, String target, String spoken, Area bounds, List<Shape> shapes, double opacity) {

    /** What a part is. */
    public enum Kind {
        GROUND, HEAD, LANE, PANEL, MARKER, LABEL, ORDER, DOT, MATCH, ARTICLE, CALLOUT
    }

    /** Between two ids of one target. */
    private static final String TO = "\u2192";

    public Part {
        shapes = List.copyOf(shapes);
    }

    /** Something that is seen in full. */
    public Part(Kind kind, String target, String spoken, Area bounds, List<Shape> shapes) {
        this(kind, target, spoken, bounds, shapes, 1);
    }

    /** This thinned, with other words. */
    Part faint(double share, String words) {
        return new Part(kind, target, words, bounds, shapes, share);
    }

    /** An area that holds all of its shapes, and what a pointer meets. */
    public Area extent() {
        return shapes.stream().map(Shape::extent).reduce(bounds, Area::union);
    }

    /** Something that only decorates. */
    static Part ground(List<Shape> shapes) {
        return ground("", shapes);
    }

    /** Something that only decorates an event. */
    static Part ground(String event, List<Shape> shapes) {
        return new Part(Kind.GROUND, event, "", new Area(0, 0, 0, 0), shapes);
    }

    /** Something that only decorates and stands in the head of the drawing. */
    static Part head(List<Shape> shapes) {
        return new Part(Kind.HEAD, "", "", new Area(0, 0, 0, 0), shapes);
    }

    /** The name of a lane, which stands anywhere within {@code area}, where its top can be seen. */
    static Part lane(Area area, List<Shape> shapes) {
        return new Part(Kind.LANE, "", "", area, shapes);
    }

    /** The target of something that stands between two events. */
    public static String pair(String first, String second) {
        return first + TO + second;
    }

    /** True if {@code target} is the event {@code id}, or a pair that it belongs to. */
    static boolean holds(String target, String id) {
        return ids(target).contains(id);
    }

    /** The two ids of a {@link #pair}. */
    public static List<String> ids(String pair) {
        return List.of(pair.split(TO, 2));
    }
}
