package org.parley.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.Note;
import org.parley.timeline.NoteOn;

/** The notes of a person, each kept under the name of what it is on. No import touches them. */
public final class NoteTable {

    private static final String NOTE = "SELECT target_kind, target, title, text, changed, anchor FROM note ";

    private final Database database;

    NoteTable(Database database) {
        this.database = database;
    }

    /** Keeps a note in place of others on its target; a blank text removes them. */
    public void put(NoteOn kind, String target, String title, String text, String changed) {
        database.change(on -> {
            on.update("DELETE FROM note WHERE target_kind = ? AND target = ?", kind.name(), target);
            if (text.isBlank()) {
                return;
            }
            Optional<Event> event = kind == NoteOn.EVENT ? EventTable.event(on, target) : Optional.empty();
            Long anchor = event.isPresent() ? AnchorTable.put(on, event.get()) : null;
            on.update("INSERT INTO note (target_kind, target, anchor, title, text, changed) VALUES (?, ?, ?, ?, ?, ?)",
                    kind.name(), target, anchor, title, text, changed);
        });
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
    public Optional<Note> of(NoteOn kind, String target) {
        return database.read(on -> on.list(NOTE + "WHERE target_kind = ? AND target = ? ORDER BY id",
                row -> note(on, row), kind.name(),
                target).stream().reduce(
                        (one, other) -> new Note(kind, target, one.title(),
                                one.text() + "\n\n" + other.text(), other.changed(), one.words(), one.rests())));
    }

    /** A page of notes, the last changed first. */
    public List<Note> page(int offset, int limit) {
        return database.read(on -> on.list(NOTE + "ORDER BY changed DESC, id DESC LIMIT ? OFFSET ?",
                row -> note(on, row), limit, offset));
    }

    /** The first notes that have all words of {@code typed}, the last changed first; notes are few. */
    public List<Note> with(String typed, int limit) {
        return database.read(on -> {
            Query query = Query.of(typed);
            return query.isEmpty() ? List.of()
                    : on.list(NOTE + "ORDER BY changed DESC, id DESC", row -> note(on, row)).stream()
                            .filter(note -> query.holdsIn(note.title() + "\n" + note.text())).limit(limit).toList();
        });
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
