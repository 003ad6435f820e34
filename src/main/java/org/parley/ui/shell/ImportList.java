package org.parley.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportProgress.Stage;
import org.parley.library.ImportReport;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Shortcut;
import org.parley.ui.common.Words;

/** An import as it goes on: a bar, and a row for each file with what became of it. */
final class ImportList extends VBox {

    private static final double ROW = 32;
    private static final double ROW_WITH_ASIDE = 50;
    private static final int ROWS_SHOWN = 8;

    private final ImportViewModel model;
    private final Label heading = Labels.whole("", "semibold");
    private final Label count = Labels.whole("", "small", "muted");
    private final Label keyCap = Labels.whole(Shortcut.CANCEL.label(), "key-cap");
    private final Button button = new Button();
    private final ProgressBar bar = new ProgressBar(0);
    private final ListView<FileState> list;
    private final Label foot = Labels.wrapped("", "tiny", "muted");

    /**
     * @param open opens the article of a file that was read
     * @param close leaves the list once the import has ended
     */
    ImportList(ImportViewModel model, Consumer<String> open, Runnable close) {
        this.model = model;
        getStyleClass().add("import-list");
        button.getStyleClass().add("small");
        button.setOnAction(event -> {
            if (model.runningProperty().get()) {
                model.cancel();
            } else {
                close.run();
            }
        });
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox.setMargin(bar, new Insets(0, 16, 12, 16));
        list = new ListView<>(model.files());
        list.setCellFactory(view -> new Row());
        list.setAccessibleText("Files; Enter opens the article");
        list.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                open(open);
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(open);
            }
        });
        foot.getStyleClass().add("import-foot");
        foot.setMaxWidth(Double.MAX_VALUE);
        HBox top = new HBox(12, heading, count, Labels.gap(), keyCap, button);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("import-top");
        getChildren().addAll(top, bar, list, foot);
        model.doneProperty().subscribe(this::show);
        model.totalProperty().subscribe(this::show);
        model.runningProperty().subscribe(this::show);
        model.files().subscribe(this::resize);
        resize();
    }

    private void open(Consumer<String> open) {
        FileState state = list.getSelectionModel().getSelectedItem();
        boolean read = state != null && switch (state.stage()) {
            case DONE, UNCHANGED, NEW_VERSION -> true;
            case WAITING, READING, COPY, SKIPPED, IGNORED -> false;
        };
        if (read && !model.runningProperty().get()) {
            open.accept(state.file());
        }
    }

    private void resize() {
        double wanted = model.files().stream().limit(ROWS_SHOWN).mapToDouble(ImportList::heightOf).sum();
        Panes.fixHeight(list, Math.min(wanted, ROWS_SHOWN * ROW) + (model.files().isEmpty() ? 0 : 1));
    }

    private static double heightOf(FileState state) {
        return second(state).isEmpty() ? ROW : ROW_WITH_ASIDE;
    }

    /** What stands on a second line: why a file was skipped, else what of it was set aside. */
    private static String second(FileState state) {
        return state.stage() == Stage.SKIPPED ? state.detail() : state.setAside().sentence();
    }

    private void show() {
        boolean running = model.runningProperty().get();
        int total = model.totalProperty().get();
        int done = model.doneProperty().get();
        heading.setText((running ? "Importing " : "Imported ") + model.nameProperty().get());
        count.setText(running ? Words.number(done) + " of " + Words.count(total, "file") + " read"
                : Words.count(total, "file"));
        bar.setProgress(total == 0 ? 0 : (double) done / total);
        keyCap.setVisible(running);
        button.setText(running ? "Cancel" : "Close");
        foot.setText(running ? "Cancel keeps the articles already read. A file that cannot be read stays in this list"
                + " with the reason, and the others go on." : ending());
    }

    private String ending() {
        if (model.problemProperty().get().isEmpty() && model.files().isEmpty()) {
            return "There are no files in it. Choose a folder with articles saved as text, Markdown or web pages.";
        }
        return model.problemProperty().get()
                .or(() -> model.reportProperty().get().map(ImportList::sentence)).orElse("");
    }

    /** "5 new articles, 2 as before." */
    static String sentence(ImportReport report) {
        return (report.cancelled() ? "Cancelled. " : "")
                + Words.capitalised(Words.count(report.imported(), "new article"))
                + part(report.newVersions(), "changed") + part(report.unchanged(), "as before")
                + part(report.copies().size(), report.copies().size() == 1 ? "copy" : "copies")
                + part(report.skipped().size(), "skipped") + ".";
    }

    private static String part(int count, String what) {
        return count == 0 ? "" : ", " + Words.number(count) + " " + what;
    }

    /** One file. */
    private static final class Row extends ListCell<FileState> {

        private final StackPane mark = Panes.fixWidth(new StackPane(), 16);
        private final Label file = Panes.fixWidth(Labels.of("", "small"), 180);
        private final Label title = Labels.of("", "small", "muted");
        private final Label detail = Labels.of("", "small");
        private final Label aside = Labels.of("", "tiny", "muted");
        private final Tooltip whole = new Tooltip();
        private final HBox line = new HBox(12, mark, file, title, Labels.gap(), detail);
        private final VBox content = new VBox(2, line, aside);

        Row() {
            line.setAlignment(Pos.CENTER_LEFT);
            content.setAlignment(Pos.CENTER_LEFT);
            VBox.setMargin(aside, new Insets(0, 0, 0, 28));
            aside.setTooltip(whole);
            aside.managedProperty().bind(aside.visibleProperty());
            HBox.setHgrow(title, Priority.SOMETIMES);
            detail.setMinWidth(132);
            detail.setAlignment(Pos.CENTER_RIGHT);
            prefWidthProperty().set(0);
        }

        @Override
        protected void updateItem(FileState state, boolean empty) {
            super.updateItem(state, empty);
            setGraphic(empty || state == null ? null : content);
            if (state == null || empty) {
                return;
            }
            file.setText(state.file());
            title.setText(state.title().orElse(""));
            title.setMaxWidth(state.title().isPresent() ? Double.MAX_VALUE : 0);
            detail.setText(words(state));
            aside.setText(second(state));
            whole.setText(aside.getText());
            aside.setVisible(!aside.getText().isEmpty());
            Panes.fixHeight(content, heightOf(state));
            content.getStyleClass().setAll("import-row", state.stage().name().toLowerCase(Locale.ROOT));
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
                case DONE, NEW_VERSION, IGNORED -> state.detail();
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
                case IGNORED -> Feather.MINUS;
                case SKIPPED -> Feather.ALERT_TRIANGLE;
                case WAITING, READING -> Feather.CLOCK;
            });
        }
    }
}
