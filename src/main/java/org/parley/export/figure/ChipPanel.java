package org.parley.export.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.Sequences;

/** Draws the undated events of one sequence as chips in a panel of the tray. */
final class ChipPanel {

    private final ChipLayout layout;
    private final Sequences.Sequence sequence;
    private final EventWords words;
    private final Typeset type;
    private final Optional<String> selected;
    private final Area area;
    private final Map<String, Area> chips;

    /** A panel with its upper left corner at ({@code left}, {@code top}). */
    ChipPanel(ChipLayout layout, EventWords words, Typeset type, Optional<String> selected, double left, double top) {
        this.layout = layout;
        this.sequence = layout.sequence();
        this.words = words;
        this.type = type;
        this.selected = selected;
        this.area = new Area(left, top, layout.width(), layout.height());
        this.chips = layout.chips(left, top);
    }

    /** Where the chips stand, by the id of the event. */
    Map<String, Area> chips() {
        return chips;
    }

    List<Part> parts() {
        List<Sequences.Written> written = sequence.written().stream()
                .filter(one -> layout.writing(one.column()).isPresent()).toList();
        List<Shape> ground = new ArrayList<>();
        ground.add(new Shape.Box(area.x(), area.y(), area.width(), area.height(), 5,
                Paint.both(Ink.PANE, Ink.BORDER, 1)));
        ground.add(Lettering.NAME.from(area.x() + ChipLayout.PADDING, area.y() + 15.5, layout.name()));
        for (Sequences.Written one : written) {
            double x = writing(one);
            ground.add(Pen.straight(x, area.y() + 21, x, area.bottom() - 4, Paint.line(Ink.SUBTLE, 1).dashed(2, 3)));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Part.Kind.PANEL, sequence.name(), "", area, ground));
        sequence.events().forEach(event -> layout.limit(event)
                .ifPresent(x -> parts.add(Part.ground(event.event(), limit(event, area.x() + x)))));
        written.forEach(one -> parts.add(key(one)));
        parts.addAll(arrows());
        sequence.events().stream().filter(event -> chips.containsKey(event.event()))
                .forEach(event -> parts.add(chip(event)));
        parts.addAll(dots());
        return parts;
    }

    private double writing(Sequences.Written written) {
        return area.x() + layout.writing(written.column()).orElseThrow();
    }

    /** A line from an event without an order to the writing at {@code x} that limits it. */
    private List<Shape> limit(Sequences.Placed event, double x) {
        Area chip = chips.get(event.event());
        double y = chip.middle();
        Paint line = Paint.line(Ink.of(event.lane()), 1.5);
        return List.of(Pen.straight(chip.right() + 3, y, x, y, line), Pen.straight(x, y - 5, x, y + 5, line));
    }

    private Part key(Sequences.Written written) {
        double x = writing(written);
        double top = area.y() + 4.5;
        double wide = PanelParts.keyWidth(written.key(), type);
        return new Part(Part.Kind.ARTICLE, written.article(), "Article " + written.key() + " was written here",
                new Area(x - wide / 2, top, wide, 16), Symbols.key(written.key(), x, top, wide));
    }

    private Part chip(Sequences.Placed one) {
        String id = one.event();
        Event event = words.event(id);
        Area at = chips.get(id);
        boolean chosen = selected.filter(target -> Part.holds(target, id)).isPresent();
        boolean above = layout.isOnAxis(id);
        List<Shape> shapes = new ArrayList<>();
        if (!above) {
            shapes.add(new Shape.Box(at.x(), at.y(), at.width(), at.height(), 4, Paint.both(
                    chosen ? Ink.ACCENT_GROUND : Ink.TRAY, chosen ? Ink.ACCENT_STRONG : Ink.BORDER, chosen ? 1.5 : 1)));
        }
        double from = above ? at.x() + 2 : at.x() + 8;
        shapes.addAll(Symbols.marker(one.lane(), event.status(), from + 6, at.middle(), Symbols.SMALL,
                above ? Ink.PANE : Ink.TRAY));
        words.letter(event).map(letter -> Symbols.letter(letter, one.lane(), event.status(), from + 6, at.middle(),
                Symbols.SMALL)).ifPresent(shapes::add);
        shapes.add(ChipLayout.WORDS.from(from + 18, at.middle() + 4,
                above ? event.time().label() : event.label()));
        shapes.add(Lettering.NOTE.from(at.x(), at.y() + 41, layout.foot(id)));
        return new Part(above ? Part.Kind.LABEL : Part.Kind.MARKER, id, words.event(event, ""), at, shapes);
    }

    private List<Part> arrows() {
        List<Part> parts = new ArrayList<>();
        for (Sequences.Either either : sequence.either()) {
            if (chips.containsKey(either.left()) && chips.containsKey(either.right())) {
                Area right = chips.get(either.right());
                parts.add(Part.ground(List.of(Symbols.either(right.x() - 14, right.middle()))));
            }
        }
        drawn().forEach(order -> parts.add(arrow(order)));
        return parts;
    }

    /** The orders of which both events are shown. */
    private List<Timeline.Order> drawn() {
        return sequence.order().stream()
                .filter(order -> chips.containsKey(order.before()) && chips.containsKey(order.after())).toList();
    }

    private Part arrow(Timeline.Order order) {
        Area from = chips.get(order.before());
        Area to = chips.get(order.after());
        List<Routes.Point> route = new ArrayList<>();
        if (from.y() == to.y()) {
            route.add(new Routes.Point(endBefore(to) + 1, to.middle()));
        } else {
            double turn = to.x() - 12;
            route.add(new Routes.Point(from.right() + 1, from.middle()));
            route.add(new Routes.Point(turn, from.middle()));
            route.add(new Routes.Point(turn, to.middle()));
        }
        route.add(new Routes.Point(to.x() - 4, to.middle()));
        return new Part(Part.Kind.ORDER, Part.pair(order.before(), order.after()), "", new Area(0, 0, 0, 0),
                Routes.draw(route, Paint.line(ink(order), 1.25), true));
    }

    /** Where the chip next before {@code chip} in its row ends. */
    private double endBefore(Area chip) {
        return chips.values().stream().filter(other -> other.y() == chip.y() && other.right() < chip.x())
                .mapToDouble(Area::right).max().orElse(chip.x() - 60);
    }

    private List<Part> dots() {
        List<Part> parts = new ArrayList<>();
        Map<String, Integer> count = new HashMap<>();
        for (Timeline.Order order : drawn()) {
            Area from = chips.get(order.before());
            Area to = chips.get(order.after());
            int nth = count.merge(order.after(), 1, Integer::sum) - 1;
            double x = from.y() == to.y() ? endBefore(to) + 16 + ChipLayout.DOT_ROOM * nth : from.right() + 16;
            double y = from.middle();
            parts.add(new Part(Part.Kind.DOT, Part.pair(order.before(), order.after()), words.order(order),
                    Area.around(x, y, 10), order.because() == Timeline.Because.DATE
                            ? Symbols.dateDot(x, y, ink(order), Ink.PANE)
                            : Symbols.quoteDot(x, y, ink(order), Ink.PANE)));
        }
        return parts;
    }

    private Ink ink(Timeline.Order order) {
        return isSelected(order.before()) || isSelected(order.after())
                || isSelected(Part.pair(order.before(), order.after())) ? Ink.ACCENT : Ink.RELATION;
    }

    private boolean isSelected(String target) {
        return selected.filter(target::equals).isPresent();
    }
}
