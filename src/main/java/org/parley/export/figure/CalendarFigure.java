package org.parley.export.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Lane;
import org.parley.timeline.layout.Sequences;

/** Draws the timeline on a true axis, with the undated events in a tray below it. */
final class CalendarFigure {

    static final double LANES_TOP = 46.5;
    private static final double RAIL = 79;
    private static final double FOLDED_LANE = 28;
    private static final double LANE_PADDING = 4;
    /** Lines and grounds go on beyond the figure: the pane that shows it may be a little wider. */
    private static final double BEYOND = 32;

    private final Timeline timeline;
    private final Sequences sequences;
    private final Map<String, Lane> lanes;
    private final Typeset type;
    private final EventWords words;
    private final Optional<String> selected;

    CalendarFigure(Timeline timeline, Sequences sequences, KindLanes kinds, Typeset type, Optional<String> selected) {
        this.timeline = timeline;
        this.sequences = sequences;
        this.lanes = sequences.lanes();
        this.type = type;
        this.words = new EventWords(timeline, kinds);
        this.selected = selected;
    }

    Figure draw(boolean folding, double width) {
        List<CalendarEvent> dated = timeline.events().stream().map(CalendarEvent::of).flatMap(Optional::stream)
                .sorted(Comparator.comparing(CalendarEvent::first).thenComparing(CalendarEvent::last)
                        .thenComparing(event -> event.event().id()))
                .toList();
        Axis axis = Axis.of(dated, folding, width);
        List<Part> bars = new ArrayList<>();
        List<Part> rail = new ArrayList<>();
        List<Shape> ground = new ArrayList<>();
        List<Double> tops = new ArrayList<>();
        double y = LANES_TOP;
        double right = Math.max(width, axis.right() + 40);
        for (Lane lane : Lane.values()) {
            tops.add(y);
            List<CalendarEvent> mine = dated.stream().filter(event -> lane(event) == lane).toList();
            CalendarLane drawn = new CalendarLane(lane, mine, axis, type, words, selected, right);
            double height = mine.isEmpty() ? FOLDED_LANE : drawn.height() + 2 * LANE_PADDING;
            rail.add(name(lane, mine.size(), y, height));
            if (mine.isEmpty()) {
                ground.add(nothing(lane, y));
            } else {
                bars.addAll(drawn.parts(y + LANE_PADDING));
                right = Math.max(right, drawn.right());
            }
            y += height;
        }
        List<Part> parts = new ArrayList<>();
        parts.add(Part.head(new AxisShapes(axis, type).shapes(tops, y, right + BEYOND, highlighted(dated))));
        parts.add(Part.ground(ground));
        parts.addAll(bars);
        TrayFigure tray = new TrayFigure(timeline, words, type, selected, dated, width);
        parts.addAll(tray.parts(sequences, y, right + BEYOND));
        rail.addFirst(railGround(axis, y, tops));
        return new Figure(right, y + tray.height(), RAIL, LANES_TOP, Ink.PANE, rail, parts);
    }

    private Lane lane(CalendarEvent event) {
        return lanes.getOrDefault(event.event().id(), Lane.BACKGROUND);
    }

    private Optional<CalendarEvent> highlighted(List<CalendarEvent> dated) {
        return dated.stream().filter(event -> selected.filter(event.event().id()::equals).isPresent()).findFirst();
    }

    private Part railGround(Axis axis, double bottom, List<Double> tops) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(0, 0, RAIL, bottom, 0, Paint.fill(Ink.TRAY)));
        shapes.add(Lettering.NOTE.from(8, 16, "True scale"));
        shapes.add(Lettering.NOTE.from(8, 39, axis.perMonth() >= AxisShapes.MONTHS ? "month" : "year"));
        tops.forEach(top -> shapes.add(Pen.straight(0, top, RAIL, top, Paint.line(Ink.BORDER, 1))));
        return Part.ground(shapes);
    }

    private static Part name(Lane lane, int dated, double top, double height) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(Lettering.NAME.in(dated == 0 ? Ink.MUTED : Ink.TEXT).from(8, top + 17.5, SequenceFigure.name(lane)));
        if (dated > 0) {
            shapes.add(Lettering.NOTE.from(8, top + 33.5, dated + " dated"));
        }
        return Part.lane(new Area(0, top, RAIL, height), shapes);
    }

    private Shape nothing(Lane lane, double top) {
        long undated = lanes.values().stream().filter(lane::equals).count();
        String one = switch (lane) {
            case CALLS -> "call";
            case TALKS -> "talks";
            case SUMMITS -> "summit";
            case BACKGROUND -> "background";
        };
        String text = undated == 0 ? "no " + SequenceFigure.name(lane).toLowerCase(Locale.ROOT) + " found"
                : "no dated " + one + "; " + undated + " in the tray below";
        return Lettering.NOTE.on(Ink.PANE).from(100, top + 17.5, text);
    }
}
