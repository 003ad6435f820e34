package org.parley.ui.timeline;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.parley.export.figure.Figure;

/** The key to the symbols: drawn where the width that this is given has room for it, else behind a button. */
final class Legend extends StackPane {

    private static final double BUTTON = 48;

    private final TimelineViewModel model;

    Legend(TimelineViewModel model) {
        this.model = model;
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(BUTTON);
        setPrefWidth(BUTTON);
        model.modeProperty().subscribe(this::arrange);
        widthProperty().subscribe(this::arrange);
    }

    private void arrange() {
        Figure figure = model.modeProperty().get() == Mode.SEQUENCE ? model.figures().sequenceLegend()
                : model.figures().calendarLegend();
        if (getWidth() >= figure.width()) {
            getChildren().setAll(row(figure));
        } else {
            getChildren().setAll(button(figure));
        }
        // It changes while the window is laid out, and would be drawn once without its colours.
        applyCss();
    }

    private static HBox row(Figure figure) {
        Group drawn = new Group();
        figure.shapes().map(FigureNodes::of).forEach(drawn.getChildren()::add);
        HBox row = new HBox(drawn);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMouseTransparent(true);
        return row;
    }

    private static Button button(Figure figure) {
        Button button = new Button("Key");
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText("Key to the symbols");
        ContextMenu menu = new ContextMenu(new CustomMenuItem(row(figure), true));
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 4));
        return button;
    }
}
