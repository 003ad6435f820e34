package org.parley.ui.shell;

import javafx.scene.layout.BorderPane;
import org.parley.ui.common.Labels;

/** The timeline above the reader, and the inspector at their right. */
final class TimelinePage extends BorderPane {

    TimelinePage(Desk desk) {
        getStyleClass().addAll("pane", "focus-pane");
        setCenter(Labels.of("Timeline"));
    }
}
