package org.parley.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportProgress.Stage;
import org.parley.timeline.EnumWord;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;

/** One file of an import: what was read of it, what was set aside, and why. */
final class ImportRow extends ListCell<FileState> {

    private static final double ROW = 32;
    private static final double ROW_WITH_ASIDE = 50;
    private static final double NAME = 240;

    private final StackPane mark = Panes.fixWidth(new StackPane(), 16);
    private final Label file = Labels.of("", "small");
    private final Label title = Labels.of("", "small", "muted");
    private final Label detail = Labels.of("", "small");
    private final Label aside = Labels.of("", "tiny", "muted");
    private final Tooltip whole = new Tooltip();
    private final HBox line = new HBox(12, mark, file, title, Labels.gap(), detail);
    private final VBox content = new VBox(2, line, aside);

    ImportRow() {
        line.setAlignment(Pos.CENTER_LEFT);
        content.setAlignment(Pos.CENTER_LEFT);
        VBox.setMargin(aside, new Insets(0, 0, 0, 28));
        aside.setTooltip(whole);
        aside.managedProperty().bind(aside.visibleProperty());
        // Names of one folder differ at their end.
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        HBox.setHgrow(title, Priority.SOMETIMES);
        detail.setMinWidth(132);
        detail.setAlignment(Pos.CENTER_RIGHT);
        prefWidthProperty().set(0);
    }

    /** How high the row of a file is. */
    static double heightOf(FileState state) {
        return second(state).isEmpty() ? ROW : ROW_WITH_ASIDE;
    }

    /** What stands on a second line: why a file was skipped, else what of it was set aside. */
    private static String second(FileState state) {
        return state.stage() == Stage.SKIPPED ? state.detail() : state.setAside().sentence();
    }

    @Override
    protected void updateItem(FileState state, boolean empty) {
        super.updateItem(state, empty);
        setGraphic(empty || state == null ? null : content);
        if (state == null || empty) {
            return;
        }
        file.setText(state.file());
        if (state.title().isPresent()) {
            Panes.fixWidth(file, NAME);
        } else {
            file.setMinWidth(NAME);
            file.setPrefWidth(USE_COMPUTED_SIZE);
            file.setMaxWidth(Double.MAX_VALUE);
        }
        title.setText(state.title().orElse(""));
        title.setMaxWidth(state.title().isPresent() ? Double.MAX_VALUE : 0);
        detail.setText(words(state));
        aside.setText(second(state));
        whole.setText(aside.getText());
        aside.setVisible(!aside.getText().isEmpty());
        Panes.fixHeight(content, heightOf(state));
        content.getStyleClass().setAll("import-row", EnumWord.of(state.stage()));
        mark.getChildren().setAll(state.stage() == Stage.READING ? spinner() : icon(state.stage()));
        setAccessibleText(state.file() + ", " + detail.getText()
                + (aside.getText().isEmpty() ? "" : ", " + aside.getText()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static String words(FileState state) {
        return switch (state.stage()) {
            case WAITING -> "waiting";
            case READING -> state.detail().isBlank() ? "reading" : state.detail();
            case UNCHANGED -> "as it was";
            case COPY -> state.detail().isBlank() ? "copy" : state.detail();
            case SKIPPED -> "not read";
            case REMOVED -> state.detail() + "; take it back in To check";
            case DONE, NEW_VERSION, IGNORED, GONE -> state.detail();
        };
    }

    private static ProgressIndicator spinner() {
        ProgressIndicator spinner = new ProgressIndicator();
        spinner.setMaxSize(14, 14);
        return spinner;
    }

    private static FontIcon icon(Stage stage) {
        return Icons.of(switch (stage) {
            case DONE, NEW_VERSION, UNCHANGED -> Feather.CHECK;
            case COPY -> Feather.COPY;
            case IGNORED, REMOVED, GONE -> Feather.MINUS;
            case SKIPPED -> Feather.ALERT_TRIANGLE;
            case WAITING, READING -> Feather.CLOCK;
        });
    }
}
