package org.parley.export.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime.Overlap;
import org.parley.timeline.Period;
import org.parley.timeline.Timeline;

/**
 * Shows a period in a figure of the timeline: what certainly was in it stands in full, what possibly was is lighter,
 * and all else is dimmed. A relation is as faint as the fainter of its two events.
 */
public final class Shading {

    /** Names thinned so far still have a contrast of 4.5 to their ground, in light and in dark. */
    public static final double POSSIBLE = .68;

    /** So far that it steps back, and can still be recognised. */
    public static final double OUTSIDE = .35;

    private final Period period;
    private final Map<String, Overlap> overlaps = new HashMap<>();

    private Shading(Timeline timeline, Period period) {
        this.period = period;
        for (Event event : timeline.events()) {
            overlaps.put(event.id(), period.overlap(event));
        }
    }

    /** {@code figure}, which draws {@code timeline}, with {@code period} shown in it. */
    public static Figure of(Figure figure, Timeline timeline, Period period) {
        Shading shading = new Shading(timeline, period);
        List<Part> parts = figure.parts().stream().map(shading::shaded).toList();
        return new Figure(figure.width(), figure.height(), figure.rail(), figure.head(), figure.ground(),
                figure.fixed(), parts);
    }

    private Part shaded(Part part) {
        List<Overlap> of = Part.ids(part.target()).stream().filter(overlaps::containsKey).map(overlaps::get).toList();
        double share = of.stream().mapToDouble(Shading::share).min().orElse(1);
        boolean isEvent = part.kind() == Part.Kind.MARKER || part.kind() == Part.Kind.LABEL;
        return of.isEmpty() || part.kind() == Part.Kind.CALLOUT ? part
                : part.faint(share, isEvent ? part.spoken() + " " + said(of.getFirst()) : part.spoken());
    }

    private static double share(Overlap overlap) {
        return switch (overlap) {
            case CERTAIN -> 1;
            case POSSIBLE -> POSSIBLE;
            case NONE, UNKNOWN -> OUTSIDE;
        };
    }

    private String said(Overlap overlap) {
        return switch (overlap) {
            case CERTAIN -> "Certainly in ";
            case POSSIBLE -> "Possibly in ";
            case NONE -> "Not in ";
            case UNKNOWN -> "Nothing says whether in ";
        } + period.words() + ".";
    }
}
