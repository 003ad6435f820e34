package org.parley.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.Library;
import org.parley.ui.Samples;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Edits;
import org.parley.ui.common.FilePrompts;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Theme;

import static org.junit.jupiter.api.Assertions.fail;

/** The window on a small library, as its tests need it. */
abstract class ShellFixture extends WindowTest {

    private static final int MOST_STOPS = 60;

    @TempDir
    private static Path folder;

    final Navigator navigator = new Navigator();
    final Changes changes = new Changes();
    final Edits edits = new Edits(Tasks.inline(), changes);
    final WindowState state = new WindowState(new MemoryPreferences());
    Path home;
    Path exported;
    Library library;
    Shell shell;
    String title = "";

    @Override
    public void start(Stage stage) throws Exception {
        Theme.loadFonts();
        home = Files.createTempDirectory(folder, "library");
        exported = home.resolve("topic.csv");
        library = library(home);
        Speech speech = new Speech(new Answers());
        shell = new Shell(new Desk(library, Tasks.inline(), navigator, changes, edits), speech, state, Theme.LIGHT,
                new AnotherLibrary(speech.prompts(), file -> {}), text -> title = text);
        Scene scene = new Scene(shell, 1000, 800);
        Theme.LIGHT.dress(scene);
        shell.install(scene);
        Stages.show(stage, scene);
    }

    /** What the window is opened on. */
    Library library(Path folder) {
        return Samples.library(folder);
    }

    /** What has the focus, in the window or in the dialog over it. */
    Node owner() {
        return Window.getWindows().stream().filter(Window::isFocused).reduce((below, above) -> above).orElseThrow()
                .getScene().getFocusOwner();
    }

    /** Presses Tab until what is asked for has the focus. */
    void tabTo(Predicate<Node> wanted) {
        for (int i = 0; i < MOST_STOPS; i++) {
            if (wanted.test(owner())) {
                return;
            }
            push(KeyCode.TAB);
        }
        fail("not reached with Tab; the last was " + owner());
    }

    @AfterEach
    void close() {
        library.close();
    }

    /** Chooses what a test expects to be chosen. */
    private final class Answers implements FilePrompts {
        @Override
        public Optional<Path> folder(String asked) {
            return Optional.of(home.resolve("articles"));
        }

        @Override
        public List<Path> files(String asked) {
            return List.of();
        }

        @Override
        public Optional<Path> library(String asked) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveAs(String asked, String suggestion) {
            return Optional.of(exported);
        }

        @Override
        public boolean reveal(Path file) {
            return true;
        }
    }
}
