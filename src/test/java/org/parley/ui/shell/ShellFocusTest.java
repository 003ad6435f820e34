package org.parley.ui.shell;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.ui.common.Place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Where the focus goes: in searches, dialogs and from pane to pane. */
class ShellFocusTest extends ShellFixture {

    @Test
    void searchFindsAsOneTypesAndEnterJumpsToTheMarkedPassage() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("landmines");
        assertTrue(lookup(".search-hits").query().isVisible());
        push(KeyCode.DOWN);
        while (!(selectedHit().contains("Found[") && selectedHit().contains("BODY"))) {
            push(KeyCode.DOWN);
        }
        push(KeyCode.ENTER);
        Place.OfPassage passage = assertInstanceOf(Place.OfPassage.class, navigator.placeProperty().get());
        assertEquals("a-oslo.txt", passage.article());
        assertFalse(passage.others().isEmpty());
    }

    private String selectedHit() {
        return String.valueOf(lookup(".hit-list").queryAs(ListView.class).getSelectionModel().getSelectedItem());
    }

    @Test
    void escapeTakesTheFocusBackToWhereTheSearchBegan() {
        clickOn("Tables");
        Node before = shell.getScene().getFocusOwner();
        push(KeyCode.CONTROL, KeyCode.F);
        write("landmines");
        push(KeyCode.ESCAPE);
        assertEquals(before, shell.getScene().getFocusOwner());
        assertFalse(lookup(".search-hits").query().isVisible());
    }

    @Test
    void tabGoesFromTheSearchToTheButtonsBelowItsHits() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("landmines").push(KeyCode.TAB).push(KeyCode.SPACE);
        assertTrue(lookup("\u201clandmines\u201d").tryQuery().isPresent());
    }

    @Test
    void aSavedSearchStandsInTheSidebar() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("landmines");
        clickOn("Save search");
        assertTrue(lookup("“landmines”").tryQuery().isPresent());
    }

    @Test
    void whatIsNotThereIsSaid() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("zeppelin");
        assertTrue(lookup("No passage contains “zeppelin”").tryQuery().isPresent());
    }

    @Test
    void f6GoesFromPaneToPane() {
        push(KeyCode.CONTROL, KeyCode.F);
        push(KeyCode.F6);
        assertFalse(shell.getScene().getFocusOwner() instanceof TextField);
    }

    @Test
    void theFocusGoesFromTheToolbarToTheSidebarAndNotToTheStatusBar() {
        Node help = lookup(".toolbar .icon-button").match(node -> "Help".equals(node.getAccessibleText())).query();
        interact(help::requestFocus);
        push(KeyCode.TAB);
        assertTrue(shell.getScene().getFocusOwner().getStyleClass().contains("nav"));
    }

    @Test
    void aPartThatIsOpenedByItsNumberHasTheFocus() {
        push(KeyCode.CONTROL, KeyCode.F);
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(shell.getScene().getFocusOwner().getStyleClass().contains("topic-matrix"));
    }

    @Test
    void escapeLeavesADialogAlsoFromAList() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        clickOn("#edit-topics");
        ListView<?> topics = from(lookup("#add-topic").query().getScene().getRoot()).lookup(".list-view").query();
        interact(topics::requestFocus);
        push(KeyCode.ESCAPE);
        assertTrue(lookup("#add-topic").tryQuery().isEmpty());
    }

    @Test
    void escapeAsksBeforeChangedTopicsAreLost() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        clickOn("#edit-topics").clickOn("#add-topic").push(KeyCode.ESCAPE);
        assertTrue(lookup("#add-topic").tryQuery().isPresent());
        assertTrue(lookup("#go-on-editing").query().isFocused());
        push(KeyCode.ESCAPE);
        assertTrue(lookup("#go-on-editing").tryQuery().isEmpty());
        clickOn("#cancel-topics").clickOn("#drop-changes");
        assertTrue(lookup("#add-topic").tryQuery().isEmpty());
        assertTrue(library.topics().rows().stream().noneMatch(row -> row.topic().equals("New topic")));
    }

    @Test
    void escapeClosesTheKeyAlsoFromAList() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        push(KeyCode.F1);
        push(KeyCode.ESCAPE);
        assertFalse(lookup(".sheet-ground").query().isVisible());
    }

    @Test
    void allHitsHaveTheFocusOnceTheyAreShown() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("landmines").push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertInstanceOf(Place.OfSearch.class, navigator.placeProperty().get());
        assertTrue(shell.getScene().getFocusOwner().getStyleClass().contains("hit-list"));
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertInstanceOf(Place.OfEvent.class, navigator.placeProperty().get());
    }

    @Test
    void theWordsOfAHitDoNotLieOverTheNextHit() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("Chile").push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        interact(() -> shell.getScene().getWindow().setWidth(520));
        Set<Node> words = lookup(".hit-list .hit-text").queryAll();
        assertFalse(words.isEmpty());
        words.forEach(word -> assertEquals(18, word.getParent().getClip().getLayoutBounds().getHeight()));
    }

    @Test
    void anEventThatWasSearchedForHasTheFocusInTheTimeline() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        push(KeyCode.CONTROL, KeyCode.F);
        write("Lima").push(KeyCode.DOWN).push(KeyCode.ENTER);
        String event = assertInstanceOf(Place.OfEvent.class, navigator.placeProperty().get()).id();
        Node owner = shell.getScene().getFocusOwner();
        assertTrue(owner.getStyleClass().contains("marker"));
        assertTrue(owner.getAccessibleText().contains("Lima"), event);
    }

    @Test
    void whereAKeyTakesTheFocusIsShownAndWhereTheMouseDoesIsNot() {
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        push(KeyCode.F6);
        push(KeyCode.F6);
        assertTrue(focusIsShown());
        clickOn("Calendar");
        assertFalse(focusIsShown());
    }

    private boolean focusIsShown() {
        return shell.getScene().getFocusOwner().getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("focus-visible"));
    }

    @Test
    void theKeyKeepsTheFocusUntilItCloses() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        Node before = owner();
        push(KeyCode.F1);
        type(KeyCode.TAB);
        Node sheet = lookup(".sheet-ground").query();
        assertTrue(Stream.iterate(owner(), Objects::nonNull, Node::getParent)
                .anyMatch(sheet::equals));
        push(KeyCode.ESCAPE);
        assertEquals(before, owner());
    }
}
