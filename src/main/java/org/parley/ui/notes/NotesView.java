package org.parley.ui.notes;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.timeline.Note;
import org.parley.ui.common.Fields;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.PassageLink;
import org.parley.ui.common.RightToLeft;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Words;

/** The notes: list at the left, the chosen one at the right with the way to what it is written on. */
public final class NotesView extends BorderPane {

    private static final double LIST_WIDTH = 328;
    private static final double TEXT_WIDTH = 640;

    private final NotesViewModel model;
    private final ListView<Note> list;
    private final Label title = Labels.of("", "subtitle");
    private final Label changed = Labels.of("", "small", "muted");
    private final TextArea text = Fields.lines();
    private final Button open = new Button("Open", Icons.of(Feather.ARROW_RIGHT, Icons.SMALL));
    /** The words that the note is fixed to. */
    private final VBox words = new VBox();
    private final StatePane state;
    private Optional<Note> shown = Optional.empty();

    public NotesView(NotesViewModel model) {
        this.model = model;
        getStyleClass().addAll("pane", "notes");
        list = new ListView<>(model.notes());
        list.getStyleClass().addAll("note-list", "focus-pane");
        list.setAccessibleText("Notes");
        list.setCellFactory(view -> new Cell());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                shown.ifPresent(model::open);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(note -> {
            if (note != null) {
                show(note);
            }
        });
        setLeft(left());
        state = new StatePane(editor());
        setCenter(state);
        model.notes().subscribe(this::showState);
        model.problemProperty().subscribe(now -> now.ifPresent(why -> state.showError(why, this::showState)));
        showState();
    }

    private Node left() {
        Label count = Labels.of("", "tiny", "muted");
        model.notes().subscribe(() -> count.setText(Words.number(model.notes().size())));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(Panes.header(44, Labels.of("Notes", "semibold"), count), list);
        left.getStyleClass().addAll("pane", "column-left");
        return Panes.fixWidth(left, LIST_WIDTH);
    }

    private Node editor() {
        open.getStyleClass().add("small");
        open.setOnAction(event -> shown.ifPresent(model::open));
        RightToLeft.wrap(text);
        text.setMaxWidth(TEXT_WIDTH);
        text.setAccessibleText("Note");
        text.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                keep();
            }
        });
        HBox head = Panes.header(44, title, changed, Labels.gap(), open);
        words.setMaxWidth(TEXT_WIDTH);
        VBox body = new VBox(8, text, words);
        body.getStyleClass().add("note-body");
        BorderPane pane = new BorderPane(body, head, null, null, null);
        pane.visibleProperty().bind(list.getSelectionModel().selectedItemProperty().isNotNull());
        return pane;
    }

    private void showState() {
        if (model.notes().isEmpty()) {
            state.showNothing("No notes yet. Press M on an event to write one.");
            return;
        }
        state.showContent();
        if (list.getSelectionModel().getSelectedItem() == null) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void show(Note note) {
        shown = Optional.of(note);
        title.setText(note.title());
        changed.setText(kind(note) + " · " + day(note) + (note.rests() ? " · rests: you removed its article" : ""));
        open.setDisable(note.rests());
        words.getChildren().setAll(note.words().map(there -> PassageLink.cited(there, model.navigator())).stream()
                .toList());
        text.setText(note.text());
    }

    private void keep() {
        shown.filter(note -> !note.text().equals(text.getText())).ifPresent(note -> model.keep(note, text.getText()));
    }

    private static String kind(Note note) {
        return Words.of(note.on());
    }

    private static String day(Note note) {
        return note.changed().length() > 10 ? note.changed().substring(0, 10) : note.changed();
    }

    /** One note: what it is on, and its first words. */
    private static final class Cell extends ListCell<Note> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Note note, boolean empty) {
            super.updateItem(note, empty);
            if (empty || note == null) {
                setGraphic(null);
                return;
            }
            HBox first = Panes.row(8, Labels.of(note.title(), "small", "medium"), Labels.gap(),
                    Labels.whole(kind(note), "tiny", "muted"));
            setGraphic(new VBox(2, first, Labels.of(note.text().replace('\n', ' '), "tiny", "muted")));
            setAccessibleText(kind(note) + " " + note.title() + ": " + note.text());
        }
    }
}
