package org.parley.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;

/** The row at the bottom: counts at the left, a promise at the right. */
final class StatusBar extends HBox {

    private static final double HEIGHT = 24;

    private final HBox counts = new HBox(16);

    StatusBar() {
        super(16);
        getStyleClass().addAll("status-bar", "focus-pane");
        setAlignment(Pos.CENTER_LEFT);
        counts.setAlignment(Pos.CENTER_LEFT);
        counts.setMinWidth(0);
        Panes.fixHeight(this, HEIGHT);
        getChildren().addAll(counts, Labels.gap(),
                Labels.of("Works offline · source files are never changed", "tiny", "muted"));
    }

    void show(List<String> now) {
        counts.getChildren().setAll(now.stream().map(count -> Labels.whole(count, "tiny", "muted")).toList());
    }
}
