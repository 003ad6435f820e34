package org.parley.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.library.LibraryException;

import static org.junit.jupiter.api.Assertions.assertEquals;

class EditsTest {

    private final Changes changes = new Changes();
    private final Edits edits = new Edits(Tasks.inline(), changes);
    private final List<String> said = new ArrayList<>();

    private void say(String word) {
        edits.make(word, () -> {
            said.add(word);
            return () -> said.remove(word);
        });
    }

    @Test
    void editsAreTakenBackTheLastOneFirst() {
        say("one");
        say("two");
        edits.undo();
        assertEquals(List.of("one"), said);
        edits.undo();
        edits.undo();
        assertEquals(List.of(), said);
        assertEquals(4, changes.countProperty().get());
    }

    @Test
    void whatIsMadeAndTakenBackIsTold() {
        say("one");
        assertEquals(new Edits.News(Edits.What.MADE, "one"), edits.newsProperty().get().orElseThrow());
        edits.undo();
        assertEquals(new Edits.News(Edits.What.TAKEN_BACK, "one"), edits.newsProperty().get().orElseThrow());
    }

    @Test
    void whatWasTakenBackIsMadeAgainUntilThereIsAnotherEdit() {
        say("one");
        edits.undo();
        assertEquals(Optional.of("one"), edits.nextProperty().get());
        edits.redo();
        assertEquals(List.of("one"), said);
        assertEquals(Optional.of("one"), edits.lastProperty().get());
        edits.undo();
        say("two");
        edits.redo();
        assertEquals(List.of("two"), said);
    }

    @Test
    void anEditThatFailsIsToldAndLeavesNothingToTakeBack() {
        edits.make("one", () -> {
            throw new LibraryException("no room");
        });
        assertEquals(new Edits.News(Edits.What.FAILED, "no room"), edits.newsProperty().get().orElseThrow());
        edits.undo();
        assertEquals(0, changes.countProperty().get());
    }
}
