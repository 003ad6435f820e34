package org.parley.export.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extraction.event.Status;
import org.parley.timeline.layout.Lane;

/** The bars of one lane, stacked in rows so that no bar and no label covers another. */
final class CalendarLane {

    private static final double ROW = 36;
    private static final double DENSE_ROW = 24;
    private static final int DENSE = 40;
    private static final double BAR = 20;
    private static final double DENSE_BAR = 12;
    private static final double BESIDE = 12;
    private static final double GAP = 10;
    private static final Lettering NAME = new Lettering(Shape.Face.SANS_SEMIBOLD, 11.5, Ink.TEXT, Ink.PANE);
    private static final Lettering DATE = new Lettering(Shape.Face.SANS, 10.5, Ink.MUTED, Ink.PANE);
    /** Sizes of the words within a bar, and what stands around and between them. */
    private static final Lettering INSIDE_NAME = Lettering.of(Shape.Face.SANS_SEMIBOLD, 12, Ink.TEXT);
    private static final Lettering WITHIN = Lettering.NOTE.in(Ink.TEXT);
    private static final double INSIDE = 60;

    /** Where each row ends. */
    private final List<Double> rows = new ArrayList<>();
    private final Lane lane;
    private final Axis axis;
    private final Typeset type;
    private final EventWords words;
    private final Optional<String> selected;
    private final boolean dense;
    private double right;
    private double height;

    /** One bar with its label, which ends at {@code end}. */
    private record Item(CalendarEvent event, int row, double from, double to, double end, boolean inside) {}

    private final List<Item> items = new ArrayList<>();

    CalendarLane(Lane lane, List<CalendarEvent> events, Axis axis, Typeset type, EventWords words,
            Optional<String> selected, double right) {
        this.lane = lane;
        this.axis = axis;
        this.type = type;
        this.words = words;
        this.selected = selected;
        this.dense = events.size() > DENSE;
        this.right = right;
        events.forEach(this::stack);
        height = rows.size() * (dense ? DENSE_ROW : ROW);
    }

    private void stack(CalendarEvent event) {
        double from = axis.x(event.first());
        double to = Math.max(from + 2, axis.end(event.last()));
        double label = type.width(event.event().label(), NAME);
        double date = type.width(event.date(), DATE);
        boolean inside = to - from > INSIDE + type.width(event.event().label(), INSIDE_NAME)
                + type.width(within(event), WITHIN);
        double beside = dense ? label + 8 + date : Math.max(label, date);
        double end = inside ? to : to + BESIDE + 16 + beside;
        right = Math.max(right, end + GAP);
        int row = 0;
        while (row < rows.size() && rows.get(row) + GAP > from) {
            row++;
        }
        if (row == rows.size()) {
            rows.add(end);
        } else {
            rows.set(row, end);
        }
        items.add(new Item(event, row, from, to, end, inside));
    }

    double height() {
        return height;
    }

    /** Where the last label ends. */
    double right() {
        return right;
    }

    List<Part> parts(double top) {
        return items.stream().map(item -> part(item, top + item.row() * (dense ? DENSE_ROW : ROW))).toList();
    }

    private Part part(Item item, double top) {
        CalendarEvent event = item.event();
        double middle = top + (dense ? DENSE_ROW : ROW) / 2;
        double half = (item.inside() && !dense ? BAR + 4 : dense ? DENSE_BAR : BAR) / 2;
        List<Shape> shapes = new ArrayList<>(bar(item, middle, half));
        if (selected.filter(target -> Part.holds(target, event.event().id())).isPresent()) {
            shapes.add(new Shape.Box(item.from() - 5, middle - half - 6.5, item.to() - item.from() + 10, 2 * half + 13,
                    4, Paint.line(Ink.ACCENT, 1.5)));
        }
        double x = item.inside() ? item.from() + 18 : item.to() + BESIDE + 3;
        shapes.addAll(Symbols.marker(lane, event.event().status(), x, middle, Symbols.SMALL, Ink.PANE));
        words.letter(event.event()).map(letter -> Symbols.letter(letter, lane, event.event().status(), x, middle,
                Symbols.SMALL)).ifPresent(shapes::add);
        shapes.addAll(label(item, x + 11, middle));
        Area area = new Area(item.from() - 6, middle - half - 2, Math.max(24, item.end() - item.from() + 8),
                2 * half + 4);
        return new Part(Part.Kind.MARKER, event.event().id(), words.event(event.event(), ""), area, shapes);
    }

    private List<Shape> bar(Item item, double middle, double half) {
        Ink ink = Ink.of(lane);
        double from = item.from() + .5;
        double to = item.to() - 1;
        if (to - from < 2) {
            return List.of(Pen.straight(item.from() + 1, middle - half - 3, item.from() + 1, middle + half + 3,
                    Paint.line(ink, 2)));
        }
        List<Shape> shapes = new ArrayList<>();
        Status status = item.event().event().status();
        Paint edge = Paint.line(ink, 1);
        if (status == Status.HELD) {
            shapes.add(new Shape.Box(from, middle - half, to - from, 2 * half, 0, Paint.fill(ink).faint(.38)));
        } else if (status == Status.UNKNOWN) {
            edge = edge.dashed(.1, 3.6).rounded();
        }
        shapes.add(Pen.straight(from, middle - half + .5, to, middle - half + .5, edge));
        shapes.add(Pen.straight(from, middle + half - .5, to, middle + half - .5, edge));
        shapes.add(Pen.straight(from + .5, middle - half - 3, from + .5, middle + half + 3, Paint.line(ink, 2)));
        shapes.add(Pen.straight(to - .5, middle - half - 3, to - .5, middle + half + 3, Paint.line(ink, 2)));
        return shapes;
    }

    private List<Shape> label(Item item, double x, double middle) {
        String name = item.event().event().label();
        String date = item.event().date();
        if (item.inside()) {
            return List.of(INSIDE_NAME.from(x, middle + 4, name),
                    WITHIN.until(item.to() - 11, middle + 4, within(item.event())));
        }
        if (dense) {
            double after = type.width(name, NAME) + 8;
            return List.of(NAME.from(x, middle + 4, name), DATE.from(x + after, middle + 4, date));
        }
        return List.of(NAME.from(x, middle - 2, name), DATE.from(x, middle + 11, date));
    }

    private static String within(CalendarEvent event) {
        return "some time in " + event.date();
    }
}
