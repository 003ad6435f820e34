package org.parley.export.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.timeline.layout.Lane;
import org.parley.timeline.layout.Sequences;

/** What one panel is drawn of, besides its arrows. */
final class PanelParts {

    private static final double BRACKET = 15;
    private static final double CAP = 5;
    private static final double DOTS = 13;
    private static final double OWN_HALF = 18;

    private final Panel panel;
    private final EventWords words;
    private final Typeset type;
    private final Optional<String> selected;

    PanelParts(Panel panel, EventWords words, Typeset type, Optional<String> selected) {
        this.panel = panel;
        this.words = words;
        this.type = type;
        this.selected = selected;
    }

    /** The frame, its name, the lines between lanes and the writings. */
    List<Part> ground(Lanes lanes) {
        Area frame = panel.bounds();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(frame.x(), frame.y(), frame.width(), frame.height(), 5,
                Paint.both(Ink.PANE, Ink.BORDER, 1)));
        heading(shapes);
        for (Lane lane : Lane.values()) {
            double y = lanes.top(lane);
            shapes.add(Pen.straight(frame.x() + .5, y, frame.right() - .5, y, Paint.line(Ink.BORDER_INNER, 1)));
        }
        for (Sequences.Written written : panel.sequence().written()) {
            double x = Math.floor(panel.columnX(written.column())) + .5;
            shapes.add(Pen.straight(x, 42, x, frame.bottom() - 1.5, Paint.line(Ink.SUBTLE, 1).dashed(2, 3)));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Part.Kind.PANEL, panel.sequence().name(), "", frame, shapes));
        panel.sequence().written().forEach(written -> parts.add(key(written)));
        return parts;
    }

    private void heading(List<Shape> shapes) {
        Area frame = panel.bounds();
        String name = "Sequence " + panel.sequence().name();
        shapes.add(Lettering.NAME.from(frame.x() + 9.5, 17, name));
        int count = panel.spots().size();
        String events = count + (count == 1 ? " event" : " events");
        double room = frame.width() - 30 - type.width(name, Lettering.NAME);
        if (type.width(events, Lettering.NOTE) <= room) {
            shapes.add(Lettering.NOTE.until(frame.right() - 7.5, 17, events));
        }
    }

    private Part key(Sequences.Written written) {
        double width = keyWidth(written.key(), type);
        double x = Math.min(Math.max(panel.columnX(written.column()), panel.bounds().x() + 4 + width / 2),
                panel.bounds().right() - 2.5 - width / 2);
        return new Part(Part.Kind.ARTICLE, written.article(), "Article " + written.key() + " was written here",
                new Area(x - width / 2, 25, width, 16), Symbols.key(written.key(), x, 25, width));
    }

    static double keyWidth(String key, Typeset type) {
        return Math.max(20, Math.ceil(type.width(key, Lettering.NAME)) + 8);
    }

    /** The selection, brackets, markers and their words. */
    List<Part> events() {
        List<Part> parts = new ArrayList<>();
        panel.spots().values().stream().filter(this::isSelected)
                .forEach(spot -> parts.add(Part.ground(List.of(box(spot)))));
        Set<String> sharing = new HashSet<>();
        panel.sequence().either().forEach(either -> sharing.add(either.right()));
        for (Sequences.Placed placed : panel.sequence().events()) {
            Panel.Spot spot = panel.spots().get(placed.event());
            if (spot != null && !sharing.contains(placed.event())) {
                parts.add(Part.ground(placed.event(), bracket(spot)));
            }
        }
        for (Sequences.Either either : panel.sequence().either()) {
            Panel.Spot left = panel.spots().get(either.left());
            Panel.Spot right = panel.spots().get(either.right());
            if (left != null && right != null) {
                parts.add(Part.ground(Part.pair(either.left(), either.right()),
                        List.of(Symbols.either((left.x() + right.x()) / 2, left.y()))));
            }
        }
        for (Sequences.Placed placed : panel.sequence().events()) {
            if (panel.spots().containsKey(placed.event())) {
                parts.add(marker(panel.spots().get(placed.event())));
            }
        }
        return parts;
    }

    private boolean isSelected(Panel.Spot spot) {
        return selected.filter(target -> Part.holds(target, spot.event().id())).isPresent();
    }

    private static Shape box(Panel.Spot spot) {
        Area area = selection(spot);
        return new Shape.Box(area.x(), area.y(), area.width(), area.height(), 4,
                Paint.both(Ink.ACCENT_GROUND, Ink.ACCENT_STRONG, 1.5));
    }

    private static Area selection(Panel.Spot spot) {
        double half = Math.max(28.5, spot.label().half() + 5);
        return new Area(spot.x() - half, spot.y() - 16.5, 2 * half, 76);
    }

    private Part marker(Panel.Spot spot) {
        List<Shape> shapes = new ArrayList<>();
        boolean chosen = isSelected(spot);
        shapes.addAll(Symbols.marker(spot.placed().lane(), spot.event().status(), spot.x(), spot.y(), Symbols.MARKER,
                Ink.PANE));
        words.letter(spot.event()).map(letter -> Symbols.letter(letter, spot.placed().lane(), spot.event().status(),
                spot.x(), spot.y(), Symbols.MARKER)).ifPresent(shapes::add);
        shapes.addAll(spot.label().shapes(spot.x(), spot.y(), chosen, chosen ? Ink.NONE : Ink.PANE));
        double half = Math.max(14, spot.label().half());
        Area area = chosen ? selection(spot)
                : new Area(spot.x() - half, spot.y() - 12, 2 * half, spot.text().bottom() - spot.y() + 12);
        return new Part(Part.Kind.MARKER, spot.event().id(),
                words.event(spot.event(), EventWords.writings(panel.sequence(), spot.placed())), area, shapes);
    }

    /** The line under a marker: a cap where a limit is known, three dots where none is. */
    private List<Shape> bracket(Panel.Spot spot) {
        Ink ink = isSelected(spot) ? Ink.ACCENT : Ink.of(spot.placed().lane());
        double y = spot.y() + BRACKET;
        double reach = Math.max(OWN_HALF, spot.label().half());
        double from = end(spot, spot.placed().start(), -1, reach);
        double to = end(last(spot), last(spot).placed().end(), 1, reach);
        Paint line = Paint.line(ink, 1.5);
        Paint dots = Paint.line(ink, 1.8).dashed(.1, 4).rounded();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Pen.straight(from, y, to, y, line));
        shapes.add(spot.placed().start().known() ? Pen.straight(from, y + .75, from, y - CAP, line)
                : Pen.straight(Math.max(panel.bounds().x() + 5, from - DOTS), y, from - 1, y, dots));
        shapes.add(last(spot).placed().end().known() ? Pen.straight(to, y + .75, to, y - CAP, line)
                : Pen.straight(to + 3, y, Math.min(panel.bounds().right() - 5, to + DOTS + 1), y, dots));
        return shapes;
    }

    /** The last of the events that share a bracket with {@code spot}. */
    private Panel.Spot last(Panel.Spot spot) {
        for (Sequences.Either either : panel.sequence().either()) {
            if (either.left().equals(spot.event().id()) && panel.spots().containsKey(either.right())) {
                return last(panel.spots().get(either.right()));
            }
        }
        return spot;
    }

    private double end(Panel.Spot spot, Sequences.Edge edge, int side, double reach) {
        if (edge.written().isPresent()) {
            return panel.columnX(edge.written().getAsInt());
        }
        boolean between = spot.placed().start().written().isPresent() || spot.placed().end().written().isPresent();
        double own = edge.known() ? between ? Math.max(30, reach) : OWN_HALF : side < 0 ? 12 : 16;
        return spot.x() + side * own;
    }
}
