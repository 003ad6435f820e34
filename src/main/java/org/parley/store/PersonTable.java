package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.parley.timeline.Event;

/** What a person adds: notes, dates of publication, saved searches, topics. No import touches it. */
final class PersonTable {

    private static final String EVENT = "EVENT";

    private static final String NOTE = "SELECT target_kind, target, title, text, changed FROM note ";

    private PersonTable() {}

    /** Keeps a note in place of others on its target; a blank text removes them. */
    static void putNote(Session on, Stored.NoteEntry note) throws SQLException {
        on.update("DELETE FROM note WHERE target_kind = ? AND target = ?", note.kind(), note.target());
        if (note.text().isBlank()) {
            return;
        }
        Optional<Event> event = note.kind().equals(EVENT) ? EventTable.event(on, note.target()) : Optional.empty();
        Long anchor = event.isPresent() ? AnchorTable.put(on, event.get()) : null;
        on.update("INSERT INTO note (target_kind, target, anchor, title, text, changed) VALUES (?, ?, ?, ?, ?, ?)",
                note.kind(), note.target(), anchor, note.title(), note.text(), note.changed());
    }

    /** Leads the notes on events to the events that their words belong to now. */
    static void followEvents(Session on) throws SQLException {
        record Anchored(long note, long anchor) {}
        for (Anchored note : on.list("SELECT id, anchor FROM note WHERE anchor IS NOT NULL",
                row -> new Anchored(row.getLong(1), row.getLong(2)))) {
            Optional<String> event = AnchorTable.event(on, note.anchor());
            if (event.isPresent()) {
                on.update("UPDATE note SET target = ? WHERE id = ?", event.get(), note.note());
            }
        }
    }

    /** The topics that a person chose for this library. */
    static Optional<String> scheme(Session on) throws SQLException {
        return on.list("SELECT text FROM topic_scheme", row -> row.getString(1)).stream().findFirst();
    }

    /** Keeps topics in place of those that were chosen; empty goes back to those that come with Parley. */
    static void putScheme(Session on, Optional<String> text) throws SQLException {
        on.update("DELETE FROM topic_scheme");
        if (text.isPresent()) {
            on.update("INSERT INTO topic_scheme (text) VALUES (?)", text.get());
        }
    }

    /** The note on a target: of events that were found to be one, the notes on each. */
    static Optional<Stored.NoteEntry> note(Session on, String kind, String target) throws SQLException {
        return on.list(NOTE + "WHERE target_kind = ? AND target = ? ORDER BY id", PersonTable::note, kind, target)
                .stream().reduce((one, other) -> new Stored.NoteEntry(kind, target, one.title(),
                        one.text() + "\n\n" + other.text(), other.changed()));
    }

    static List<Stored.NoteEntry> notes(Session on, int offset, int limit) throws SQLException {
        return on.list(NOTE + "ORDER BY changed DESC, id DESC LIMIT ? OFFSET ?", PersonTable::note, limit, offset);
    }

    /** Notes are few, since each is written by hand, and are read through one by one. */
    static List<Stored.NoteEntry> notes(Session on, Query query, int limit) throws SQLException {
        return query.isEmpty() ? List.of()
                : on.list(NOTE + "ORDER BY changed DESC, id DESC", PersonTable::note).stream()
                        .filter(note -> query.holdsIn(note.title() + "\n" + note.text())).limit(limit).toList();
    }

    private static Stored.NoteEntry note(ResultSet row) throws SQLException {
        return new Stored.NoteEntry(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5));
    }

    static Optional<String> published(Session on, String file) throws SQLException {
        return on.first("SELECT p.published FROM published_by_person p JOIN imported a ON a.id = p.article"
                + " WHERE a.file = ?", row -> row.getString(1), file);
    }

    static void putPublished(Session on, String file, Optional<String> edtf) throws SQLException {
        long article = ArticleTable.idOf(on, file);
        if (edtf.isPresent()) {
            on.update("INSERT OR REPLACE INTO published_by_person (article, published) VALUES (?, ?)", article,
                    edtf.get());
        } else {
            on.update("DELETE FROM published_by_person WHERE article = ?", article);
        }
    }

    static List<String> savedSearches(Session on) throws SQLException {
        return on.list("SELECT query FROM saved_search ORDER BY query", row -> row.getString(1));
    }

    static void saveSearch(Session on, String query) throws SQLException {
        on.update("INSERT OR IGNORE INTO saved_search (query) VALUES (?)", query);
    }

    static void forgetSearch(Session on, String query) throws SQLException {
        on.update("DELETE FROM saved_search WHERE query = ?", query);
    }
}
