package org.parley.ui.common;

import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What stands in place of content that is not there, or not yet. */
class StatePaneTest extends WindowTest {

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private StatePane pane;

    @Override
    public void start(Stage stage) {
        pane = new StatePane(new Region()).busyWhile(busy.getReadOnlyProperty());
        pane.showNothing("No events found.");
        Stages.show(stage, new Scene(pane, 300, 200));
    }

    @Test
    void aSentenceThatSaysNothingIsThereIsHiddenWhileTheAnswerIsAwaited() throws Exception {
        assertTrue(pane.getChildren().getFirst().isVisible());
        interact(() -> busy.set(true));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                () -> !pane.getChildren().getFirst().isVisible());
        interact(() -> busy.set(false));
        assertTrue(pane.getChildren().getFirst().isVisible());
        assertFalse(pane.getChildren().getLast().isVisible());
    }
}
