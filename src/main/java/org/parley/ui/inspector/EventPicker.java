package org.parley.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.timeline.Event;
import org.parley.ui.common.ArticleKeyChip;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;

/** Finds the event that another one is the same as. */
final class EventPicker extends BorderPane {

    private final Event event;
    private final Corrector corrector;
    private final Runnable close;
    private final ListView<Event> list = new ListView<>();

    EventPicker(Event event, Corrector corrector, Runnable close) {
        this.event = event;
        this.corrector = corrector;
        this.close = close;
        getStyleClass().addAll("pane", "event-picker");
        TextField words = new TextField();
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
        VBox head = new VBox(8, Labels.wrapped(event.label() + " is the same event as \u2026", "subtitle"), words);
        head.getStyleClass().add("compare-head");
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
        Button same = new Button("Same event");
        same.getStyleClass().add("accent");
        same.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        same.setOnAction(pressed -> choose());
        Button leave = new Button("Cancel");
        leave.setOnAction(pressed -> close.run());
        HBox foot = new HBox(8, Labels.of("It is kept as yours and can be undone.", "small", "muted"), Labels.gap(),
                leave, same);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("compare-answers");
        return foot;
    }

    private void choose() {
        Event other = list.getSelectionModel().getSelectedItem();
        if (other != null) {
            close.run();
            corrector.answer(event, other, MatchAnswer.SAME);
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
                HBox row = new HBox(8,
                        new KindMarker(corrector.lanes().of(item.kind()), item.status(), KindMarker.MEDIUM), title,
                        Labels.gap(), Labels.whole(item.time().label(), "small", "muted"),
                        new ArticleKeyChip(item.mentions().getFirst().evidence().key()));
                row.setAlignment(Pos.CENTER_LEFT);
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
