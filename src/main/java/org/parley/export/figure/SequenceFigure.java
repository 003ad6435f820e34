package org.parley.export.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extraction.event.Status;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Lane;
import org.parley.timeline.layout.Sequences;

/** Draws the timeline as sequences: panels side by side, an order within each and none across the gaps. */
final class SequenceFigure {

    static final double RAIL = 76;
    private static final double GAP = 12;
    private static final double EDGE = 4.5;
    private static final double WIDEST = 1.3;
    private static final double BELOW = 2.5;

    private final Timeline timeline;
    private final Typeset type;
    private final EventWords words;
    private final Optional<String> selected;
    private final Sequences sequences;
    private final List<Lane> used;
    private final Lanes lanes;

    /** @param selected the target of the part that is selected, if one is */
    SequenceFigure(Timeline timeline, Sequences sequences, KindLanes kinds, Typeset type, Optional<String> selected) {
        this.timeline = timeline;
        this.sequences = sequences;
        this.type = type;
        this.words = new EventWords(timeline, kinds);
        this.selected = selected;
        Map<String, Lane> known = sequences.lanes();
        this.used = timeline.events().stream().map(Event::id).filter(known::containsKey).map(known::get).toList();
        this.lanes = Lanes.of(Set.copyOf(used));
    }

    /** @param width what there is room for: columns spread a little where they can */
    Figure draw(double width) {
        List<Panel> panels = panels(1);
        for (double stretch = WIDEST; stretch > 1 && right(panels) + EDGE < width; stretch -= .02) {
            List<Panel> spread = panels(stretch);
            if (right(spread) + EDGE <= width) {
                panels = spread;
                break;
            }
        }
        double left = right(panels) + GAP;
        List<Part> parts = new ArrayList<>();
        for (Panel panel : panels) {
            parts.addAll(new PanelParts(panel, words, type, selected).ground(lanes));
        }
        Relations relations = new Relations(timeline, words, panels, selected);
        parts.addAll(relations.arrows());
        for (Panel panel : panels) {
            parts.addAll(new PanelParts(panel, words, type, selected).events());
        }
        parts.addAll(relations.dots());
        relations.callout(type, new Area(RAIL, 0, Math.max(left, width) - RAIL, lanes.bottom()))
                .ifPresent(parts::add);
        return new Figure(Math.max(left - GAP + EDGE, RAIL), lanes.bottom() + BELOW, RAIL, 0, Ink.TRAY, rail(),
                parts);
    }

    private List<Panel> panels(double stretch) {
        List<Panel> panels = new ArrayList<>();
        double left = RAIL + EDGE;
        for (Sequences.Sequence sequence : sequences.sequences()) {
            Panel panel = Panel.at(left, sequence, words, type, lanes, stretch);
            panels.add(panel);
            left = panel.bounds().right() + GAP;
        }
        return panels;
    }

    private static double right(List<Panel> panels) {
        return panels.isEmpty() ? RAIL : panels.getLast().bounds().right();
    }

    /** The names of the lanes. */
    private List<Part> rail() {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(0, 0, RAIL, lanes.bottom() + BELOW, 0, Paint.fill(Ink.TRAY)));
        shapes.add(Lettering.of(Shape.Face.SANS, 10, Ink.MUTED).from(8, 17, "earlier \u2192 later"));
        shapes.add(Pen.polygon(Paint.line(Ink.MUTED, 1.3), 16.1, 29.1, 17.9, 30.9, 12.2, 36.6, 9.9, 37.1, 10.4, 34.8));
        shapes.add(Lettering.NOTE.from(22, 37, "Written"));
        for (Lane lane : Lane.values()) {
            double top = lanes.top(lane);
            int count = Collections.frequency(used, lane);
            shapes.add(Pen.straight(8, top, RAIL, top, Paint.line(Ink.BORDER, 1)));
            if (count == 0) {
                shapes.add(Lettering.NAME.in(Ink.MUTED).from(8, top + 17.5, name(lane)));
                continue;
            }
            shapes.add(Lettering.NAME.from(8, top + 24.5, name(lane)));
            shapes.addAll(Symbols.marker(lane, Status.HELD, 14, top + 38.5, Symbols.SMALL, Ink.TRAY));
            shapes.add(Lettering.NOTE.from(25, top + 42.5, Integer.toString(count)));
        }
        return List.of(Part.ground(shapes));
    }

    static String name(Lane lane) {
        return switch (lane) {
            case CALLS -> "Calls";
            case TALKS -> "Talks";
            case SUMMITS -> "Summits";
            case BACKGROUND -> "Background";
        };
    }
}
