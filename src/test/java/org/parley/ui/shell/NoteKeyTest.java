package org.parley.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.ui.Samples;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.SystemFilePrompts;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Theme;
import org.testfx.framework.junit5.ApplicationTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** M goes to the note of the selected event and leaves no letter in it. */
class NoteKeyTest extends ApplicationTest {

    @TempDir
    private static Path folder;

    private final Navigator navigator = new Navigator();
    private Library library;

    @Override
    public void start(Stage stage) throws Exception {
        Theme.loadFonts();
        library = Samples.library(Files.createTempDirectory(folder, "library"));
        Desk desk = new Desk(library, Tasks.inline(), navigator, new Changes(), new SystemFilePrompts(() -> stage));
        Shell shell = new Shell(desk, new WindowState(new MemoryPreferences()), Theme.LIGHT, text -> {});
        Scene scene = new Scene(shell, 1000, 800);
        Theme.LIGHT.dress(scene);
        shell.install(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        library.close();
    }

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
