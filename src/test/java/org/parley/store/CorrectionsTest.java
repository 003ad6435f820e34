package org.parley.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Span;
import org.parley.timeline.Corrections;
import org.parley.timeline.Event;
import org.parley.timeline.Note;
import org.parley.timeline.NoteOn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.parley.store.Fixtures.event;
import static org.parley.store.Fixtures.timeline;

class CorrectionsTest {

    private static final String TEXT = "Report\n\nThe talks in Oslo ended. Then the summit in Bergen began.\n";
    private static final String LATER = "Report, corrected\n\nIt is said that the talks in Oslo ended. Then the summit in"
            + " Bergen began.\n";

    private final Event talks = event("t1", "Oslo talks", "r.txt", TEXT, "talks in Oslo");
    private final Event summit = event("s1", "Bergen summit", "r.txt", TEXT, "summit in Bergen");

    @TempDir
    Path temp;

    private LibraryStore store;

    @BeforeEach
    void open() {
        store = LibraryStore.open(temp.resolve("test.parley"));
        Fixtures.put(store, "r.txt", TEXT);
        Fixtures.putTimeline(store, timeline(List.of(talks, summit)));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void keepNote(String event, String text) {
        store.notes().put(NoteOn.EVENT, event, "a title", text, "2026-01-01T00:00:00Z");
    }

    private Optional<String> note(String event) {
        return store.notes().of(NoteOn.EVENT, event).map(Note::text);
    }

    @Test
    void anAnswerIsKeptByTheWordsOfBothEvents() {
        store.corrections().putAnswer(talks, summit, Optional.of(false));
        Corrections.Answer answer = store.corrections().all().answers().getFirst();
        assertEquals("talks in Oslo", answer.a().span().of(TEXT));
        assertEquals("summit in Bergen", answer.b().span().of(TEXT));
    }

    @Test
    void aLaterAnswerReplacesTheEarlierOneWhicheverWayRoundItIsGiven() {
        store.corrections().putAnswer(talks, summit, Optional.of(false));
        store.corrections().putAnswer(summit, talks, Optional.of(true));
        assertEquals(1, store.corrections().all().answers().size());
        assertEquals(Optional.of(true), store.corrections().answer(talks, summit));
    }

    @Test
    void anAnswerCanBeTakenBackOnceTheTwoAreOne() {
        store.corrections().putAnswer(talks, summit, Optional.of(true));
        Event one = event("s1", "Both", "r.txt", TEXT, "talks in Oslo", "summit in Bergen");
        Fixtures.putTimeline(store, timeline(List.of(one)));
        store.corrections().putAnswer(one, one, Optional.empty());
        assertEquals(Corrections.NONE, store.corrections().all());
    }

    @Test
    void correctionsFollowTheirWordsIntoANewVersion() {
        store.corrections().put(talks, Corrections.Field.DATE, Optional.of("2023-06"), Optional.of("2023-05"));
        Fixtures.put(store, "r.txt", LATER);
        Span span = store.corrections().all().changes().getFirst().on().span();
        assertEquals("talks in Oslo", span.of(LATER));
    }

    @Test
    void correctionsWhoseWordsAreGoneApplyToNothing() {
        store.corrections().put(talks, Corrections.Field.DATE, Optional.of("2023-06"), Optional.of("2023-05"));
        Fixtures.put(store, "r.txt", "Report\n\nNothing happened.\n");
        assertEquals(Corrections.NONE, store.corrections().all());
        Fixtures.put(store, "r.txt", TEXT);
        assertEquals(1, store.corrections().all().changes().size());
    }

    @Test
    void aCorrectionFindsItsWordsInAVersionThatIsNewerThanTheTimeline() {
        Fixtures.put(store, "r.txt", LATER);
        store.corrections().put(talks, Corrections.Field.DATE, Optional.of("2023-06"), Optional.of("2023-05"));
        assertEquals("talks in Oslo", store.corrections().all().changes().getFirst().on().span().of(LATER));
    }

    @Test
    void aCorrectionIsRefusedWhereItsWordsAreGoneFromTheNewerVersion() {
        Fixtures.put(store, "r.txt", "Report\n\nNothing happened.\n");
        assertThrows(StoreException.class, () -> store.corrections().put(talks, Corrections.Field.DATE,
                Optional.of("2023-06"), Optional.of("2023-05")));
    }

    @Test
    void aNoteFollowsItsEventToAnotherId() {
        keepNote("t1", "Check this.");
        Fixtures.put(store, "r.txt", LATER);
        Fixtures.putTimeline(store, timeline(List.of(event("t2", "Oslo talks", "r.txt", LATER, "talks in Oslo"))));
        assertEquals(Optional.of("Check this."), note("t2"));
    }

    @Test
    void notesOnEventsThatAreFoundToBeOneAreBothShown() {
        keepNote("t1", "First.");
        keepNote("s1", "Second.");
        Fixtures.putTimeline(store, timeline(
                List.of(event("s1", "Both", "r.txt", TEXT, "talks in Oslo", "summit in Bergen"))));
        assertEquals(Optional.of("First.\n\nSecond."), note("s1"));
    }

    @Test
    void aBlankNoteIsNoNote() {
        keepNote("t1", "Check this.");
        keepNote("t1", "  ");
        assertEquals(Optional.empty(), note("t1"));
    }
}
