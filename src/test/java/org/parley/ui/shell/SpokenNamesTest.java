package org.parley.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.ui.common.Place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A screen reader has a name for everything that the focus can come to. */
class SpokenNamesTest extends ShellFixture {

    @Test
    void onTheTimelineWithTheEventThatIsCorrected() {
        interact(() -> navigator.openEvent(library.timeline(TimelineQuery.ALL).timeline().events().getFirst().id()));
        push(KeyCode.F2);
        clickOn("#choose-events");
        assertEquals(List.of(), nameless());
    }

    @Test
    void onAnArticle() {
        interact(() -> navigator.openArticle("a-oslo.txt"));
        assertEquals(List.of(), nameless());
    }

    @Test
    void onTheTopicsAndInTheirEditor() {
        interact(() -> navigator.openTopic("Arms control"));
        clickOn("#edit-topics");
        assertEquals(List.of(), nameless());
        push(KeyCode.ESCAPE);
    }

    @Test
    void onATable() {
        interact(() -> navigator.openTable("a-oslo.txt", 1));
        assertEquals(List.of(), nameless());
    }

    @Test
    void onTheHitsOfASearchTheNotesAndWhatIsToBeChecked() {
        for (Place place : List.of(new Place.OfSearch("landmines"), new Place.OfNotes(), new Place.OfReview())) {
            interact(() -> navigator.open(place));
            assertEquals(List.of(), nameless());
        }
    }

    private List<String> nameless() {
        List<Node> stops = new ArrayList<>();
        interact(() -> Window.getWindows().forEach(window -> collect(window.getScene().getRoot(), stops)));
        assertTrue(stops.size() > 10, stops.size() + " nodes can have the focus");
        return stops.stream().filter(node -> name(node).isEmpty()).map(node -> node.getClass().getSimpleName() + " "
                + node.getStyleClass() + " in " + node.getParent().getStyleClass()).toList();
    }

    /** What can be seen and have the focus. */
    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !node.isDisabled()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    /** What a screen reader says: a name of its own, its words, what is asked for, or the words of a label for it. */
    private static Optional<String> name(Node node) {
        return Stream.of(Optional.ofNullable(node.getAccessibleText()),
                node instanceof Labeled labeled ? Optional.ofNullable(labeled.getText()) : Optional.<String>empty(),
                node instanceof TextInputControl input ? Optional.ofNullable(input.getPromptText())
                        : Optional.<String>empty(),
                node.getScene().getRoot().lookupAll(".label").stream().filter(Label.class::isInstance)
                        .map(Label.class::cast).filter(label -> label.getLabelFor() == node).map(Label::getText)
                        .findFirst())
                .flatMap(Optional::stream).filter(text -> !text.isBlank()).findFirst();
    }
}
