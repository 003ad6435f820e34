package org.parley.ui.notes;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.parley.timeline.Note;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.PagedList;
import org.parley.ui.common.Problem;
import org.parley.ui.common.Tasks;

/** The notes that a person wrote, the last changed first. */
public final class NotesViewModel {

    private final Desk desk;
    private final Tasks.Latest loading;
    private final PagedList<Note> notes;
    private final Problem problem = new Problem();

    public NotesViewModel(Desk desk) {
        this.desk = desk;
        this.loading = desk.tasks().latest();
        this.notes = new PagedList<>(desk.tasks(), problem::tell);
        desk.changes().nowAndAfterEach(this::load);
    }

    private void load() {
        loading.run(() -> desk.library().summary().notes(), count -> {
            problem.clear();
            notes.show(count, desk.library().notes()::page);
        }, problem::tell);
    }

    /** Goes to what {@code note} is written on. */
    void open(Note note) {
        desk.navigator().openNoted(note.on(), note.target());
    }

    /** Keeps {@code text} as the note; blank text removes it. */
    void keep(Note note, String text) {
        desk.tasks().run(() -> desk.library().notes().keep(note.on(), note.target(), text),
                before -> desk.changes().changed(),
                problem::tell);
    }

    Navigator navigator() {
        return desk.navigator();
    }

    PagedList<Note> notes() {
        return notes;
    }

    /** Why notes cannot be read or kept, if so. */
    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.property();
    }
}
