package org.parley.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.Library;
import org.parley.ui.Samples;
import org.parley.ui.WindowTest;
import org.parley.ui.common.FilePrompts;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Theme;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The window as it opens: first bare, then with a library in it. */
class ParleyWindowTest extends WindowTest {

    private static final Color DEFAULT_DARK = Color.web("#c9d1d9");

    @TempDir
    private static Path folder;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private Path home;
    private Stage window;
    private WindowState dark;

    @Override
    public void start(Stage shared) throws IOException {
        Theme.loadFonts();
        // A window of its own: the stage that all tests share would keep the least size that a window sets.
        window = new Stage();
        home = Files.createTempDirectory(folder, "library");
        Samples.library(home).close();
        WindowState state = new WindowState(new MemoryPreferences());
        state.keep(Theme.DARK);
        Files.writeString(home.resolve("note.parley"), "These are words and no library, whatever the name says.");
        dark = state;
        windowOn(home.resolve("note.parley"), false);
    }

    private void windowOn(Path library, boolean usedBefore) {
        new ParleyWindow(window, new Tasks(worker, Platform::runLater), new Answers(), dark)
                .open(new WindowRequest(library, file -> Library.open(file), List.of(),
                        Optional.empty(), usedBefore));
    }

    @AfterEach
    void close() throws Exception {
        interact(window::close);
        worker.submit(() -> {}).get();
    }

    private void await(String shown) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> lookup(shown).tryQuery().isPresent());
        settle();
    }

    @Test
    void inPlaceOfALibraryThatCannotBeOpenedAnotherCanBeChosen() throws Exception {
        await(".error-line");
        clickOn("Open another library…");
        await(".mode-pill");
        assertTrue(window.getTitle().startsWith("test"), window.getTitle());
    }

    @Test
    void inPlaceOfALibraryThatCannotBeOpenedANewOneCanBeMade() throws Exception {
        await(".error-line");
        clickOn("New library…");
        await(".drop-target");
        assertTrue(Files.exists(home.resolve("fresh.parley")));
    }

    @Test
    void whatWasTypedIntoTheSearchIsReadableInTheDarkWhenTheFocusLeavesIt() throws Exception {
        await(".error-line");
        clickOn("Open another library…");
        await(".mode-pill");
        TextField search = lookup(".search-field").query();
        interact(search::requestFocus);
        interact(() -> search.setText("Oslo"));
        interact(() -> lookup(".nav").<Node>query().requestFocus());
        settle();
        Text words = search.lookupAll(".text").stream().map(Text.class::cast)
                .filter(text -> text.getText().equals("Oslo")).findFirst().orElseThrow();
        assertEquals(DEFAULT_DARK, words.getFill());
    }

    @Test
    void aLibraryOfBeforeThatHasGoneIsMissedAndNotMadeAnewEmpty() throws Exception {
        Path gone = home.resolve("gone.parley");
        interact(() -> windowOn(gone, true));
        await("Open another library…");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(gone + " is no longer there")));
        assertFalse(Files.exists(gone));
    }

    /** Chooses the libraries that a test expects to be chosen. */
    private final class Answers implements FilePrompts {
        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }

        @Override
        public List<Path> files(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> library(String title) {
            return Optional.of(home.resolve("test.parley"));
        }

        @Override
        public Optional<Path> saveAs(String title, String suggestion) {
            return Optional.of(home.resolve("fresh"));
        }

        @Override
        public boolean reveal(Path file) {
            return false;
        }
    }
}
