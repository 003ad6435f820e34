package org.parley.library;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.parley.article.ArticleEntry;
import org.parley.store.LibraryStore;
import org.parley.timeline.Event;
import org.parley.timeline.Note;
import org.parley.timeline.NoteOn;

/** Keeps the notes that a person writes, each under the name of what it is on. */
final class NoteKeeper {

    private final LibraryStore store;

    NoteKeeper(LibraryStore store) {
        this.store = store;
    }

    Optional<Note> note(NoteOn on, String target) {
        return store.notes().of(on, target);
    }

    /** Answers with the text that was there before. */
    String keep(NoteOn on, String target, String text) {
        String before = note(on, target).map(Note::text).orElse("");
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        store.notes().put(on, presentTarget(on, target), title(on, target), text, now);
        return before;
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
