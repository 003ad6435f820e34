package org.parley.library;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.parley.article.ArticleEntry;
import org.parley.store.LibraryStore;
import org.parley.timeline.Event;
import org.parley.timeline.Note;
import org.parley.timeline.NoteOn;

import static org.parley.library.LibraryException.use;

/**
 * Keeps the notes that a person writes, each under the name of what it is on: the id of an event, a file, a topic, or
 * file#number of a table.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used.
 */
public final class NoteKeeper {

    private final LibraryStore store;

    NoteKeeper(LibraryStore store) {
        this.store = store;
    }

    /** The note on {@code target}. */
    public Optional<Note> of(NoteOn on, String target) {
        return use(() -> store.notes().of(on, target));
    }

    /** A page of notes, the last changed first. */
    public List<Note> page(int offset, int limit) {
        return use(() -> store.notes().page(offset, limit));
    }

    /** Keeps a note; a blank text removes it. Answers with the text that was there before. */
    public String keep(NoteOn on, String target, String text) {
        return use(() -> {
            String before = of(on, target).map(Note::text).orElse("");
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            store.notes().put(on, presentTarget(on, target), title(on, target), text, now);
            return before;
        });
    }

    /** The id that an event has now. */
    private String presentTarget(NoteOn on, String target) {
        return on == NoteOn.EVENT ? store.events().event(target).map(Event::id).orElse(target) : target;
    }

    private String title(NoteOn on, String target) {
        return switch (on) {
            case EVENT -> store.events().event(target).map(Event::title).orElse(target);
            case ARTICLE -> store.articles().entry(target).map(ArticleEntry::title).orElse(target);
            case TOPIC -> target;
            case TABLE -> {
                int hash = target.lastIndexOf('#');
                yield "Table " + target.substring(hash + 1) + " of "
                        + title(NoteOn.ARTICLE, target.substring(0, Math.max(0, hash)));
            }
        };
    }
}
