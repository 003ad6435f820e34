package org.parley.export.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.Lane;
import org.parley.timeline.layout.Sequences;

/** The undated events: the same sequences as chips, in order, in panels that flow from row to row. */
final class TrayFigure {

    private static final double LEFT = 12.5;
    private static final double HEAD = 36.5;
    private static final double GAP = 12;
    private static final double GAP_FOR_MATCH = 84;
    private static final double ABOVE_CHIP = 30;
    private static final double CORNER_IN = 14;
    private static final double BESIDE_PANEL = 20;

    private final Timeline timeline;
    private final EventWords words;
    private final Typeset type;
    private final Optional<String> selected;
    private final Set<String> dated;
    private final double width;
    private double height;

    TrayFigure(Timeline timeline, EventWords words, Typeset type, Optional<String> selected, List<CalendarEvent> dated,
            double width) {
        this.timeline = timeline;
        this.words = words;
        this.type = type;
        this.selected = selected;
        this.dated = dated.stream().map(event -> event.event().id()).collect(Collectors.toSet());
        this.width = width;
    }

    /** The tray from {@code top} on, its ground as wide as {@code right}. */
    List<Part> parts(Sequences sequences, double top, double right) {
        int count = timeline.events().size() - dated.size();
        if (count == 0) {
            height = 0;
            return List.of();
        }
        List<ChipLayout> panels = new ArrayList<>();
        for (Sequences.Sequence sequence : sequences.sequences()) {
            ChipLayout chips = new ChipLayout(sequence, words, type, dated);
            if (!chips.isEmpty()) {
                panels.add(chips);
            }
        }
        List<Part> parts = new ArrayList<>();
        Map<String, Area> placed = new HashMap<>();
        double bottom = flow(panels, top + HEAD, parts, placed);
        height = bottom + 8 - top;
        List<Part> all = new ArrayList<>();
        all.add(Part.ground(ground(top, right, count)));
        all.addAll(parts);
        all.addAll(matches(placed, sequences.lanes()));
        return all;
    }

    /** How high the tray is; known once its parts are. */
    double height() {
        return height;
    }

    private List<Shape> ground(double top, double right, int count) {
        return List.of(new Shape.Box(0, top, right, height, 0, Paint.fill(Ink.TRAY)),
                Lettering.of(Shape.Face.SANS_SEMIBOLD, 12, Ink.TEXT).from(12, top + 22, "Undated"),
                Lettering.NOTE.from(66, top + 22, count + (count == 1 ? " event" : " events")
                        + ", placed only by the order the texts state"));
    }

    private double flow(List<ChipLayout> panels, double top, List<Part> parts, Map<String, Area> placed) {
        double x = LEFT;
        double y = top;
        double rowHeight = 0;
        ChipLayout before = null;
        for (ChipLayout panel : panels) {
            double gap = before == null ? 0 : matched(before, panel) ? GAP_FOR_MATCH : GAP;
            if (before != null && x + gap + panel.width() > width - LEFT) {
                x = LEFT;
                gap = 0;
                y += rowHeight + 9;
                rowHeight = 0;
            }
            x += gap;
            ChipPanel drawn = new ChipPanel(panel, words, type, selected, x, y);
            parts.addAll(drawn.parts());
            placed.putAll(drawn.chips());
            x += panel.width();
            rowHeight = Math.max(rowHeight, panel.height());
            before = panel;
        }
        return y + rowHeight;
    }

    private boolean matched(ChipLayout left, ChipLayout right) {
        return timeline.possiblySame().stream().anyMatch(match -> left.holds(match.a()) && right.holds(match.b())
                || left.holds(match.b()) && right.holds(match.a()));
    }

    private List<Part> matches(Map<String, Area> placed, Map<String, Lane> lanes) {
        List<Part> parts = new ArrayList<>();
        for (Timeline.PossibleMatch match : timeline.possiblySame()) {
            Area a = placed.get(match.a());
            Area b = placed.get(match.b());
            if (a != null && b != null) {
                parts.addAll(match(match, a.x() < b.x() ? a : b, a.x() < b.x() ? b : a, Ink.of(lanes.get(match.a()))));
            }
        }
        return parts;
    }

    /**
     * A dashed link: straight where the two stand side by side, else through the gap above the lower of them or beside
     * it.
     */
    private List<Part> match(Timeline.PossibleMatch match, Area a, Area b, Ink ink) {
        String target = Part.pair(match.a(), match.b());
        List<Routes.Point> route = a.y() == b.y() ? straight(a, b) : a.y() < b.y() ? bent(a, b) : bent(b, a);
        Routes.Point from = route.get(route.size() / 2 - 1);
        Routes.Point to = route.get(route.size() / 2);
        return List.of(new Part(Part.Kind.MATCH, target, "", new Area(0, 0, 0, 0),
                Routes.draw(route, Paint.line(ink, 1.5).dashed(4, 4), false)),
                dot(match, target, (from.x() + to.x()) / 2, (from.y() + to.y()) / 2, ink));
    }

    private static List<Routes.Point> straight(Area left, Area right) {
        double y = left.middle();
        return List.of(new Routes.Point(left.right(), y), new Routes.Point(right.x(), y));
    }

    private static List<Routes.Point> bent(Area upper, Area lower) {
        double gap = lower.y() - ABOVE_CHIP;
        if (gap > upper.bottom()) {
            double from = upper.right() - CORNER_IN;
            double to = lower.right() - CORNER_IN;
            return List.of(new Routes.Point(from, upper.bottom()), new Routes.Point(from, gap),
                    new Routes.Point(to, gap), new Routes.Point(to, lower.y()));
        }
        boolean right = lower.x() > upper.right();
        boolean left = lower.right() < upper.x();
        double from = left ? upper.x() : upper.right();
        double to = right ? lower.x() : lower.right();
        double turn = right ? to - BESIDE_PANEL : left ? from - BESIDE_PANEL : Math.max(from, to) + CORNER_IN;
        double start = upper.middle();
        double end = lower.middle();
        return List.of(new Routes.Point(from, start), new Routes.Point(turn, start), new Routes.Point(turn, end),
                new Routes.Point(to, end));
    }

    private Part dot(Timeline.PossibleMatch match, String target, double x, double y, Ink ink) {
        return new Part(Part.Kind.DOT, target, words.match(match), Area.around(x, y, 12),
                Symbols.matchDot(x, y, ink, Ink.TRAY));
    }
}
