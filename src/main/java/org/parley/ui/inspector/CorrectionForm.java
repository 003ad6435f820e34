package org.parley.ui.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.parley.extraction.event.Status;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.timeline.Corrections.Field;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.ui.common.Dialogs;
import org.parley.ui.common.Fields;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Words;

/** Where a person says what an event is called, where, when and whether it was; Enter keeps a field. */
final class CorrectionForm extends Section {

    private static final double PICKER_WIDTH = 520;
    private static final double PICKER_HEIGHT = 480;

    private final Event event;
    private final InspectorViewModel model;

    CorrectionForm(Event event, InspectorViewModel model) {
        this.event = event;
        this.model = model;
        getStyleClass().add("correction-form");
        GridPane fields = facts();
        fields.setVgap(6);
        fact(fields, "Title", field(Field.TITLE, event.title(), "as the articles say"));
        fact(fields, "Status", status());
        fact(fields, "Date", field(Field.DATE, event.time().edtf().orElse(""), "2024, 2024-05 or 2024-05-03"));
        fact(fields, "Place", field(Field.PLACE, event.place().orElse(""), "none named"));
        getChildren().addAll(head(), fields, actions(), Labels.wrapped(
                "Enter keeps a field, and an empty one goes back to what the articles say. Scissors beside a passage"
                        + " below make it an event of its own.",
                "tiny", "muted"));
    }

    private Node head() {
        HBox head = Panes.row(8, Labels.whole("Correct this event", "section-label"), Labels.gap(),
                Labels.link("Done", () -> model.correctingProperty().set(false)));
        return head;
    }

    private TextField field(Field field, String now, String prompt) {
        TextField text = Fields.line(now);
        text.setId("correct-" + EnumWord.of(field));
        text.getStyleClass().add("small");
        text.setPromptText(prompt);
        text.setAccessibleText(Words.of(field) + ", Enter keeps it");
        text.setOnAction(entered -> {
            if (!text.getText().strip().equals(now)) {
                model.corrector().set(event, field, text.getText());
            }
        });
        return text;
    }

    private Node status() {
        MenuButton choice = new MenuButton(EnumWord.of(event.status()));
        choice.setId("correct-status");
        choice.setAccessibleText("Status: " + EnumWord.of(event.status()));
        choice.getStyleClass().add("small");
        for (Status status : Status.values()) {
            choice.getItems().add(item(EnumWord.of(status), status.name()));
        }
        choice.getItems().addAll(new SeparatorMenuItem(), item("as the articles say", ""));
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    /** Unlike a choice box, a menu sets nothing while the arrow keys pass over its items. */
    private MenuItem item(String name, String value) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(chosen -> model.corrector().set(event, Field.STATUS, value));
        return item;
    }

    private Node actions() {
        Button same = new Button("Same as another event\u2026");
        same.getStyleClass().add("small");
        same.setId("merge-with");
        same.setOnAction(pressed -> Dialogs.open(this, "Same as another event", PICKER_WIDTH, PICKER_HEIGHT,
                close -> new EventPicker(event, model.corrector(), new EventPicker.Asks(
                        event.label() + " is the same event as \u2026", "It is kept as yours and can be undone.",
                        "Same event", other -> model.corrector().answer(event, other, MatchAnswer.SAME)), close)));
        return same;
    }
}
