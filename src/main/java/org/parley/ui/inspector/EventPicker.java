package org.parley.ui.inspector;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.parley.timeline.Event;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.Fields;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;

/** Finds the event that another one is the same as. */
final class EventPicker extends BorderPane {

    private final Corrector corrector;
    private final Asks asks;
    private final Runnable close;
    private final ListView<Event> list = new ListView<>();

    /**
     * What the other event is wanted for.
     *
     * @param question heads the list
     * @param note stands beside the buttons
     * @param action what the button says that takes it
     */
    record Asks(String question, String note, String action, Consumer<Event> take) {}

    EventPicker(Event event, Corrector corrector, Asks asks, Runnable close) {
        this.corrector = corrector;
        this.asks = asks;
        this.close = close;
        getStyleClass().addAll("pane", "event-picker");
        TextField words = Fields.line();
        words.setId("find-event");
        words.setPromptText("Find an event by its words");
        words.textProperty().subscribe(text -> corrector.lookFor(text, event, found -> {
            list.getItems().setAll(found);
            list.getSelectionModel().selectFirst();
        }));
        words.setOnAction(entered -> choose());
        words.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                pressed.consume();
            }
        });
        VBox head = new VBox(8, Labels.wrapped(asks.question(), "subtitle"), words);
        head.getStyleClass().add("dialog-head");
        setTop(head);
        list.setAccessibleText("Events");
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(Labels.of("No other event has these words.", "muted"));
        list.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                choose();
            }
        });
        setCenter(list);
        setBottom(foot());
    }

    private HBox foot() {
        Button take = new Button(asks.action());
        take.getStyleClass().add("accent");
        take.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        take.setOnAction(pressed -> choose());
        Button leave = new Button("Cancel");
        leave.setOnAction(pressed -> close.run());
        take.setMinWidth(USE_PREF_SIZE);
        leave.setMinWidth(USE_PREF_SIZE);
        Label note = Labels.wrapped(asks.note(), "small", "muted");
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox foot = new HBox(8, note, leave, take);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("dialog-answers");
        return foot;
    }

    private void choose() {
        Event other = list.getSelectionModel().getSelectedItem();
        if (other != null) {
            close.run();
            asks.take().accept(other);
        }
    }

    /** One event: its mark, its title, when it is, and the first article that speaks of it. */
    private final class Cell extends ListCell<Event> {

        @Override
        protected void updateItem(Event item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(null);
            if (item != null && !empty) {
                Label title = Labels.of(item.title());
                HBox row = Panes.row(8,
                        new KindMarker(corrector.lanes(), item.kind(), item.status(), KindMarker.MEDIUM), title,
                        Labels.gap(), Labels.whole(item.time().label(), "small", "muted"),
                        new ArticleKeyChip(item.mentions().getFirst().evidence().key()));
                prefWidthProperty().set(0);
                setGraphic(row);
                setAccessibleText(item.title() + ", " + item.time().label());
            }
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2) {
                    choose();
                }
            });
        }
    }
}
