package org.parley.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportProgress.Stage;
import org.parley.library.ImportReport;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Shortcut;
import org.parley.ui.common.Words;

/** An import as it goes on: a bar, and a row for each file with what became of it. */
final class ImportList extends VBox {

    private static final int ROWS_AT_LEAST = 5;
    /** So many rows are higher than any window. */
    private static final int ROWS_AT_MOST = 200;

    private static final String HOW = " Enter or a double click opens an article, with what was set aside of it and why.";

    private final ImportViewModel model;
    private final Label heading = Labels.whole("", "semibold");
    private final Label count = Labels.whole("", "small", "muted");
    private final Label keyCap = Labels.whole(Shortcut.CANCEL.label(), "key-cap");
    private final Button button = new Button();
    private final ProgressBar bar = new ProgressBar(0);
    private final FilteredList<FileState> shown;
    private final ImportChoice choice;
    private final ListView<FileState> list;
    private final TimelineDiffList timeline;
    private final Label foot = Labels.wrapped("", "tiny", "muted");

    /**
     * @param open opens the article of a file that was read
     * @param openEvent shows the event of an id
     * @param close leaves the list once the import has ended
     */
    ImportList(ImportViewModel model, Consumer<String> open, Consumer<String> openEvent, Runnable close) {
        this.model = model;
        this.timeline = new TimelineDiffList(openEvent);
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
        shown = new FilteredList<>(model.files());
        choice = new ImportChoice(model.files(), shown::setPredicate);
        list = new ListView<>(shown);
        list.setCellFactory(view -> new ImportRow());
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
        HBox top = Panes.row(12, heading, count, Labels.gap(), keyCap, button);
        top.getStyleClass().add("import-top");
        VBox.setVgrow(list, Priority.SOMETIMES);
        getChildren().addAll(top, bar, choice, list, timeline, foot);
        model.doneProperty().subscribe(this::show);
        model.totalProperty().subscribe(this::show);
        model.runningProperty().subscribe(this::show);
        // Of all files, whatever is chosen of them: else the choices would move away from under the pointer.
        model.files().subscribe(this::resize);
        resize();
    }

    private void open(Consumer<String> open) {
        FileState state = list.getSelectionModel().getSelectedItem();
        boolean read = state != null && switch (state.stage()) {
            case DONE, UNCHANGED, NEW_VERSION -> true;
            case WAITING, READING, COPY, SKIPPED, IGNORED, REMOVED, GONE -> false;
        };
        if (read && !model.runningProperty().get()) {
            open.accept(state.file());
        }
    }

    /** As high as its rows, as far as there is room. */
    private void resize() {
        list.setMinHeight(height(ROWS_AT_LEAST));
        list.setPrefHeight(height(ROWS_AT_MOST));
        list.setMaxHeight(height(ROWS_AT_MOST));
    }

    private double height(int rows) {
        return model.files().stream().limit(rows).mapToDouble(ImportRow::heightOf).sum()
                + (model.files().isEmpty() ? 0 : 1);
    }

    private void show() {
        boolean running = model.runningProperty().get();
        int total = model.totalProperty().get();
        int done = model.doneProperty().get();
        heading.setText((running ? "Importing " : "Imported ") + model.nameProperty().get());
        boolean allRead = total > 0 && done == total;
        count.setText(!running ? Words.count(total, "file")
                : total == 0 ? "looking for files\u2026"
                        : Words.number(done) + " of " + Words.count(total, "file") + " read"
                                + (allRead ? ", building the timeline…" : ""));
        bar.setProgress(running && allRead ? ProgressIndicator.INDETERMINATE_PROGRESS
                : total == 0 ? 0 : (double) done / total);
        bar.setVisible(running);
        bar.setManaged(running);
        choice.show(!running);
        timeline.show(running ? Optional.empty() : model.reportProperty().get().map(ImportReport::timeline));
        keyCap.setVisible(running);
        boolean found = !running && model.reportProperty().get().filter(report -> report.articles() > 0).isPresent();
        button.setText(running ? "Cancel" : found ? "Show the timeline" : "Close");
        button.getStyleClass().remove("accent");
        if (found) {
            button.getStyleClass().add("accent");
        }
        foot.setText(running ? "Cancel keeps the articles already read. A file that cannot be read stays in this list"
                + " with the reason, and the others go on." : ending());
    }

    private String ending() {
        if (model.problemProperty().get().isEmpty() && model.files().isEmpty()) {
            return "There are no files in it. Choose a folder with articles saved as text, Markdown or web pages.";
        }
        return model.problemProperty().get()
                .or(() -> model.reportProperty().get().map(report -> sentence(report) + HOW)).orElse("");
    }

    /** "5 new articles, 2 as before, 1 not read." */
    static String sentence(ImportReport report) {
        return (report.cancelled() ? "Cancelled. " : "")
                + Words.capitalised(Words.count(report.count(Stage.DONE), "new article"))
                + part(report.count(Stage.NEW_VERSION), "changed") + part(report.count(Stage.UNCHANGED), "as before")
                + part(report.count(Stage.COPY), report.count(Stage.COPY) == 1 ? "copy" : "copies")
                + part(report.count(Stage.SKIPPED), "not read")
                + part(report.count(Stage.IGNORED), report.count(Stage.IGNORED) == 1 ? "no article" : "no articles")
                + part(report.count(Stage.REMOVED), "removed by you")
                + part(report.count(Stage.GONE), "no longer there") + ".";
    }

    private static String part(int count, String what) {
        return count == 0 ? "" : ", " + Words.number(count) + " " + what;
    }
}
