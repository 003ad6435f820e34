package org.parley.ui.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.StatePane;

/** The list of what is to be decided and what was decided. */
public final class ReviewView extends BorderPane {

    private static final double HEAD = 44;

    private final ReviewViewModel model;
    private final StatePane state;

    public ReviewView(ReviewViewModel model) {
        this.model = model;
        getStyleClass().addAll("pane", "review");
        Label about = Labels.of("contradictions, possible matches, and what you set or removed", "small", "muted");
        setTop(Panes.header(HEAD, Labels.of("To check", "semibold"), about));
        ListView<ReviewRow> list = new ListView<>(model.rows());
        list.getStyleClass().addAll("review-list", "focus-pane");
        list.setAccessibleText("Contradictions, possible matches, and what you set or removed");
        list.setCellFactory(view -> new ReviewCell(model));
        list.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                open(list.getSelectionModel().getSelectedItem());
            }
        });
        state = new StatePane(list);
        setCenter(state.busyWhile(model.loading().busyProperty()));
        model.rows().subscribe(this::show);
        model.problemProperty().subscribe(now -> now.ifPresent(why -> state.showError(why, model::load)));
        show();
    }

    /** Goes to the event of a row, or to the first of its events. */
    private void open(ReviewRow row) {
        switch (row) {
            case ReviewRow.OfConflict conflict -> conflict.events().stream().findFirst().ifPresent(model::open);
            case ReviewRow.OfMatch match -> model.open(match.a());
            case ReviewRow.OfCorrection correction -> correction.event().ifPresent(model::open);
            case ReviewRow.Heading _,ReviewRow.OfRemoved _ -> {
            }
            case null -> {
            }
        }
    }

    private void show() {
        if (model.rows().isEmpty()) {
            state.showNothing(
                    "Nothing to check: no contradictions, no possible matches, nothing set or removed by you.");
        } else {
            state.showContent();
        }
    }
}
