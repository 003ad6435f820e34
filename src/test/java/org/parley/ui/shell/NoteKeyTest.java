package org.parley.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.parley.library.LibraryViews.TimelineQuery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** M goes to the note of the selected event and leaves no letter in it. */
class NoteKeyTest extends ShellFixture {

    @Test
    void theKeyForANoteIsNotTypedIntoIt() {
        String event = library.timeline(TimelineQuery.ALL).timeline().events().getFirst().id();
        interact(() -> navigator.openEvent(event));
        interact(() -> lookup(".timeline-part.marker").queryAll().stream().findFirst().ifPresent(Node::requestFocus));
        push(KeyCode.M);
        write("dates?");
        TextArea note = lookup(node -> node instanceof TextArea && node.isFocused()).queryAs(TextArea.class);
        assertEquals("dates?", note.getText());
        assertTrue(note.isVisible());
    }
}
