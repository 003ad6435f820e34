package org.parley.ui.inspector;

import java.util.Optional;
import org.parley.library.Library;
import org.parley.library.LibraryViews.ArticleView;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.library.LibraryViews.Note;
import org.parley.library.LibraryViews.NoteOn;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;

/** What the inspector asks of a library; none of it on the thread of the window. */
public interface InspectorSource {

    Optional<Event> event(String id);

    ArticleView article(String file);

    /** The timeline that the window shows. */
    Timeline timeline();

    Optional<Note> note(NoteOn on, String target);

    void keepNote(NoteOn on, String target, String text);

    /** Keeps an answer and tells what was answered before. */
    MatchAnswer answer(String eventA, String eventB, MatchAnswer answer);

    void setPublished(String article, Optional<String> edtf);

    /** Asks {@code library}. */
    static InspectorSource of(Library library) {
        return new InspectorSource() {
            @Override
            public Optional<Event> event(String id) {
                return library.event(id);
            }

            @Override
            public ArticleView article(String file) {
                return library.article(file);
            }

            @Override
            public Timeline timeline() {
                return library.timeline(TimelineQuery.ALL).timeline();
            }

            @Override
            public Optional<Note> note(NoteOn on, String target) {
                return library.note(on, target);
            }

            @Override
            public void keepNote(NoteOn on, String target, String text) {
                library.keepNote(on, target, text);
            }

            @Override
            public MatchAnswer answer(String eventA, String eventB, MatchAnswer answer) {
                return library.answer(eventA, eventB, answer);
            }

            @Override
            public void setPublished(String article, Optional<String> edtf) {
                library.setPublished(article, edtf);
            }
        };
    }
}
