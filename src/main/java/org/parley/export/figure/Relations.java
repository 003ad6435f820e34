package org.parley.export.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.Sequences;

/** The arrows between events, the dots of their evidence and the links of possible matches. */
final class Relations {

    private static final int MOST_BY_DATE = 16;

    private final Timeline timeline;
    private final EventWords words;
    private final Optional<String> selected;
    private final Map<String, Panel.Spot> spots = new HashMap<>();
    private final Map<Timeline.Order, List<Routes.Point>> orders = new LinkedHashMap<>();
    private final Map<Timeline.PossibleMatch, List<Routes.Point>> matches = new LinkedHashMap<>();
    private final Map<Object, Routes.Point> dots = new LinkedHashMap<>();
    private final List<Area> taken = new ArrayList<>();
    private final boolean crowded;

    Relations(Timeline timeline, EventWords words, List<Panel> panels, Optional<String> selected) {
        this.timeline = timeline;
        this.words = words;
        this.selected = selected;
        panels.forEach(panel -> spots.putAll(panel.spots()));
        panels.forEach(this::routeOrders);
        routeMatches();
        for (Panel.Spot spot : spots.values()) {
            taken.add(spot.marker().grown(2));
            taken.add(spot.text());
        }
        List<Area> writings = new ArrayList<>();
        panels.forEach(panel -> takeWritings(panel, writings));
        crowded = orders.keySet().stream().filter(order -> order.because() == Timeline.Because.DATE)
                .count() > MOST_BY_DATE;
        orders.forEach((order, route) -> {
            if (!isQuiet(order)) {
                placeDot(order, route, writings);
            }
        });
        matches.forEach((match, route) -> placeDot(match, route, writings));
    }

    /** Of many orders by date, which stand side by side anyway, only those of what is selected are set off. */
    private boolean isQuiet(Timeline.Order order) {
        return crowded && order.because() == Timeline.Because.DATE
                && !isSelected(target(order), order.before(), order.after());
    }

    private void routeOrders(Panel panel) {
        List<Area> markers = panel.spots().values().stream().map(Panel.Spot::marker).toList();
        List<Area> labels = panel.spots().values().stream().map(Panel.Spot::text).toList();
        Routes routes = new Routes(markers, labels);
        for (Timeline.Order order : panel.sequence().order()) {
            Panel.Spot from = panel.spots().get(order.before());
            Panel.Spot to = panel.spots().get(order.after());
            if (from != null && to != null && from.x() < to.x()) {
                orders.put(order, routes.between(from, to));
            }
        }
    }

    private void routeMatches() {
        Routes routes = new Routes(spots.values().stream().map(Panel.Spot::marker).toList(),
                spots.values().stream().map(Panel.Spot::text).toList());
        for (Timeline.PossibleMatch match : timeline.possiblySame()) {
            Panel.Spot a = spots.get(match.a());
            Panel.Spot b = spots.get(match.b());
            if (a != null && b != null && a.x() != b.x()) {
                matches.put(match, a.x() < b.x() ? routes.between(a, b) : routes.between(b, a));
            }
        }
    }

    private static void takeWritings(Panel panel, List<Area> writings) {
        for (Sequences.Written written : panel.sequence().written()) {
            writings.add(new Area(panel.columnX(written.column()) - .5, 25, 1, panel.bounds().height()));
        }
    }

    private void placeDot(Object relation, List<Routes.Point> route, List<Area> writings) {
        List<Area> obstacles = new ArrayList<>(taken);
        obstacles.addAll(writings);
        Routes.Point dot = Routes.dot(route, obstacles);
        dots.put(relation, dot);
        taken.add(Area.around(dot.x(), dot.y(), Symbols.DOT));
    }

    /** The lines, which lie below the markers. */
    List<Part> arrows() {
        List<Part> parts = new ArrayList<>();
        orders.forEach((order, route) -> {
            boolean chosen = isSelected(target(order), order.before(), order.after());
            Ink ink = chosen ? Ink.ACCENT : isQuiet(order) ? Ink.QUIET : Ink.RELATION;
            parts.add(line(Part.Kind.ORDER, target(order),
                    Routes.draw(route, Paint.line(ink, chosen ? 1.6 : 1.25), true)));
        });
        matches.forEach((match, route) -> parts.add(line(Part.Kind.MATCH, target(match),
                Routes.draw(route, Paint.line(ink(match), 1.5).dashed(4, 4), false))));
        return parts;
    }

    private static Part line(Part.Kind kind, String target, List<Shape> shapes) {
        return new Part(kind, target, "", new Area(0, 0, 0, 0), shapes);
    }

    /** The dots, which lie above all else. */
    List<Part> dots() {
        List<Part> parts = new ArrayList<>();
        orders.keySet().stream().filter(dots::containsKey).forEach(order -> {
            Routes.Point at = dots.get(order);
            Ink ink = isSelected(target(order), order.before(), order.after()) ? Ink.ACCENT : Ink.RELATION;
            parts.add(new Part(Part.Kind.DOT, target(order), words.order(order), Area.around(at.x(), at.y(), 12),
                    order.because() == Timeline.Because.DATE ? Symbols.dateDot(at.x(), at.y(), ink, Ink.PANE)
                            : Symbols.quoteDot(at.x(), at.y(), ink, Ink.PANE)));
        });
        matches.keySet().forEach(match -> {
            Routes.Point at = dots.get(match);
            parts.add(new Part(Part.Kind.DOT, target(match), words.match(match), Area.around(at.x(), at.y(), 12),
                    Symbols.matchDot(at.x(), at.y(), ink(match), Ink.PANE)));
        });
        return parts;
    }

    /** The first evidence of what is selected, beside its dot and within {@code room}. */
    Optional<Part> callout(Typeset type, Area room) {
        for (Timeline.Order order : orders.keySet()) {
            if (isSelected(target(order), order.before(), order.after()) && order.because() != Timeline.Because.DATE
                    && !order.evidence().isEmpty()) {
                Routes.Point at = dots.get(order);
                List<Area> avoid = new ArrayList<>(taken);
                selected.map(spots::get).ifPresent(spot -> avoid.add(spot.marker().grown(20)));
                return Optional.of(Callout.beside(at.x(), at.y(), target(order), order.evidence().getFirst(), avoid,
                        room, type));
            }
        }
        return Optional.empty();
    }

    private boolean isSelected(String target, String a, String b) {
        return selected.filter(id -> id.equals(target) || id.equals(a) || id.equals(b)).isPresent();
    }

    private Ink ink(Timeline.PossibleMatch match) {
        return Ink.of(spots.get(match.a()).placed().lane());
    }

    private static String target(Timeline.Order order) {
        return Part.pair(order.before(), order.after());
    }

    private static String target(Timeline.PossibleMatch match) {
        return Part.pair(match.a(), match.b());
    }
}
