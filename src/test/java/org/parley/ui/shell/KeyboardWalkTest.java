package org.parley.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Status;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Event;
import org.parley.ui.common.Place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What an analyst does without a mouse: the focus is never lost on the way. */
class KeyboardWalkTest extends ShellFixture {

    private Event event(String place) {
        return library.timeline(TimelineQuery.ALL).timeline().events().stream()
                .filter(event -> event.place().filter(place::equals).isPresent()).findFirst().orElseThrow();
    }

    /** Selects an event of the timeline with the keys alone. */
    private void select(String place) {
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        for (int i = 0; i < 4 && !owner().getAccessibleText().contains(place); i++) {
            push(i % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT);
        }
        assertTrue(owner().getAccessibleText().contains(place), owner().getAccessibleText());
    }

    @Test
    void aStepBackFromAPassageGoesBackToTheEventItWasOpenedFrom() {
        select("Oslo");
        Node event = owner();
        push(KeyCode.ENTER);
        assertInstanceOf(Place.OfPassage.class, navigator.placeProperty().get());
        assertTrue(owner().getStyleClass().contains("reader-list"));
        push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(event.getAccessibleText(), owner().getAccessibleText());
    }

    @Test
    void theWayBackFromPaneToPaneLeavesTheInspector() {
        select("Oslo");
        push(KeyCode.F2).push(KeyCode.SHIFT, KeyCode.F6);
        assertTrue(owner().getStyleClass().contains("reader-list"), owner().toString());
    }

    @Test
    void theArrowsToTheSideDoNotLeaveTheReader() {
        select("Oslo");
        push(KeyCode.ENTER).push(KeyCode.RIGHT).push(KeyCode.LEFT);
        assertTrue(owner().getStyleClass().contains("reader-list"));
    }

    @Test
    void theEventThatIsSelectedIsCorrectedAlsoWhileAnArticleIsDescribed() {
        select("Oslo");
        interact(() -> navigator.openArticle("b-lima.txt"));
        push(KeyCode.CONTROL, KeyCode.DIGIT1).push(KeyCode.F2);
        assertEquals("correct-title", owner().getId());
    }

    @Test
    void aStatusIsChosenFromAMenuAndSetOnce() {
        select("Lima");
        push(KeyCode.F2).push(KeyCode.TAB).push(KeyCode.SPACE);
        push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals(Status.UPCOMING, event("Lima").status());
        push(KeyCode.ENTER);
        assertEquals(Status.POSTPONED, event("Lima").status());
        assertEquals("correct-status", owner().getId());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Status.UPCOMING, event("Lima").status());
        assertEquals(Optional.empty(), edits.lastProperty().get());
    }

    @Test
    void aPlaceIsSetAndTheFocusStaysInItsField() {
        select("Oslo");
        push(KeyCode.F2).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        assertEquals("correct-place", owner().getId());
        push(KeyCode.CONTROL, KeyCode.A).write("Bergen").push(KeyCode.ENTER);
        assertEquals("talks", event("Bergen").kind());
        assertEquals("correct-place", owner().getId());
    }

    @Test
    void twoEventsAreJoinedAndTheJoinIsTakenBack() {
        select("Oslo");
        push(KeyCode.F2);
        interact(() -> lookup("#merge-with").query().requestFocus());
        push(KeyCode.SPACE).write("Lima").push(KeyCode.ENTER);
        assertEquals(1, library.timeline(TimelineQuery.ALL).timeline().events().stream()
                .filter(event -> event.parts().size() > 1).count());
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), library.timeline(TimelineQuery.ALL).timeline().events().stream()
                .filter(event -> event.parts().size() > 1).toList());
    }

    @Test
    void whatIsOpenedFromAListOnAnotherPageHasTheFocus() {
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        select("Oslo");
        push(KeyCode.F2).push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
        push(KeyCode.CONTROL, KeyCode.A).write("Bergen").push(KeyCode.ENTER);
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        ListView<?> rows = assertInstanceOf(ListView.class, owner());
        interact(() -> rows.getSelectionModel().selectLast());
        push(KeyCode.ENTER);
        assertTrue(owner().getStyleClass().contains("marker"), owner().toString());
        push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(rows, owner());
    }

    @Test
    void theReaderTooKnowsOnlyWhatHadBeenReportedByADay() {
        library.publishing().set("a-oslo.txt", Optional.of("2024-03-04"));
        library.publishing().set("b-lima.txt", Optional.of("2024-05-01"));
        interact(changes::changed);
        select("Lima");
        assertTrue(lookup(".reader .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(", mention 1 of ")));
        interact(() -> lookup("#choose-events").queryAs(ToggleButton.class).fire());
        interact(() -> lookup("#as-of").queryAs(ToggleButton.class).fire());
        interact(() -> lookup(".as-of-strip .icon-button").queryAs(Button.class).fire());
        assertTrue(lookup(".reader .label").queryAllAs(Label.class).stream()
                .noneMatch(label -> label.getText().contains(", mention ")));
    }

    @Test
    void theDateOfAnArticleIsSetAfterALookAtWhatItMoves() {
        interact(() -> navigator.openArticle("b-lima.txt"));
        interact(() -> lookup("#show-inspector").query().requestFocus());
        push(KeyCode.SPACE);
        assertTrue(lookup(".inspector").query().isFocusWithin());
        interact(() -> lookup("#published").query().requestFocus());
        write("2024-05-03").push(KeyCode.ENTER);
        assertTrue(lookup("#keep-published").tryQuery().isPresent());
        push(KeyCode.ENTER);
        assertEquals("2024-05-03",
                library.articles().view("b-lima.txt").article().metadata().published().orElseThrow().edtf());
        assertEquals("published", owner().getId());
    }
}
