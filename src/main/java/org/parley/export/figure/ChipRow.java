package org.parley.export.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.Sequences;

/** The undated events of one sequence as chips in a panel; what has no order to its neighbour gets a row of its own. */
final class ChipRow {

    private static final double PADDING = 9.5;
    private static final double TOP = 26;
    private static final double CHIP = 25;
    private static final double ROW = 32;
    private static final double FOOTED_ROW = 48;
    private static final double DOT_ROOM = 20;
    private static final double SIZE = 11.5;

    private final Sequences.Sequence sequence;
    private final EventWords words;
    private final Typeset type;
    private final Optional<String> selected;
    private final Set<String> dated;
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final Map<String, Double> starts = new HashMap<>();
    private final Map<Integer, Double> writings = new HashMap<>();
    private final Map<String, Area> placed = new HashMap<>();
    private String name = "";
    private double width;
    private boolean footed;
    private double rowHeight = ROW;

    ChipRow(Sequences.Sequence sequence, EventWords words, Typeset type, Optional<String> selected,
            Set<String> dated) {
        this.sequence = sequence;
        this.words = words;
        this.type = type;
        this.selected = selected;
        this.dated = dated;
        arrange();
    }

    boolean isEmpty() {
        return rows.keySet().stream().allMatch(dated::contains);
    }

    boolean holds(String event) {
        return rows.containsKey(event) && !dated.contains(event);
    }

    double width() {
        return width;
    }

    double height() {
        int last = rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return TOP + CHIP + rowHeight * last + (footed && (last == 0 || rowHeight > ROW) ? 40 : 18);
    }

    /** Where the chips stand, by the id of the event; known once the parts are. */
    Map<String, Area> placed() {
        return placed;
    }

    /** Goes through the columns and gives each event that is shown a row and a place in it. */
    private void arrange() {
        List<Sequences.Placed> shown = sequence.events().stream()
                .filter(event -> words.event(event.event()) != null && (!dated.contains(event.event()) || leads(event)))
                .sorted(Comparator.comparingInt(Sequences.Placed::column)).toList();
        boolean continued = shown.stream().anyMatch(event -> dated.contains(event.event()));
        name = "Sequence " + sequence.name() + (continued ? ", continued" : "");
        Map<Integer, String> last = new HashMap<>();
        Map<Integer, Double> ends = new HashMap<>();
        double floor = PADDING;
        for (int column = 0; column < sequence.columns(); column++) {
            int now = column;
            if (limits(shown, column) && sequence.written().stream().anyMatch(written -> written.column() == now)) {
                double end = ends.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
                double at = Math.max(Math.max(floor, end) + 18 + DOT_ROOM * mostInto(column),
                        PADDING + type.width(name, Shape.Face.SANS_SEMIBOLD, 11) + 24);
                writings.put(column, at);
                floor = at + 14;
            }
            for (Sequences.Placed event : shown) {
                if (event.column() == column) {
                    int row = row(event, last);
                    double x = ends.containsKey(row) ? ends.get(row) + room(event.event(), last.get(row)) : PADDING;
                    x = Math.max(x, floor > PADDING ? floor + 14 : x);
                    rows.put(event.event(), row);
                    starts.put(event.event(), x);
                    last.put(row, event.event());
                    ends.put(row, x + chipWidth(words.event(event.event())));
                    footed |= !foot(event.event()).isEmpty();
                    width = Math.max(width, x + Math.max(chipWidth(words.event(event.event())),
                            type.width(foot(event.event()), Shape.Face.SANS, 11)));
                }
            }
        }
        width = Math.max(width, writings.values().stream().mapToDouble(Double::doubleValue).max().orElse(0) + 14)
                + PADDING;
        width = Math.max(width, type.width(name, Shape.Face.SANS_SEMIBOLD, 11) + 2 * PADDING);
        rowHeight = rows.keySet().stream().anyMatch(this::footMeetsAChip) ? FOOTED_ROW : ROW;
    }

    /** True if an undated event is known to be before or after the writing in {@code column}. */
    private boolean limits(List<Sequences.Placed> shown, int column) {
        return shown.stream().filter(event -> !dated.contains(event.event()))
                .flatMapToInt(event -> IntStream.concat(event.start().written().stream(),
                        event.end().written().stream()))
                .anyMatch(limit -> limit == column);
    }

    private boolean footMeetsAChip(String event) {
        double start = starts.get(event);
        double end = start + type.width(foot(event), Shape.Face.SANS, 11);
        return !foot(event).isEmpty() && rows.entrySet().stream()
                .filter(other -> other.getValue() == rows.get(event) + 1).map(Map.Entry::getKey)
                .anyMatch(other -> starts.get(other) < end
                        && starts.get(other) + chipWidth(words.event(other)) > start);
    }

    /** True if a dated event stands right before an undated one. */
    private boolean leads(Sequences.Placed event) {
        return sequence.order().stream()
                .anyMatch(order -> order.before().equals(event.event()) && !dated.contains(order.after()));
    }

    /** The first row whose last event is known to be earlier, or may be either; else a new row. */
    private int row(Sequences.Placed event, Map<Integer, String> last) {
        for (int row = 0; row < last.size(); row++) {
            String before = last.get(row);
            if (ordered(before, event.event()) || either(before, event.event()) || parted(before, event)) {
                return row;
            }
        }
        return last.size();
    }

    /** True if a writing stands between the two. */
    private boolean parted(String before, Sequences.Placed event) {
        int column = sequence.events().stream().filter(placed -> placed.event().equals(before)).findFirst()
                .orElseThrow().column();
        return writings.keySet().stream().anyMatch(written -> written > column && written < event.column());
    }

    private boolean ordered(String before, String after) {
        return sequence.order().stream().anyMatch(o -> o.before().equals(before) && o.after().equals(after));
    }

    private boolean either(String left, String right) {
        return sequence.either().stream().anyMatch(e -> e.left().equals(left) && e.right().equals(right));
    }

    private double room(String event, String before) {
        return either(before, event) ? 28 : 24 + DOT_ROOM * Math.max(1, into(event).size());
    }

    /** The most orders that lead to one event beyond {@code column}: so many dots stand before it. */
    private long mostInto(int column) {
        return sequence.events().stream().filter(event -> event.column() > column)
                .mapToLong(event -> sequence.order().stream().filter(o -> o.after().equals(event.event())).count())
                .max().orElse(0);
    }

    private List<Timeline.Order> into(String event) {
        return sequence.order().stream().filter(o -> o.after().equals(event) && rows.containsKey(o.before())).toList();
    }

    private double chipWidth(Event event) {
        return 40 + type.width(dated.contains(event.id()) ? event.time().label() : event.label(),
                Shape.Face.SANS_MEDIUM, SIZE);
    }

    /** What stands below a chip. */
    private String foot(String id) {
        Event event = words.event(id);
        if (dated.contains(id)) {
            return "on the axis above";
        }
        String label = event.time().label();
        return event.time().relative()
                .map(relative -> label + (label.startsWith("same") ? " as " : " after ") + relative.key())
                .orElse(label.equals("no date") ? "" : label);
    }

    /** The panel with its upper left corner at ({@code left}, {@code top}). */
    List<Part> parts(double left, double top) {
        List<Part> parts = new ArrayList<>();
        List<Shape> ground = new ArrayList<>();
        ground.add(new Shape.Box(left, top, width, height(), 5, Paint.both(Ink.PANE, Ink.BORDER, 1)));
        ground.add(SequenceFigure.text(left + PADDING, top + 15.5, name, Ink.TEXT, Shape.Face.SANS_SEMIBOLD));
        rows.forEach((event, row) -> placed.put(event, new Area(left + starts.get(event), top + TOP + rowHeight * row,
                chipWidth(words.event(event)), CHIP)));
        List<Sequences.Written> shown = sequence.written().stream()
                .filter(written -> writings.containsKey(written.column())).toList();
        for (Sequences.Written written : shown) {
            double x = left + writings.get(written.column());
            ground.add(Pen.straight(x, top + 21, x, top + height() - 4, Paint.line(Ink.SUBTLE, 1).dashed(2, 3)));
        }
        limits(left, ground);
        parts.add(new Part(Part.Kind.PANEL, sequence.name(), "", new Area(left, top, width, height()), ground));
        for (Sequences.Written written : shown) {
            parts.add(key(written, left + writings.get(written.column()), top + 4.5));
        }
        parts.addAll(arrows());
        sequence.events().stream().filter(event -> rows.containsKey(event.event()))
                .forEach(event -> parts.add(chip(event)));
        parts.addAll(dots());
        return parts;
    }

    /** For events without an order: a line to the writing that limits them. */
    private void limits(double left, List<Shape> shapes) {
        for (Sequences.Placed event : sequence.events()) {
            OptionalInt end = event.end().written();
            Area chip = placed.get(event.event());
            boolean free = sequence.order().stream()
                    .noneMatch(o -> o.before().equals(event.event()) || o.after().equals(event.event()));
            if (chip != null && free && end.isPresent() && rows.get(event.event()) > 0) {
                double y = chip.y() + CHIP / 2;
                double x = left + writings.get(end.getAsInt());
                Paint line = Paint.line(Ink.of(event.lane()), 1.5);
                shapes.add(Pen.straight(chip.right() + 3, y, x, y, line));
                shapes.add(Pen.straight(x, y - 5, x, y + 5, line));
            }
        }
    }

    private Part key(Sequences.Written written, double x, double top) {
        double wide = PanelParts.keyWidth(written.key(), type);
        return new Part(Part.Kind.ARTICLE, written.article(), "Article " + written.key() + " was written here",
                new Area(x - wide / 2, top, wide, 16), Symbols.key(written.key(), x, top, wide));
    }

    private Part chip(Sequences.Placed one) {
        String id = one.event();
        Event event = words.event(id);
        Area at = placed.get(id);
        boolean chosen = selected.filter(target -> Part.holds(target, id)).isPresent();
        boolean above = dated.contains(id);
        List<Shape> shapes = new ArrayList<>();
        if (!above) {
            shapes.add(new Shape.Box(at.x(), at.y(), at.width(), at.height(), 4, Paint.both(
                    chosen ? Ink.ACCENT_GROUND : Ink.TRAY, chosen ? Ink.ACCENT_STRONG : Ink.BORDER, chosen ? 1.5 : 1)));
        }
        double middle = at.y() + CHIP / 2;
        double from = above ? at.x() + 2 : at.x() + 8;
        shapes.addAll(Symbols.marker(one.lane(), event.status(), from + 6, middle, Symbols.SMALL,
                above ? Ink.PANE : Ink.TRAY));
        words.letter(event).map(letter -> Symbols.letter(letter, one.lane(), event.status(), from + 6, middle,
                Symbols.SMALL)).ifPresent(shapes::add);
        shapes.add(new Shape.Words(from + 18, middle + 4, above ? event.time().label() : event.label(),
                Shape.Anchor.START, Shape.Face.SANS_MEDIUM, SIZE, Ink.TEXT, Ink.NONE));
        shapes.add(SequenceFigure.text(at.x(), at.y() + 41, foot(id), Ink.MUTED, Shape.Face.SANS));
        return new Part(above ? Part.Kind.LABEL : Part.Kind.MARKER, id, words.event(event, ""), at, shapes);
    }

    private List<Part> arrows() {
        List<Part> parts = new ArrayList<>();
        for (Sequences.Either either : sequence.either()) {
            if (placed.containsKey(either.left()) && placed.containsKey(either.right())) {
                Area right = placed.get(either.right());
                parts.add(Part.ground(List.of(Symbols.either(right.x() - 14, right.y() + CHIP / 2))));
            }
        }
        for (Timeline.Order order : sequence.order()) {
            if (placed.containsKey(order.before()) && placed.containsKey(order.after())) {
                parts.add(arrow(order));
            }
        }
        return parts;
    }

    private Part arrow(Timeline.Order order) {
        Area from = placed.get(order.before());
        Area to = placed.get(order.after());
        double y = to.y() + CHIP / 2;
        Ink ink = ink(order);
        List<Routes.Point> route = new ArrayList<>();
        if (from.y() == to.y()) {
            double start = rows.keySet().stream().map(placed::get)
                    .filter(chip -> chip.y() == to.y() && chip.right() < to.x()).mapToDouble(Area::right).max()
                    .orElse(from.right());
            route.add(new Routes.Point(start + 1, y));
        } else {
            double turn = to.x() - 12;
            route.add(new Routes.Point(from.right() + 1, from.y() + CHIP / 2));
            route.add(new Routes.Point(turn, from.y() + CHIP / 2));
            route.add(new Routes.Point(turn, y));
        }
        route.add(new Routes.Point(to.x() - 4, y));
        return new Part(Part.Kind.ORDER, Part.pair(order.before(), order.after()), "", new Area(0, 0, 0, 0),
                Routes.draw(route, Paint.line(ink, 1.25), true));
    }

    private List<Part> dots() {
        List<Part> parts = new ArrayList<>();
        Map<String, Integer> count = new HashMap<>();
        for (Timeline.Order order : sequence.order()) {
            Area from = placed.get(order.before());
            Area to = placed.get(order.after());
            if (from != null && to != null) {
                int nth = count.merge(order.after(), 1, Integer::sum) - 1;
                boolean flat = from.y() == to.y();
                double start = rows.keySet().stream().map(placed::get)
                        .filter(chip -> chip.y() == to.y() && chip.right() < to.x()).mapToDouble(Area::right).max()
                        .orElse(to.x() - 60);
                double x = flat ? start + 16 + DOT_ROOM * nth : from.right() + 16;
                double y = flat ? to.y() + CHIP / 2 : from.y() + CHIP / 2;
                parts.add(new Part(Part.Kind.DOT, Part.pair(order.before(), order.after()), words.order(order),
                        Area.around(x, y, 10), order.because() == Timeline.Because.DATE
                                ? Symbols.dateDot(x, y, ink(order), Ink.PANE)
                                : Symbols.quoteDot(x, y, ink(order), Ink.PANE)));
            }
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
