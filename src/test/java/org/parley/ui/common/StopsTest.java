package org.parley.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;

import static org.junit.jupiter.api.Assertions.assertEquals;

class StopsTest extends WindowTest {

    private final Button hidden = new Button("hidden");
    private final Button more = new Button("2 more");
    private final VBox box = new VBox(new Label("no stop"), hidden, new VBox(more), new Button("last"));

    @Override
    public void start(Stage stage) {
        hidden.setVisible(false);
        Stages.show(stage, new Scene(box));
    }

    @Test
    void whatCannotBeSeenIsNoStop() {
        assertEquals(Optional.of(more), Stops.first(box));
        assertEquals(2, Stops.in(box).count());
    }

    @Test
    void whatAButtonGivesWayToTakesItsFocus() {
        Button first = new Button("first");
        interact(() -> {
            Stops.unfold(more, (VBox) more.getParent(), () -> List.of(new Label("no stop"), first));
            more.requestFocus();
            more.fire();
        });
        assertEquals(first, box.getScene().getFocusOwner());
        assertEquals(List.of(first), Stops.in(first.getParent()).toList());
    }
}
