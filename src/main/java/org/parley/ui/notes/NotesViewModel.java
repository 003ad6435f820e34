package org.parley.ui.notes;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.parley.library.Library;
import org.parley.timeline.Note;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.PagedList;
import org.parley.ui.common.Problem;
import org.parley.ui.common.Tasks;

/** The notes that a person wrote, the last changed first. */
public final class NotesViewModel {

    private final Library library;
    private final Tasks tasks;
    private final Tasks.Latest loading;
    private final Navigator navigator;
    private final Changes changes;
    private final PagedList<Note> notes;
    private final Problem problem = new Problem();

    public NotesViewModel(Library library, Tasks tasks, Navigator navigator, Changes changes) {
        this.library = library;
        this.tasks = tasks;
        this.loading = tasks.latest();
        this.navigator = navigator;
        this.changes = changes;
        this.notes = new PagedList<>(tasks, problem::tell);
        changes.nowAndAfterEach(this::load);
    }

    private void load() {
        loading.run(() -> library.summary().notes(), count -> {
            problem.clear();
            notes.show(count, library.notes()::page);
        }, problem::tell);
    }

    /** Goes to what {@code note} is written on. */
    void open(Note note) {
        navigator.openNoted(note.on(), note.target());
    }

    /** Keeps {@code text} as the note; blank text removes it. */
    void keep(Note note, String text) {
        tasks.run(() -> library.notes().keep(note.on(), note.target(), text), before -> changes.changed(),
                problem::tell);
    }

    Navigator navigator() {
        return navigator;
    }

    PagedList<Note> notes() {
        return notes;
    }

    /** Why notes cannot be read or kept, if so. */
    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.property();
    }
}
