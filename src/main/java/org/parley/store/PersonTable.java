package org.parley.store;

import java.util.List;
import java.util.Optional;

/** What a person adds besides notes: dates of publication, saved searches, topics. No import touches it. */
final class PersonTable {

    private PersonTable() {}

    /** The topics that a person chose for this library. */
    static Optional<String> scheme(Session on) {
        return on.list("SELECT text FROM topic_scheme", row -> row.getString(1)).stream().findFirst();
    }

    /**
     * Keeps topics in place of those that were chosen; empty goes back to those that come with Parley. No article is
     * read for them yet.
     */
    static void putScheme(Session on, Optional<String> text) {
        on.update("DELETE FROM topic_scheme");
        if (text.isPresent()) {
            on.update("INSERT INTO topic_scheme (text) VALUES (?)", text.get());
        }
        Tally.putForm(on, new Stored.Form(Tally.form(on).number(), false));
    }

    static Optional<String> published(Session on, String file) {
        return on.first("SELECT p.published FROM published_by_person p JOIN imported a ON a.id = p.article"
                + " WHERE a.file = ?", row -> row.getString(1), file);
    }

    static void putPublished(Session on, String file, Optional<String> edtf) {
        long article = ArticleTable.idOf(on, file);
        if (edtf.isPresent()) {
            on.update("INSERT OR REPLACE INTO published_by_person (article, published) VALUES (?, ?)", article,
                    edtf.get());
        } else {
            on.update("DELETE FROM published_by_person WHERE article = ?", article);
        }
    }

    static List<String> savedSearches(Session on) {
        return on.list("SELECT query FROM saved_search ORDER BY query", row -> row.getString(1));
    }

    static void saveSearch(Session on, String query) {
        on.update("INSERT OR IGNORE INTO saved_search (query) VALUES (?)", query);
    }

    static void forgetSearch(Session on, String query) {
        on.update("DELETE FROM saved_search WHERE query = ?", query);
    }
}
