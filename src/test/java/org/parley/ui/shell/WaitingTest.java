package org.parley.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.Library;
import org.parley.ui.Samples;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.SystemFilePrompts;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Theme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A window on a library of which nothing is known yet. */
class WaitingTest extends WindowTest {

    @TempDir
    private Path folder;

    private final List<Runnable> awaited = new ArrayList<>();
    private Library library;

    @Override
    public void start(Stage stage) {
        library = Samples.library(folder);
        Tasks tasks = new Tasks(awaited::add, Runnable::run);
        Changes changes = new Changes();
        Speech speech = new Speech(new SystemFilePrompts(() -> stage));
        Shell shell = new Shell(new Desk(library, tasks, new Navigator(), changes), speech,
                new WindowState(new MemoryPreferences()), Theme.LIGHT,
                new AnotherLibrary(speech.prompts(), file -> {}), title -> {});
        Stages.show(stage, new Scene(shell, 1000, 800));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void nobodyIsAskedForArticlesBeforeItIsKnownThatThereAreNone() {
        assertTrue(lookup(".drop-target").tryQuery().isEmpty());
        interact(() -> {
            while (!awaited.isEmpty()) {
                awaited.removeFirst().run();
            }
        });
        assertTrue(lookup(".drop-target").tryQuery().isEmpty());
        assertFalse(lookup(".figure-pane").tryQuery().isEmpty());
    }
}
