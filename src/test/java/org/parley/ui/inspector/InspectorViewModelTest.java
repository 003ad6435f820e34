package org.parley.ui.inspector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.export.figure.Sample;
import org.parley.library.LibraryViews.ArticleView;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.library.LibraryViews.Note;
import org.parley.library.LibraryViews.NoteOn;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class InspectorViewModelTest {

    private final Navigator navigator = new Navigator();
    private final Fake library = new Fake();
    private final Changes changes = new Changes();
    private final InspectorViewModel model = new InspectorViewModel(library, Tasks.inline(), navigator, changes);

    @Test
    void anEventIsDescribedWithItsOrdersAndPossibleMatches() {
        navigator.openEvent("alaska");
        Subject.OfEvent shown = (Subject.OfEvent) model.subjectProperty().get().orElseThrow();
        assertEquals(1, shown.order().size());
        assertEquals("planned", shown.matches().getFirst().b());
    }

    @Test
    void anAnswerIsKeptAndCanBeUndone() {
        navigator.openEvent("alaska");
        model.answer(library.event("alaska").orElseThrow(), library.event("planned").orElseThrow(), MatchAnswer.SAME);
        assertEquals(MatchAnswer.SAME, library.answer);
        assertTrue(model.answeredProperty().get().isPresent());
        model.undo();
        assertEquals(MatchAnswer.OPEN, library.answer);
        assertTrue(model.answeredProperty().get().isEmpty());
        assertEquals(2, changes.countProperty().get());
    }

    @Test
    void aNoteIsKeptForWhatItWasWrittenOn() {
        navigator.openEvent("alaska");
        Subject shown = model.subjectProperty().get().orElseThrow();
        navigator.openEvent("geneva");
        model.keepNote(shown, "who hosted?");
        assertEquals(Map.of("alaska", "who hosted?"), library.notes);
    }

    @Test
    void followingAPassageOfTheEventLeavesItsDescription() {
        navigator.openEvent("alaska");
        navigator.openPassage("a.txt", new Span(0, 9));
        assertEquals("alaska", model.subjectProperty().get().orElseThrow().target());
    }

    /** A library in memory. */
    private static final class Fake implements InspectorSource {

        private final Map<String, String> notes = new HashMap<>();
        private final List<String> published = new ArrayList<>();
        private MatchAnswer answer = MatchAnswer.OPEN;

        @Override
        public Optional<Event> event(String id) {
            return Sample.timeline().events().stream().filter(event -> event.id().equals(id)).findFirst();
        }

        @Override
        public ArticleView article(String file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Timeline timeline() {
            return Sample.timeline();
        }

        @Override
        public Optional<Note> note(NoteOn on, String target) {
            return Optional.ofNullable(notes.get(target)).map(text -> new Note(on, target, target, text, ""));
        }

        @Override
        public void keepNote(NoteOn on, String target, String text) {
            notes.put(target, text);
        }

        @Override
        public MatchAnswer answer(String eventA, String eventB, MatchAnswer given) {
            MatchAnswer before = answer;
            answer = given;
            return before;
        }

        @Override
        public void setPublished(String article, Optional<String> edtf) {
            published.add(article);
        }
    }
}
