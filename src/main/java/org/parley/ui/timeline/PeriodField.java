package org.parley.ui.timeline;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.parley.library.Periods;
import org.parley.timeline.Period;
import org.parley.ui.common.Fields;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Words;

/** Takes the period that the timeline shows, in EDTF or in words. What is no period is said below it. */
final class PeriodField extends VBox {

    private static final double WIDTH = 168;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TimelineViewModel model;
    private final TextField field = Fields.line();
    private final Label wrong = Labels.of("", "tiny");
    private String asked = "";

    PeriodField(TimelineViewModel model) {
        super(2);
        this.model = model;
        field.setId("period");
        field.getStyleClass().add("event-filter");
        field.setPromptText("Period, as June 2025");
        field.setAccessibleText("Period to show, such as June 2025; Enter shows it");
        field.setTooltip(new Tooltip("Show what was in a period: June 2025, 3–10 June 2025, 2025-06-03/2025-06-10"));
        Panes.fixWidth(field, WIDTH);
        field.setOnAction(entered -> ask());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now && !field.getText().equals(asked)) {
                ask();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
        wrong.getStyleClass().add("period-wrong");
        wrong.setId("period-wrong");
        wrong.managedProperty().bind(wrong.visibleProperty());
        getChildren().addAll(field, wrong);
        model.periodProperty().subscribe(this::follow);
        model.notAPeriodProperty().subscribe(this::tell);
    }

    private void ask() {
        asked = field.getText();
        model.askPeriod(asked);
    }

    private void keyed(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            ask();
            pressed.consume();
        }
    }

    /** A period that was chosen elsewhere is written as it can be typed. */
    private void follow(Optional<Period> period) {
        if (!model.isAsTyped(period)) {
            asked = period.map(Period::edtf).orElse("");
            field.setText(asked);
        }
    }

    private void tell(Optional<String> what) {
        field.pseudoClassStateChanged(WRONG, what.isPresent());
        wrong.setText(what.map(typed -> Words.quoted(typed) + " is no period: " + Periods.FORMS).orElse(""));
        wrong.setVisible(what.isPresent());
    }
}
