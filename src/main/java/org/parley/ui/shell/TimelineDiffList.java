package org.parley.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.timeline.TimelineDiff;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Words;

/** What an import did to the timeline: counts, and a line for each of the first changes that leads to its event. */
final class TimelineDiffList extends VBox {

    private static final double ROW = 28;
    private static final int ROWS_AT_LEAST = 3;
    private static final int ROWS_AT_MOST = 9;
    private static final double KIND = 112;

    private final Label counts = Labels.wrapped("", "small");
    private final ListView<TimelineDiff.Line> lines = new ListView<>();
    private final Label more = Labels.of("", "tiny", "muted");
    private final Consumer<String> open;

    /** @param open shows the event of an id */
    TimelineDiffList(Consumer<String> open) {
        super(4);
        this.open = open;
        getStyleClass().add("timeline-diff");
        counts.setId("timeline-diff");
        lines.setId("timeline-diff-lines");
        lines.setAccessibleText("What the import did to the timeline; Enter shows the event");
        lines.setCellFactory(view -> new Row());
        lines.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        lines.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        more.managedProperty().bind(more.visibleProperty());
        lines.managedProperty().bind(lines.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(counts, lines, more);
        show(Optional.empty());
    }

    private void open() {
        Optional.ofNullable(lines.getSelectionModel().getSelectedItem()).flatMap(TimelineDiff.Line::event)
                .ifPresent(open);
    }

    /** Shows {@code diff}; nothing if there is none, as while an import runs. */
    void show(Optional<TimelineDiff> diff) {
        TimelineDiff now = diff.orElse(TimelineDiff.NOTHING);
        setVisible(!now.isEmpty());
        counts.setText("Timeline: " + now.sentence() + ".");
        lines.getItems().setAll(now.lines());
        lines.setVisible(!now.lines().isEmpty());
        int rows = now.lines().size();
        lines.setMinHeight(Math.min(rows, ROWS_AT_LEAST) * ROW + 2);
        lines.setPrefHeight(Math.min(rows, ROWS_AT_MOST) * ROW + 2);
        int left = now.total() - rows;
        more.setText("and " + Words.number(left) + " more");
        more.setVisible(rows > 0 && left > 0);
    }

    /** One change. */
    private static final class Row extends ListCell<TimelineDiff.Line> {

        private final Label kind = Panes.fixWidth(Labels.of("", "small", "muted"), KIND);
        private final Label title = Labels.of("", "small");
        private final Label change = Labels.of("", "small", "muted");
        private final HBox content = new HBox(8, kind, title, change);

        Row() {
            content.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(title, Priority.SOMETIMES);
            Panes.fixHeight(content, ROW);
            prefWidthProperty().set(0);
        }

        @Override
        protected void updateItem(TimelineDiff.Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : content);
            if (empty || line == null) {
                return;
            }
            kind.setText(Words.capitalised(line.kind().label()));
            title.setText(line.title());
            change.setText(line.change());
            setAccessibleText(kind.getText() + ": " + line.title() + line.change(", "));
        }
    }
}
