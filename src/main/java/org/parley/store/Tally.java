package org.parley.store;

import java.sql.SQLException;

/** Counts that are shown all the time and would take long to count in a large library. */
final class Tally {

    private Tally() {}

    static void put(Session on, String name, long value) throws SQLException {
        on.update("INSERT OR REPLACE INTO tally (name, value) VALUES (?, ?)", name, value);
    }

    static long of(Session on, String name) throws SQLException {
        return on.number("SELECT value FROM tally WHERE name = ?", name);
    }

    /** Counts anew. */
    static void renew(Session on) throws SQLException {
        put(on, "articles", on.number("SELECT count(*) FROM article"));
        put(on, "events", on.number("SELECT count(*) FROM event WHERE shown = 1"));
        put(on, "dated events", on.number("SELECT count(*) FROM event WHERE shown = 1 AND dated"));
        put(on, "quoted orders", on.number("SELECT count(*) FROM event_order WHERE because = 'QUOTE'"));
        put(on, "date orders", on.number("SELECT count(*) FROM event_order WHERE because = 'DATE'"));
        put(on, "possible matches", on.number("SELECT count(*) FROM possible_match"));
        put(on, "conflicts", on.number("SELECT count(*) FROM conflict"));
        put(on, "topics", on.number("SELECT count(*) FROM topic"));
        put(on, "tables", on.number("SELECT count(*) FROM data_table"));
    }

    static Stored.Counts counts(Session on) throws SQLException {
        return new Stored.Counts((int) of(on, "articles"), (int) of(on, "events"), (int) of(on, "dated events"),
                (int) of(on, "quoted orders"), (int) of(on, "date orders"), (int) of(on, "possible matches"),
                (int) of(on, "conflicts"), (int) of(on, "topics"), (int) of(on, "tables"),
                (int) on.number("SELECT count(*) FROM note"));
    }
}
