package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.Note;
import org.parley.timeline.NoteOn;

/** The notes of a person. No import touches them. */
final class NoteTable {

    private static final String NOTE = "SELECT target_kind, target, title, text, changed, anchor FROM note ";

    private NoteTable() {}

    /** Keeps a note in place of others on its target; a blank text removes them. */
    static void put(Session on, NoteOn kind, String target, String title, String text, String changed) {
        on.update("DELETE FROM note WHERE target_kind = ? AND target = ?", kind.name(), target);
        if (text.isBlank()) {
            return;
        }
        Optional<Event> event = kind == NoteOn.EVENT ? EventTable.event(on, target) : Optional.empty();
        Long anchor = event.isPresent() ? AnchorTable.put(on, event.get()) : null;
        on.update("INSERT INTO note (target_kind, target, anchor, title, text, changed) VALUES (?, ?, ?, ?, ?, ?)",
                kind.name(), target, anchor, title, text, changed);
    }

    /** Leads the notes on events to the events that their words belong to now. */
    static void followEvents(Session on) {
        record Anchored(long note, long anchor) {}
        on.list("SELECT id, anchor FROM note WHERE anchor IS NOT NULL",
                row -> new Anchored(row.getLong(1), row.getLong(2))).forEach(
                        note -> AnchorTable.event(on, note.anchor()).ifPresent(
                                event -> on.update("UPDATE note SET target = ? WHERE id = ?", event, note.note())));
    }

    /** The note on a target: of events that were found to be one, the notes on each. */
    static Optional<Note> of(Session on, NoteOn kind, String target) {
        return on.list(NOTE + "WHERE target_kind = ? AND target = ? ORDER BY id", row -> note(on, row), kind.name(),
                target).stream().reduce(
                        (one, other) -> new Note(kind, target, one.title(),
                                one.text() + "\n\n" + other.text(), other.changed(), one.words(), one.rests()));
    }

    static List<Note> page(Session on, int offset, int limit) {
        return on.list(NOTE + "ORDER BY changed DESC, id DESC LIMIT ? OFFSET ?", row -> note(on, row), limit, offset);
    }

    /** Notes are few, since each is written by hand, and are read through one by one. */
    static List<Note> with(Session on, Query query, int limit) {
        return query.isEmpty() ? List.of()
                : on.list(NOTE + "ORDER BY changed DESC, id DESC", row -> note(on, row)).stream()
                        .filter(note -> query.holdsIn(note.title() + "\n" + note.text())).limit(limit).toList();
    }

    private static Note note(Session on, ResultSet row) throws SQLException {
        long anchor = row.getLong(6);
        Optional<Evidence> words = row.wasNull() ? Optional.empty() : Optional.of(AnchorTable.words(on, anchor));
        Note note = new Note(NoteOn.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), words, false);
        return new Note(note.on(), note.target(), note.title(), note.text(), note.changed(),
                words.filter(there -> there.line() > 0), rests(on, note));
    }

    /** An event stays where other articles tell of it, too. */
    private static boolean rests(Session on, Note note) {
        return note.article().isPresent() && on.exists("SELECT 1 FROM removed r JOIN imported a ON a.id = r.article"
                + " WHERE a.file = ?", note.article().get())
                && (note.on() != NoteOn.EVENT || EventTable.event(on, note.target()).isEmpty());
    }
}
