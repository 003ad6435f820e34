package org.parley.export.figure;

import java.util.List;
import java.util.Optional;
import org.parley.timeline.Evidence;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Sequences;

/** The drawings of a timeline. Safe to use from many threads. */
public final class TimelineFigures {

    private final Typeset type;
    private final KindLanes kinds;

    /** @param kinds tells the marks of kinds apart */
    public TimelineFigures(Typeset type, KindLanes kinds) {
        this.type = type;
        this.kinds = kinds;
    }

    /**
     * The timeline as sequences.
     *
     * @param selected the id of an event or a {@link Part#pair}, if something is selected
     * @param width what there is room for; more events make the figure wider
     */
    public Figure sequence(Timeline timeline, Sequences sequences, Optional<String> selected, double width) {
        return new SequenceFigure(timeline, sequences, kinds, type, selected).draw(width);
    }

    /**
     * The timeline as a calendar.
     *
     * @param folding true to fold years without a date
     * @param width what there is room for; a longer time makes the figure wider
     */
    public Figure calendar(Timeline timeline, Sequences sequences, Optional<String> selected, boolean folding,
            double width) {
        return new CalendarFigure(timeline, sequences, kinds, type, selected).draw(folding, width);
    }

    /** The words behind a dot of {@code figure}, in a box beside it; within {@code room} if there is enough. */
    public Part callout(Figure figure, Part dot, Evidence evidence, Area room) {
        List<Area> avoid = figure.parts(Part.Kind.MARKER).stream().map(Part::bounds).toList();
        Area at = dot.bounds();
        return Callout.beside(at.x() + at.width() / 2, at.middle(), dot.target(), evidence, avoid, room, type);
    }

    /** The key to the symbols of Sequence mode. */
    public Figure sequenceLegend() {
        return LegendFigure.sequence(type);
    }

    /** The key to the symbols of Calendar mode. */
    public Figure calendarLegend() {
        return LegendFigure.calendar(type);
    }
}
