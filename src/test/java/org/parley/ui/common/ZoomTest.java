package org.parley.ui.common;

import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ZoomTest extends WindowTest {

    private Region content;
    private Zoom zoom;

    @Override
    public void start(Stage stage) {
        content = new Region();
        zoom = new Zoom(content);
        Stages.show(stage, new Scene(zoom, 600, 300));
    }

    @Test
    void contentIsLaidOutInTheRoomThatIsLeftAndFillsTheWindow() {
        interact(() -> zoom.factorProperty().set(1.5));
        interact(zoom::layout);
        assertEquals(zoom.getWidth() / 1.5, content.getWidth());
        assertEquals(zoom.getHeight() / 1.5, content.getHeight());
        assertEquals(600, content.localToScene(400, 0).getX());
        assertEquals(1.5, Zoom.of(content));
    }

    @Test
    void menusGetTextOfTheSameSizeOnce() {
        interact(() -> zoom.factorProperty().set(1.2));
        interact(() -> zoom.factorProperty().set(1.4));
        assertEquals(1, zoom.getScene().getStylesheets().size());
    }

    @Test
    void aMenuIsAsLargeAsTheWindowBelowIt() {
        ContextMenu menu = new ContextMenu(new MenuItem("Remove"));
        interact(() -> {
            Theme.LIGHT.dress(zoom.getScene());
            zoom.dressPopups();
            menu.show(content, 10, 10);
        });
        double designed = size(menu);
        interact(menu::hide);
        interact(() -> zoom.factorProperty().set(1.5));
        interact(() -> menu.show(content, 10, 10));
        assertEquals(designed * 1.5, size(menu), 0.1);
        interact(menu::hide);
    }

    private static double size(ContextMenu menu) {
        return ((Label) menu.getScene().getRoot().lookup(".label")).getFont().getSize();
    }
}
