package org.parley.store;

import java.sql.SQLException;
import java.util.Optional;
import org.parley.timeline.DateOrders;
import org.parley.timeline.KindLanes;
import org.parley.timeline.Sequencer;
import org.parley.timeline.Timeline;
import org.parley.timeline.Timeline.Because;

/** Counts that are shown all the time and would take long to count in a large library. */
final class Tally {

    private static final int DRAWN = 1000;

    private Tally() {}

    static void put(Session on, String name, long value) throws SQLException {
        on.update("INSERT OR REPLACE INTO tally (name, value) VALUES (?, ?)", name, value);
    }

    static long of(Session on, String name) throws SQLException {
        return on.number("SELECT value FROM tally WHERE name = ?", name);
    }

    /** Counts anew: of the timeline only what is shown on it. */
    static void renew(Session on) throws SQLException {
        long events = on.number("SELECT count(*) FROM event WHERE shown = 1");
        put(on, "articles", on.number("SELECT count(*) FROM article"));
        put(on, "events", events);
        put(on, "dated events", on.number("SELECT count(*) FROM event WHERE shown = 1 AND dated = 1"));
        put(on, "quoted orders", events > DRAWN ? quoted(on) : drawn(on, Because.QUOTE));
        put(on, "date orders", events > DRAWN ? byDate(on) : drawn(on, Because.DATE));
        put(on, "possible matches", on.number("SELECT count(*) FROM (SELECT DISTINCT a, b FROM possible_match)"));
        put(on, "conflicts", on.number("SELECT count(DISTINCT c.conflict) FROM conflict_event c"
                + " JOIN event e ON e.id = c.event WHERE e.shown = 1"));
        put(on, "topics", on.number("SELECT count(*) FROM topic"));
        put(on, "tables", on.number("SELECT count(*) FROM data_table"));
    }

    /** The orders that a timeline shows as arrows. */
    private static long drawn(Session on, Because because) throws SQLException {
        Timeline shown = EventTable.page(on, new Stored.EventQuery("", Optional.empty(), false, DRAWN)).rows()
                .getFirst();
        return Sequencer.of(shown, KindLanes.standard()).sequences().stream()
                .flatMap(sequence -> sequence.order().stream())
                .filter(order -> order.because() == because).count();
    }

    /** All stated orders, in a timeline that is too large to be drawn whole. */
    private static long quoted(Session on) throws SQLException {
        return on.number("SELECT count(*) FROM event_order o JOIN event a ON a.id = o.before JOIN event b"
                + " ON b.id = o.after WHERE a.shown = 1 AND b.shown = 1");
    }

    private static long byDate(Session on) throws SQLException {
        return DateOrders.count(on.list("SELECT first_day, last_day FROM event WHERE shown = 1"
                + " AND last_day > -2147483648 ORDER BY first_day, last_day",
                row -> new int[]{row.getInt(1), row.getInt(2)}));
    }

    static Stored.Counts counts(Session on) throws SQLException {
        return new Stored.Counts((int) of(on, "articles"), (int) of(on, "events"), (int) of(on, "dated events"),
                (int) of(on, "quoted orders"), (int) of(on, "date orders"), (int) of(on, "possible matches"),
                (int) of(on, "conflicts"), (int) of(on, "topics"), (int) of(on, "tables"),
                (int) on.number("SELECT count(*) FROM note"));
    }
}
