package org.parley.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StatusBarTest extends WindowTest {

    private static final String PROMISE = "Works offline \u00b7 source files are never changed";

    private StatusBar bar;
    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
        bar = new StatusBar(() -> {});
        bar.show(List.of(new StatusBar.Count("15 articles", false), new StatusBar.Count("14 tables", false)));
        Stages.show(stage, new Scene(bar, 900, 24));
    }

    @Test
    void thePromiseGivesWayToTheCountsAndIsNeverCut() {
        Label promise = lookup(PROMISE).query();
        assertTrue(promise.isVisible());
        interact(() -> stage.setWidth(250));
        assertFalse(promise.isVisible());
        assertTrue(lookup("14 tables").query().isVisible());
    }

    @Test
    void workStandsInPlaceOfThePromise() {
        Label promise = lookup(PROMISE).query();
        interact(() -> bar.showWork(this, Optional.of(new StatusBar.Work("Reading", 0.5, Optional.empty()))));
        assertFalse(promise.isVisible());
        interact(() -> bar.showWork(this, Optional.empty()));
        assertTrue(promise.isVisible());
    }
}
