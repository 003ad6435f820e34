package org.parley.export.figure;

import java.util.List;
import java.util.stream.Stream;

/**
 * A drawing of the timeline: positions, words and the meaning of colours, from which the window makes nodes and the
 * writers make pictures.
 *
 * @param rail the width on the left that stays in place when the rest scrolls sideways
 * @param head the height at the top that stays in place when the rest scrolls down; its shapes are among the parts
 * @param fixed what stands on the rail
 * @param parts the rest, the lowest first
 */
public record Figure(double width, double height, double rail, double head, Ink ground, List<Part> fixed,
        List<Part> parts) {

    public Figure {
        fixed = List.copyOf(fixed);
        parts = List.copyOf(parts);
    }

    /** All shapes in the order in which they are drawn. */
    public Stream<Shape> shapes() {
        return Stream.concat(parts.stream(), fixed.stream()).flatMap(part -> part.shapes().stream());
    }

    /** The parts that stand in the head, at least partly, and only decorate. */
    public List<Part> headed() {
        return parts.stream().filter(part -> part.kind() == Part.Kind.HEAD).toList();
    }

    /** The parts of one kind. */
    public List<Part> parts(Part.Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }
}
