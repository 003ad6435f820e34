package org.parley.store;

import java.util.Optional;
import java.util.Set;
import org.parley.timeline.Counts;
import org.parley.timeline.Timeline;
import org.parley.timeline.Timeline.Because;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Sequencer;
import org.parley.timeline.order.DateOrders;

/** Counts that are shown all the time and would take long to count in a large library. */
final class Tally {

    /** What is counted, or kept like a count. */
    enum Of {
        ARTICLES("articles"),
        EVENTS("events"),
        DATED_EVENTS("dated events"),
        QUOTED_ORDERS("quoted orders"),
        DATE_ORDERS("date orders"),
        POSSIBLE_MATCHES("possible matches"),
        CONFLICTS("conflicts"),
        TOPICS("topics"),
        TABLES("tables"),
        /** The form that findings are kept in. */
        FORM("form"),
        /** 1 if some articles were not yet read for the topics of the library. */
        UNREAD("to be read anew"),
        /** 1 if all is to be woven anew, whatever changed, since less than now was kept. */
        WHOLE_ANEW("to be woven whole"),
        /** The process that reads articles. */
        READER("read by"),
        /** When it read the last of them, in seconds from 1970. */
        READ_AT("read at");

        private final String name;

        Of(String name) {
            this.name = name;
        }
    }

    private Tally() {}

    static void put(Session on, Of what, long value) {
        on.update("INSERT OR REPLACE INTO tally (name, value) VALUES (?, ?)", what.name, value);
    }

    static long of(Session on, Of what) {
        return on.number("SELECT value FROM tally WHERE name = ?", what.name);
    }

    /** How many events the timeline shows. */
    static long events(Session on) {
        return of(on, Of.EVENTS);
    }

    static Stored.Form form(Session on) {
        return new Stored.Form((int) of(on, Of.FORM), of(on, Of.UNREAD) == 0);
    }

    static void putForm(Session on, Stored.Form form) {
        put(on, Of.FORM, form.number());
        put(on, Of.UNREAD, form.whole() ? 0 : 1);
    }

    /**
     * Counts anew: of the timeline only what is shown on it.
     *
     * @param drawn in a library of at most so many events the orders are counted that are drawn as arrows
     */
    static void renew(Session on, int drawn) {
        long events = on.number("SELECT count(*) FROM event WHERE shown = 1");
        put(on, Of.EVENTS, events);
        put(on, Of.DATED_EVENTS, on.number("SELECT count(*) FROM event WHERE shown = 1 AND dated = 1"));
        put(on, Of.QUOTED_ORDERS,
                events > drawn ? quoted(on) : drawn(on, Set.of(Because.QUOTE, Because.NUMBER), drawn));
        put(on, Of.CONFLICTS, on.number("SELECT count(DISTINCT c.conflict) FROM conflict_event c"
                + " JOIN event e ON e.id = c.event WHERE e.shown = 1"));
        put(on, Of.DATE_ORDERS, events > drawn ? byDate(on) : drawn(on, Set.of(Because.DATE), drawn));
        put(on, Of.POSSIBLE_MATCHES, on.number("SELECT count(*) FROM (SELECT DISTINCT a, b FROM possible_match)"));
        renewArticles(on);
    }

    /** Counts anew what rests on the articles alone. */
    private static void renewArticles(Session on) {
        put(on, Of.ARTICLES, on.number("SELECT count(*) FROM article"));
        put(on, Of.TOPICS, on.number("SELECT count(*) FROM topic"));
        put(on, Of.TABLES, on.number("SELECT count(*) FROM data_table"));
    }

    /** Events that are about to change, with what is counted of them now. */
    static Change before(Session on, String ids) {
        return new Change(on, ids, Share.of(on, ids));
    }

    /** What of the counts is due to a few events. */
    private record Share(long events, long dated, long quoted, long conflicts) {

        /** @param ids of events, as a JSON list */
        static Share of(Session on, String ids) {
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
        void renew(int drawn, boolean articlesChanged) {
            Share after = Share.of(on, ids);
            long events = of(on, Of.EVENTS) + after.events() - before.events();
            if (Math.min(events, of(on, Of.EVENTS)) <= drawn) {
                Tally.renew(on, drawn);
                return;
            }
            put(on, Of.EVENTS, events);
            add(Of.DATED_EVENTS, after.dated() - before.dated());
            add(Of.QUOTED_ORDERS, after.quoted() - before.quoted());
            add(Of.CONFLICTS, after.conflicts() - before.conflicts());
            add(Of.POSSIBLE_MATCHES, matches);
            put(on, Of.DATE_ORDERS, byDate(on));
            if (articlesChanged) {
                renewArticles(on);
            }
        }

        private void add(Of what, long more) {
            put(on, what, of(on, what) + more);
        }
    }

    /** The orders that a timeline shows as arrows. */
    private static long drawn(Session on, Set<Because> because, int most) {
        Timeline shown = EventTable.page(on, new Stored.EventQuery("", Optional.empty(), false, most)).rows()
                .getFirst();
        return Sequencer.of(shown, KindLanes.standard()).sequences().stream()
                .flatMap(sequence -> sequence.order().stream())
                .filter(order -> because.contains(order.because())).count();
    }

    /** All stated orders, in a timeline that is too large to be drawn whole. */
    private static long quoted(Session on) {
        return on.number("SELECT count(*) FROM event_order o JOIN event a ON a.id = o.before JOIN event b"
                + " ON b.id = o.after WHERE a.shown = 1 AND b.shown = 1");
    }

    private static long byDate(Session on) {
        return DateOrders.count(on.list("SELECT first_day, last_day, count(*) FROM event WHERE shown = 1"
                + " AND last_day > ? GROUP BY first_day, last_day",
                row -> new DateOrders.SameDays(row.getInt(1), row.getInt(2), row.getInt(3)), EventBounds.EARLY));
    }

    static Counts counts(Session on) {
        return new Counts((int) of(on, Of.ARTICLES), (int) of(on, Of.EVENTS), (int) of(on, Of.DATED_EVENTS),
                (int) of(on, Of.QUOTED_ORDERS), (int) of(on, Of.DATE_ORDERS), (int) of(on, Of.POSSIBLE_MATCHES),
                (int) of(on, Of.CONFLICTS), (int) of(on, Of.TOPICS), (int) of(on, Of.TABLES),
                (int) on.number("SELECT count(*) FROM note"));
    }
}
