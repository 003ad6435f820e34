package org.parley.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.Library;
import org.parley.ui.Samples;
import org.parley.ui.common.SystemFilePrompts;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Theme;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The window as it opens: first bare, then with a library in it. */
class ParleyWindowTest extends ApplicationTest {

    private static final Color DEFAULT_DARK = Color.web("#c9d1d9");

    @TempDir
    private static Path home;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private Stage window;

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        window = stage;
        WindowState state = new WindowState(new MemoryPreferences());
        state.keep(Theme.DARK);
        Library library = Samples.library(home);
        new ParleyWindow(stage, new Tasks(worker, Platform::runLater), new SystemFilePrompts(() -> stage), state)
                .open(new WindowRequest(() -> library, List.of(), Optional.empty()));
    }

    @AfterEach
    void close() throws Exception {
        interact(window::close);
        worker.submit(() -> {}).get();
    }

    @Test
    void whatWasTypedIntoTheSearchIsReadableInTheDarkWhenTheFocusLeavesIt() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> lookup(".mode-pill").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        TextField search = lookup(".search-field").query();
        interact(search::requestFocus);
        interact(() -> search.setText("Oslo"));
        interact(() -> lookup(".nav").<Node>query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        Text words = search.lookupAll(".text").stream().map(Text.class::cast)
                .filter(text -> text.getText().equals("Oslo")).findFirst().orElseThrow();
        assertEquals(DEFAULT_DARK, words.getFill());
    }
}
