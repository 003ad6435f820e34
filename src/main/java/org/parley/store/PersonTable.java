package org.parley.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What a person adds: notes, dates of publication, saved searches. No import touches it. */
final class PersonTable {

    private PersonTable() {}

    static void putNote(Connection on, Stored.NoteEntry note) throws SQLException {
        if (note.text().isBlank()) {
            Sql.update(on, "DELETE FROM note WHERE target_kind = ? AND target = ?", note.kind(), note.target());
        } else {
            Sql.update(on, "INSERT INTO note (target_kind, target, title, text, changed) VALUES (?, ?, ?, ?, ?)"
                    + " ON CONFLICT (target_kind, target) DO UPDATE SET title = excluded.title, text = excluded.text,"
                    + " changed = excluded.changed", note.kind(), note.target(), note.title(), note.text(),
                    note.changed());
        }
    }

    private static final String NOTE = "SELECT target_kind, target, title, text, changed FROM note ";

    static Optional<Stored.NoteEntry> note(Connection on, String kind, String target) throws SQLException {
        return Sql.first(on, NOTE + "WHERE target_kind = ? AND target = ?", PersonTable::note, kind, target);
    }

    static List<Stored.NoteEntry> notes(Connection on, int offset, int limit) throws SQLException {
        return Sql.list(on, NOTE + "ORDER BY changed DESC, id DESC LIMIT ? OFFSET ?", PersonTable::note, limit, offset);
    }

    /** Notes are few, since each is written by hand, and are read through one by one. */
    static List<Stored.NoteEntry> notes(Connection on, Query query, int limit) throws SQLException {
        return query.isEmpty() ? List.of()
                : Sql.list(on, NOTE + "ORDER BY changed DESC, id DESC", PersonTable::note).stream()
                        .filter(note -> query.holdsIn(note.title() + "\n" + note.text())).limit(limit).toList();
    }

    private static Stored.NoteEntry note(java.sql.ResultSet row) throws SQLException {
        return new Stored.NoteEntry(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5));
    }

    static Optional<String> published(Connection on, String file) throws SQLException {
        return Sql.first(on, "SELECT p.published FROM published_by_person p JOIN article a ON a.id = p.article"
                + " WHERE a.file = ?", row -> row.getString(1), file);
    }

    static void putPublished(Connection on, String file, Optional<String> edtf) throws SQLException {
        long article = ArticleTable.idOf(on, file);
        if (edtf.isPresent()) {
            Sql.update(on, "INSERT OR REPLACE INTO published_by_person (article, published) VALUES (?, ?)", article,
                    edtf.get());
        } else {
            Sql.update(on, "DELETE FROM published_by_person WHERE article = ?", article);
        }
    }

    static List<String> savedSearches(Connection on) throws SQLException {
        return Sql.list(on, "SELECT query FROM saved_search ORDER BY query", row -> row.getString(1));
    }
}
