package org.parley.export.figure;

import java.time.LocalDate;
import java.util.Optional;
import org.parley.timeline.DateWords;
import org.parley.timeline.Event;

/**
 * An event that an article dates.
 *
 * @param first the first day on which it can have been
 * @param last the last such day
 */
record CalendarEvent(Event event, LocalDate first, LocalDate last) {

    private static final int LONGEST = 400;

    /** The event with its days, if it has a date with two ends. */
    static Optional<CalendarEvent> of(Event event) {
        Optional<LocalDate> first = event.time().startNoEarlier();
        Optional<LocalDate> last = event.time().endNoLater().or(event.time()::startNoLater);
        if (event.time().edtf().isEmpty() || first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())
                || last.get().getYear() - first.get().getYear() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(new CalendarEvent(event, first.get(), last.get()));
    }

    String date() {
        return DateWords.of(event.time().edtf().orElse(""));
    }
}
