package org.parley.ui;

import javafx.scene.Scene;
import javafx.stage.Stage;

/** Shows what a test looks at. All tests share one stage, which keeps the size that the last of them gave it. */
public final class Stages {

    private Stages() {}

    /** Shows {@code scene} in the size that it asks for. */
    public static void show(Stage stage, Scene scene) {
        double width = scene.getWidth();
        double height = scene.getHeight();
        stage.setScene(scene);
        if (width > 0) {
            stage.setWidth(width);
            stage.setHeight(height);
        } else {
            stage.sizeToScene();
        }
        stage.show();
    }
}
