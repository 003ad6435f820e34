package org.parley.export.figure;

import java.util.Optional;
import org.parley.timeline.Sequences;
import org.parley.timeline.Timeline;

/** The drawings of a timeline. Safe to use from many threads. */
public final class TimelineFigures {

    private final Typeset type;

    public TimelineFigures(Typeset type) {
        this.type = type;
    }

    /**
     * The timeline as sequences.
     *
     * @param selected the id of an event or a {@link Part#pair}, if something is selected
     */
    public Figure sequence(Timeline timeline, Sequences sequences, Optional<String> selected) {
        return new SequenceFigure(timeline, type, selected).draw(sequences);
    }
}
