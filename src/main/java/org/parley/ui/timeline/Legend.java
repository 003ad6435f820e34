package org.parley.ui.timeline;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.parley.export.figure.Figure;

/** The key to the symbols: in the head of the timeline where there is room for it, else behind a button. */
final class Legend extends StackPane {

    private static final double BESIDE = 330;

    private final TimelineViewModel model;

    Legend(TimelineViewModel model, ObservableValue<Number> room) {
        this.model = model;
        setAlignment(Pos.CENTER_RIGHT);
        model.modeProperty().subscribe(mode -> arrange(model.modeProperty().get(), room.getValue().doubleValue()));
        room.subscribe(width -> arrange(model.modeProperty().get(), width.doubleValue()));
    }

    private void arrange(Mode mode, double room) {
        Figure figure = mode == Mode.SEQUENCE ? model.figures().sequenceLegend() : model.figures().calendarLegend();
        double taken = mode == Mode.SEQUENCE ? BESIDE - 130 : BESIDE;
        if (room - taken >= figure.width()) {
            getChildren().setAll(row(figure));
        } else {
            getChildren().setAll(button(figure));
        }
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
