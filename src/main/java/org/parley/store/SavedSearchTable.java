package org.parley.store;

import java.util.List;

/** The searches that a person keeps. */
public final class SavedSearchTable {

    private final Database database;

    SavedSearchTable(Database database) {
        this.database = database;
    }

    /** All of them, by name. */
    public List<String> all() {
        return database.read(on -> on.list("SELECT query FROM saved_search ORDER BY query", row -> row.getString(1)));
    }

    public void save(String query) {
        database.change(on -> on.update("INSERT OR IGNORE INTO saved_search (query) VALUES (?)", query));
    }

    public void forget(String query) {
        database.change(on -> on.update("DELETE FROM saved_search WHERE query = ?", query));
    }
}
