package org.parley.ui.shell;

import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.library.LibraryViews.TimelineQuery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a person sets by keys alone: passages split off, topics given words, a day looked back to. */
class KeyboardReachTest extends ShellFixture {

    private int events() {
        return library.timeline(TimelineQuery.ALL).timeline().events().size();
    }

    @Test
    void aPassageIsSplitOffAndThatIsTakenBack() {
        int before = events();
        push(KeyCode.CONTROL, KeyCode.DIGIT1).push(KeyCode.F2);
        tabTo(node -> node.getAccessibleText() != null && node.getAccessibleText().startsWith("Not this event"));
        push(KeyCode.SPACE);
        assertEquals(before + 1, events());
        assertFalse(owner() instanceof TextInputControl, "what is typed next would be typed into it");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, events());
    }

    @Test
    void aTopicIsGivenAnotherWord() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        tabTo(node -> "edit-topics".equals(node.getId()));
        push(KeyCode.SPACE);
        tabTo(node -> "topic-words".equals(node.getId()));
        push(KeyCode.CONTROL, KeyCode.END).push(KeyCode.ENTER).write("zeppelin");
        tabTo(node -> "use-topics".equals(node.getId()));
        push(KeyCode.SPACE);
        assertTrue(library.topicChoice().scheme().topics().stream()
                .anyMatch(topic -> topic.altLabels().contains("zeppelin")));
    }

    @Test
    void aDayIsLookedBackToAndWhatIsNoDayChangesNothing() {
        library.publishing().set("a-oslo.txt", Optional.of("2024-03-04"));
        library.publishing().set("b-lima.txt", Optional.of("2024-05-01"));
        interact(changes::changed);
        interact(() -> lookup("#choose-events").query().requestFocus());
        push(KeyCode.SPACE);
        tabTo(node -> "as-of".equals(node.getId()));
        push(KeyCode.SPACE);
        tabTo(node -> node == lookup("#as-of-day").queryAs(DatePicker.class));
        push(KeyCode.CONTROL, KeyCode.A).write("2024-03-05").push(KeyCode.ENTER);
        DatePicker day = lookup("#as-of-day").query();
        assertEquals("2024-03-05", day.getValue().toString());
        push(KeyCode.CONTROL, KeyCode.A).write("spring").push(KeyCode.ENTER);
        assertEquals("2024-03-05", day.getValue().toString());
        assertEquals("2024-03-05", day.getEditor().getText());
    }

    @Test
    void whereNoTablesHaveTheSameColumnsThatIsSaid() {
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        tabTo(node -> node instanceof Labeled button && "By article".equals(button.getText()));
        push(KeyCode.RIGHT).push(KeyCode.SPACE);
        assertTrue(lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("No two tables have the same columns.")));
    }
}
