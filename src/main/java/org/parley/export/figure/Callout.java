package org.parley.export.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.article.OneLine;
import org.parley.timeline.Evidence;

/** A small box beside a dot that shows its first quote, with the article and the line. */
final class Callout {

    private static final double WIDTH = 114;
    private static final double PADDING = 7.5;
    private static final double LINE = 14;
    private static final int LINES = 4;
    private static final Lettering QUOTE = Lettering.of(Shape.Face.SERIF, 12, Ink.TEXT);

    private Callout() {}

    /** On the side of the dot where it hides least of {@code avoid}, within {@code room}. */
    static Part beside(double x, double y, String target, Evidence evidence, List<Area> avoid, Area room,
            Typeset type) {
        List<String> lines = wrap("\u201c" + OneLine.of(evidence.quote()) + "\u201d", type);
        double width = lines.stream().mapToDouble(line -> type.width(line, QUOTE)).max().orElse(0) + 2 * PADDING;
        double height = LINE * lines.size() + 30;
        List<Area> sides = List.of(new Area(x + 16.5, y - 15.5, width, height),
                new Area(x - 16.5 - width, y - 15.5, width, height),
                new Area(x + 16.5, y - height + 15.5, width, height),
                new Area(x - 16.5 - width, y - height + 15.5, width, height),
                new Area(x - width / 2, y - 16.5 - height, width, height),
                new Area(x - width / 2, y + 16.5, width, height));
        Area box = sides.stream().min(Comparator.comparingLong(side -> hidden(side, avoid, room))).orElseThrow();
        return new Part(Part.Kind.CALLOUT, target, evidence.quote(), box, shapes(x, y, box, lines, evidence, type));
    }

    private static long hidden(Area box, List<Area> avoid, Area room) {
        return avoid.stream().filter(box::overlaps).count() + (room.contains(box) ? 0 : 100);
    }

    private static List<Shape> shapes(double x, double y, Area box, List<String> lines, Evidence evidence,
            Typeset type) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(box.x(), box.y(), box.width(), box.height(), 4, Paint.both(Ink.PANE, Ink.ACCENT, 1)));
        shapes.add(tip(x, y, box));
        double baseline = box.y() + 16.5;
        for (String line : lines) {
            shapes.add(QUOTE.from(box.x() + PADDING, baseline, line));
            baseline += LINE;
        }
        double key = PanelParts.keyWidth(evidence.key(), type);
        shapes.addAll(Symbols.key(evidence.key(), box.x() + PADDING + key / 2, box.bottom() - 21.5, key));
        shapes.add(Lettering.NOTE.from(box.x() + PADDING + key + 5, box.bottom() - 9.5, "line " + evidence.line()));
        return shapes;
    }

    /** The tip on the side of the box that faces the dot. */
    private static Shape tip(double x, double y, Area box) {
        Paint paint = Paint.fill(Ink.ACCENT);
        if (box.x() > x || box.right() < x) {
            int side = box.x() > x ? 1 : -1;
            return Pen.polygon(paint, x + side * 10, y, x + side * 17, y - 6, x + side * 17, y + 6);
        }
        int side = box.y() > y ? 1 : -1;
        return Pen.polygon(paint, x, y + side * 10, x - 6, y + side * 17, x + 6, y + side * 17);
    }

    private static List<String> wrap(String quote, Typeset type) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : quote.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (type.width(longer, QUOTE) > WIDTH && !line.isEmpty()) {
                if (lines.size() == LINES - 1) {
                    lines.add(line + " \u2026\u201d");
                    return lines;
                }
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(type.fit(line.toString(), QUOTE, WIDTH));
        return lines;
    }
}
