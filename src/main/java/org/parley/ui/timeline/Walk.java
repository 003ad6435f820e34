package org.parley.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.export.figure.Figure;
import org.parley.export.figure.Part;

/** The way the arrow keys go through a figure: by order within a panel, then across the gaps. */
final class Walk {

    private final List<Part> markers;
    private final List<Part> dots;

    Walk(Figure figure) {
        List<Part> panels = figure.parts(Part.Kind.PANEL);
        this.markers = figure.parts(Part.Kind.MARKER).stream()
                .sorted(Comparator.<Part>comparingInt(part -> panel(panels, part)).thenComparingDouble(Walk::x)
                        .thenComparingDouble(part -> part.bounds().y()))
                .toList();
        this.dots = figure.parts(Part.Kind.DOT);
    }

    private static int panel(List<Part> panels, Part marker) {
        for (int i = 0; i < panels.size(); i++) {
            if (panels.get(i).bounds().contains(marker.bounds())) {
                return i;
            }
        }
        return panels.size();
    }

    /** The event {@code by} steps later than the event {@code from}; the first if there is no such event. */
    Optional<Part> along(Optional<String> from, int by) {
        if (markers.isEmpty()) {
            return Optional.empty();
        }
        int at = index(from);
        return Optional.of(markers.get(at < 0 ? 0 : Math.clamp(at + by, 0, markers.size() - 1)));
    }

    /** The nearest event in a higher lane ({@code down} false) or a lower one. */
    Optional<Part> across(Optional<String> from, boolean down) {
        int at = index(from);
        if (at < 0) {
            return along(from, 0);
        }
        Part here = markers.get(at);
        return markers.stream()
                .filter(part -> down ? part.bounds().y() > here.bounds().y() + 1
                        : part.bounds().y() < here.bounds().y() - 1)
                .min(Comparator.comparingDouble(part -> Math.abs(x(part) - x(here))
                        + 3 * Math.abs(part.bounds().y() - here.bounds().y())));
    }

    /** The relation {@code by} steps after {@code current} among those of the event. */
    Optional<Part> relation(String event, Optional<String> current, int by) {
        List<Part> mine = dots.stream().filter(dot -> Part.ids(dot.target()).contains(event)).toList();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        int at = -1;
        for (int i = 0; i < mine.size(); i++) {
            if (current.isPresent() && mine.get(i).target().equals(current.get())) {
                at = i;
            }
        }
        int next = at < 0 ? by > 0 ? 0 : mine.size() - 1 : Math.floorMod(at + by, mine.size());
        return Optional.of(mine.get(next));
    }

    private int index(Optional<String> id) {
        for (int i = 0; i < markers.size(); i++) {
            if (id.isPresent() && markers.get(i).target().equals(Part.ids(id.get()).getFirst())) {
                return i;
            }
        }
        return -1;
    }

    private static double x(Part part) {
        return part.bounds().x() + part.bounds().width() / 2;
    }
}
