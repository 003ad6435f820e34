package org.parley.store;

import java.util.Optional;

/** The topics that the articles of a library are read for, and the form that their findings are kept in. */
public final class SchemeTable {

    private final Database database;

    SchemeTable(Database database) {
        this.database = database;
    }

    /** The topics that a person chose for this library, as the text of a scheme; empty for those of Parley. */
    public Optional<String> chosen() {
        return database.read(on -> on.first("SELECT text FROM topic_scheme", row -> row.getString(1)));
    }

    /** Keeps a person's topics, or goes back to those of Parley; until {@link #putForm} no findings are up to date. */
    public void choose(Optional<String> text) {
        database.change(on -> {
            on.update("DELETE FROM topic_scheme");
            text.ifPresent(chosen -> on.update("INSERT INTO topic_scheme (text) VALUES (?)", chosen));
            Tally.putForm(on, new Stored.Form(Tally.form(on).number(), false));
        });
    }

    /** The form that findings are kept in. */
    public Stored.Form form() {
        return database.read(Tally::form);
    }

    /** Says that the findings of all articles are kept in this form. */
    public void putForm(int form) {
        database.change(on -> Tally.putForm(on, new Stored.Form(form, true)));
    }
}
