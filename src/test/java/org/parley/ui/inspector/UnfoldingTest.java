package org.parley.ui.inspector;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class UnfoldingTest extends WindowTest {

    private final AtomicInteger made = new AtomicInteger();

    @Override
    public void start(Stage stage) {
        Stages.show(stage, new Scene(new Unfolding("Place", "2 agree", "Place: 2 agree", () -> {
            made.incrementAndGet();
            return new Label("in Bern");
        }), 300, 200));
    }

    @Test
    void whatIsBehindALineIsMadeOnlyWhenItUnfolds() {
        assertEquals(0, made.get());
        clickOn("Place");
        assertTrue(lookup("in Bern").tryQuery().isPresent());
        assertEquals(1, made.get());
        clickOn("Place");
        assertTrue(lookup("in Bern").tryQuery().isEmpty());
    }
}
