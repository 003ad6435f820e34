package org.parley.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The columns that bound the time of an event: what a period is asked by. */
final class EventBounds {

    /** Days before and after all others. */
    static final long EARLY = Integer.MIN_VALUE;
    static final long LATE = Integer.MAX_VALUE;

    /** Tallied for a library whose events were written before there were such columns. */
    private static final String MISSING = "event bounds are missing";

    private static final int PAGE = 1000;

    private EventBounds() {}

    /** Of what is told of an event only its bounds are read. */
    private record Body(Time time) {}

    private record Time(Optional<LocalDate> startNoEarlier, Optional<LocalDate> startNoLater,
            Optional<LocalDate> endNoEarlier, Optional<LocalDate> endNoLater) {}

    private record Row(long ref, Time time) {}

    static boolean areMissing(Session on) throws SQLException {
        return Tally.of(on, MISSING) != 0;
    }

    /** Writes the bounds of events that were written without them, as they are told in the events. */
    static void fill(Session on) throws SQLException {
        long last = 0;
        List<Row> page = page(on, last);
        while (!page.isEmpty()) {
            for (Row row : page) {
                on.update("UPDATE event SET start_no_earlier = ?, start_no_later = ?, end_no_earlier = ?,"
                        + " end_no_later = ? WHERE ref = ?", earliest(row.time().startNoEarlier()),
                        latest(row.time().startNoLater()), earliest(row.time().endNoEarlier()),
                        latest(row.time().endNoLater()), row.ref());
            }
            last = page.getLast().ref();
            page = page(on, last);
        }
        Tally.put(on, MISSING, 0);
    }

    private static List<Row> page(Session on, long after) throws SQLException {
        return on.list("SELECT event, body FROM event_body WHERE event > ? ORDER BY event LIMIT ?",
                row -> new Row(row.getLong(1), StoredJson.read(EventBody.unpack(row.getBytes(2)), Body.class).time()),
                after,
                PAGE);
    }

    static long earliest(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(EARLY);
    }

    static long latest(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(LATE);
    }
}
