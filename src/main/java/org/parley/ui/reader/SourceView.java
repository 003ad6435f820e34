package org.parley.ui.reader;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.parley.article.Span;
import org.parley.library.LibraryViews.Excerpt;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Words;

/** The file of an article as it is, with the range that a passage was read from marked. */
final class SourceView extends BorderPane {

    static final double WIDTH = 860;
    static final double HEIGHT = 620;

    private static final double HEAD = 44;
    private static final double NUMBERS = 48;
    private static final int CONTEXT = 4;

    private final ListView<FileLine> list = new ListView<>();
    private final StatePane state = new StatePane(list);
    private final Label place = Labels.of("", "small", "muted");
    private final Hyperlink earlier;
    private final Hyperlink later;
    private boolean placed;

    SourceView(String title, SourceViewModel model, Runnable close) {
        getStyleClass().addAll("pane", "source-view");
        setTop(Panes.header(HEAD, Labels.of(title, "semibold"), place));
        list.getStyleClass().add("source-list");
        list.setAccessibleText("The file, line by line");
        list.setCellFactory(view -> new Cell());
        setCenter(state.busyWhile(model.loading().busyProperty()));
        earlier = Labels.link("", model::earlier);
        later = Labels.link("", model::later);
        Button done = new Button("Close");
        done.setCancelButton(true);
        done.setOnAction(pressed -> close.run());
        HBox foot = Panes.row(16, earlier, later, Labels.gap(), done);
        foot.getStyleClass().add("dialog-answers");
        setBottom(foot);
        model.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
        model.problemProperty().subscribe(problem -> problem
                .ifPresent(sentence -> state.showError(sentence, model::load)));
    }

    private void show(SourceViewModel.Shown shown) {
        list.getItems().setAll(shown.lines());
        place.setText(words(shown.excerpt()));
        more(earlier, shown.earlier(), " before");
        more(later, shown.later(), " after");
        if (!placed) {
            placed = true;
            list.scrollTo(Math.max(0, shown.first() - CONTEXT));
            list.getSelectionModel().clearSelection();
        }
        state.showContent();
    }

    /** "characters 1,204–1,260 of 48,110" */
    private static String words(Excerpt of) {
        return of.passage().length() == 0 ? "nothing in the file stands for this passage"
                : "characters " + Words.number(of.passage().start() + 1) + "\u2013" + Words.number(of.passage().end())
                        + " of " + Words.number(of.length());
    }

    private static void more(Hyperlink link, int rest, String side) {
        link.setText(Words.number(rest) + " characters" + side);
        link.setVisible(rest > 0);
        link.setManaged(rest > 0);
    }

    /** One line with its number; what is marked stands on its ground. */
    private static final class Cell extends ListCell<FileLine> {

        @Override
        protected void updateItem(FileLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : row(line));
            setAccessibleText(line == null || empty ? "" : line.text());
        }

        private static Node row(FileLine line) {
            Label number = Panes.fixWidth(Labels.of(line.number().isPresent()
                    ? Integer.toString(line.number().getAsInt())
                    : "", "tiny", "subtle", "source-number"), NUMBERS);
            HBox row = new HBox(number);
            Span marked = line.marked().orElse(new Span(0, 0));
            add(row, line.text().substring(0, marked.start()), "mono");
            add(row, line.text().substring(marked.start(), marked.end()), "mono", "evidence-current");
            add(row, line.text().substring(marked.end()), "mono");
            return row;
        }

        private static void add(HBox row, String words, String... styles) {
            if (!words.isEmpty()) {
                row.getChildren().add(Labels.whole(words, styles));
            }
        }
    }
}
