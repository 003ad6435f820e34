package org.parley.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Counts that are shown all the time and would take long to count in a large library. */
final class Tally {

    private Tally() {}

    static void put(Connection on, String name, long value) throws SQLException {
        Sql.update(on, "INSERT OR REPLACE INTO tally (name, value) VALUES (?, ?)", name, value);
    }

    static long of(Connection on, String name) throws SQLException {
        return Sql.number(on, "SELECT value FROM tally WHERE name = ?", name);
    }

    /** Counts anew. */
    static void renew(Connection on) throws SQLException {
        put(on, "articles", Sql.number(on, "SELECT count(*) FROM article"));
        put(on, "events", Sql.number(on, "SELECT count(*) FROM event WHERE shown = 1"));
        put(on, "dated events", Sql.number(on, "SELECT count(*) FROM event WHERE shown = 1 AND dated"));
        put(on, "quoted orders", Sql.number(on, "SELECT count(*) FROM event_order WHERE because = 'QUOTE'"));
        put(on, "date orders", Sql.number(on, "SELECT count(*) FROM event_order WHERE because = 'DATE'"));
        put(on, "possible matches", Sql.number(on, "SELECT count(*) FROM possible_match"));
        put(on, "conflicts", Sql.number(on, "SELECT count(*) FROM conflict"));
        put(on, "topics", Sql.number(on, "SELECT count(*) FROM topic"));
        put(on, "tables", Sql.number(on, "SELECT count(*) FROM data_table"));
    }

    static Stored.Counts counts(Connection on) throws SQLException {
        return new Stored.Counts((int) of(on, "articles"), (int) of(on, "events"), (int) of(on, "dated events"),
                (int) of(on, "quoted orders"), (int) of(on, "date orders"), (int) of(on, "possible matches"),
                (int) of(on, "conflicts"), (int) of(on, "topics"), (int) of(on, "tables"),
                (int) Sql.number(on, "SELECT count(*) FROM note"));
    }
}
