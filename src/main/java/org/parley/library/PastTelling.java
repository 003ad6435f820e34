package org.parley.library;

import java.util.Optional;
import java.util.function.Predicate;
import org.parley.library.LibraryViews.AsOf;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.claim.Said;

/** The timeline as it had been reported by a day. */
record PastTelling(Retrospect retrospect, AsOf asOf) implements Explanations.Telling {

    @Override
    public Optional<Event> event(String id) {
        return retrospect.event(asOf, id);
    }

    @Override
    public Optional<Event> find(String idOrWords) {
        return retrospect.find(asOf, idOrWords);
    }

    @Override
    public Timeline around(String event) {
        return retrospect.timeline(asOf);
    }

    @Override
    public Timeline between(String before, String after) {
        return retrospect.timeline(asOf);
    }

    @Override
    public Predicate<Said> counted() {
        return retrospect.counted(asOf);
    }
}
