package org.parley.store;

import java.sql.SQLException;
import java.util.Optional;
import org.parley.timeline.Timeline;
import org.parley.timeline.Timeline.Because;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Sequencer;
import org.parley.timeline.order.DateOrders;

/** Counts that are shown all the time and would take long to count in a large library. */
final class Tally {

    private static final String POSSIBLE_MATCHES = "possible matches";
    private static final String FORM = "form";
    private static final String UNREAD = "to be read anew";

    private Tally() {}

    static void put(Session on, String name, long value) throws SQLException {
        on.update("INSERT OR REPLACE INTO tally (name, value) VALUES (?, ?)", name, value);
    }

    static long of(Session on, String name) throws SQLException {
        return on.number("SELECT value FROM tally WHERE name = ?", name);
    }

    /** How many events the timeline shows. */
    static long events(Session on) throws SQLException {
        return of(on, "events");
    }

    static Stored.Form form(Session on) throws SQLException {
        return new Stored.Form((int) of(on, FORM), of(on, UNREAD) == 0);
    }

    static void putForm(Session on, Stored.Form form) throws SQLException {
        put(on, FORM, form.number());
        put(on, UNREAD, form.whole() ? 0 : 1);
    }

    /**
     * Counts anew: of the timeline only what is shown on it.
     *
     * @param drawn in a library of at most so many events the orders are counted that are drawn as arrows
     */
    static void renew(Session on, int drawn) throws SQLException {
        long events = on.number("SELECT count(*) FROM event WHERE shown = 1");
        put(on, "events", events);
        put(on, "dated events", on.number("SELECT count(*) FROM event WHERE shown = 1 AND dated = 1"));
        put(on, "quoted orders", events > drawn ? quoted(on) : drawn(on, Because.QUOTE, drawn));
        put(on, "conflicts", on.number("SELECT count(DISTINCT c.conflict) FROM conflict_event c"
                + " JOIN event e ON e.id = c.event WHERE e.shown = 1"));
        put(on, "date orders", events > drawn ? byDate(on) : drawn(on, Because.DATE, drawn));
        put(on, POSSIBLE_MATCHES, on.number("SELECT count(*) FROM (SELECT DISTINCT a, b FROM possible_match)"));
        renewArticles(on);
    }

    /** Counts anew what rests on the articles alone. */
    private static void renewArticles(Session on) throws SQLException {
        put(on, "articles", on.number("SELECT count(*) FROM article"));
        put(on, "topics", on.number("SELECT count(*) FROM topic"));
        put(on, "tables", on.number("SELECT count(*) FROM data_table"));
    }

    /** Events that are about to change, with what is counted of them now. */
    static Change before(Session on, String ids) throws SQLException {
        return new Change(on, ids, Share.of(on, ids));
    }

    /** What of the counts is due to a few events. */
    private record Share(long events, long dated, long quoted, long conflicts) {

        /** @param ids of events, as a JSON list */
        static Share of(Session on, String ids) throws SQLException {
            return new Share(on.number("SELECT count(*) FROM event WHERE id IN (SELECT value FROM json_each(?))"
                    + " AND +shown = 1", ids),
                    on.number("SELECT count(*) FROM event WHERE id IN (SELECT value FROM json_each(?))"
                            + " AND +shown = 1 AND dated = 1", ids),
                    on.number(
                            """
                            WITH near AS (
                                SELECT o.id, o.before, o.after FROM json_each(?1) i CROSS JOIN event_order o ON o.before = i.value
                                UNION ALL
                                SELECT o.id, o.before, o.after FROM json_each(?1) i CROSS JOIN event_order o ON o.after = i.value)
                            SELECT count(DISTINCT near.id) FROM near
                            CROSS JOIN event a ON a.id = near.before CROSS JOIN event b ON b.id = near.after
                            WHERE +a.shown = 1 AND +b.shown = 1""",
                            ids),
                    on.number("""
                              SELECT count(*) FROM (SELECT DISTINCT c.conflict FROM json_each(?) i
                                  CROSS JOIN conflict_event c ON c.event = i.value) near
                              WHERE EXISTS (SELECT 1 FROM conflict_event c JOIN event e ON e.id = c.event
                                  WHERE c.conflict = near.conflict AND +e.shown = 1)""", ids));
        }
    }

    /** A change of events of a large library, of which the others are not counted again. */
    static final class Change {

        private final Session on;
        private final String ids;
        private final Share before;
        private long matches;

        private Change(Session on, String ids, Share before) {
            this.on = on;
            this.ids = ids;
            this.before = before;
        }

        /** There are so many more pairs of events that may be one. */
        void addMatches(long more) {
            matches += more;
        }

        /** Brings the counts to what they are after the change. */
        void renew(int drawn, boolean articlesChanged) throws SQLException {
            Share after = Share.of(on, ids);
            long events = of(on, "events") + after.events() - before.events();
            if (Math.min(events, of(on, "events")) <= drawn) {
                Tally.renew(on, drawn);
                return;
            }
            put(on, "events", events);
            add("dated events", after.dated() - before.dated());
            add("quoted orders", after.quoted() - before.quoted());
            add("conflicts", after.conflicts() - before.conflicts());
            add(POSSIBLE_MATCHES, matches);
            put(on, "date orders", byDate(on));
            if (articlesChanged) {
                renewArticles(on);
            }
        }

        private void add(String name, long more) throws SQLException {
            put(on, name, of(on, name) + more);
        }
    }

    /** The orders that a timeline shows as arrows. */
    private static long drawn(Session on, Because because, int most) throws SQLException {
        Timeline shown = EventTable.page(on, new Stored.EventQuery("", Optional.empty(), false, most)).rows()
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
        return DateOrders.count(on.list("SELECT first_day, last_day, count(*) FROM event WHERE shown = 1"
                + " AND last_day > ? GROUP BY first_day, last_day",
                row -> new DateOrders.SameDays(row.getInt(1), row.getInt(2), row.getInt(3)), EventBounds.EARLY));
    }

    static Stored.Counts counts(Session on) throws SQLException {
        return new Stored.Counts((int) of(on, "articles"), (int) of(on, "events"), (int) of(on, "dated events"),
                (int) of(on, "quoted orders"), (int) of(on, "date orders"), (int) of(on, "possible matches"),
                (int) of(on, "conflicts"), (int) of(on, "topics"), (int) of(on, "tables"),
                (int) on.number("SELECT count(*) FROM note"));
    }
}
