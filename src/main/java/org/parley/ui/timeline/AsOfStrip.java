package org.parley.ui.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.parley.library.LibraryViews.AsOf;
import org.parley.library.LibraryViews.Told;
import org.parley.timeline.DateWords;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;

/** Below the head of the timeline while a person looks back: from which day, and which articles count. */
final class AsOfStrip extends HBox {

    private static final double DAY = 132;

    private final AsOfViewModel model;
    private final Label sentence = Labels.wrapped("", "small");
    private final DatePicker day = new DatePicker();
    private final Button earlier = Icons.button(Feather.CHEVRON_LEFT, "Until the publication day before", () -> {});
    private final Button later = Icons.button(Feather.CHEVRON_RIGHT, "Until the next publication day", () -> {});
    private final ToggleButton undated = new ToggleButton("Undated, too");

    AsOfStrip(TimelineViewModel timeline) {
        super(8);
        this.model = timeline.asOf();
        getStyleClass().add("as-of-strip");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        earlier.getStyleClass().add("boxed");
        later.getStyleClass().add("boxed");
        earlier.setOnAction(pressed -> model.earlier().ifPresent(model::choose));
        later.setOnAction(pressed -> model.later().ifPresent(model::choose));
        day.setId("as-of-day");
        day.setConverter(new DayConverter());
        day.setAccessibleText("As of this day, such as 2025-06-03");
        Panes.fixWidth(day, DAY);
        day.valueProperty().subscribe((before, now) -> {
            Optional<LocalDate> chosen = model.chosenProperty().get().map(AsOf::day);
            if (now == null) {
                // What was typed is no day.
                chosen.ifPresent(day::setValue);
            } else if (!chosen.equals(Optional.of(now))) {
                model.choose(now);
            }
        });
        undated.setId("as-of-undated");
        undated.getStyleClass().add("quiet-toggle");
        undated.setMinWidth(USE_PREF_SIZE);
        undated.setTooltip(new Tooltip("Count articles of which it is not known when they were published, too"));
        undated.setOnAction(pressed -> model.countUndated(undated.isSelected()));
        Hyperlink all = Labels.link("All articles", model::end);
        all.setId("as-of-end");
        all.getStyleClass().add("small");
        all.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(Labels.whole("As of", "small", "semibold"), earlier, day, later, undated, sentence, all);
        model.chosenProperty().subscribe(this::choose);
        model.daysProperty().subscribe(this::showSteps);
        timeline.contentProperty().subscribe(content -> content.flatMap(loaded -> loaded.page().told())
                .ifPresent(this::tell));
    }

    private void choose(Optional<AsOf> asOf) {
        setVisible(asOf.isPresent());
        asOf.ifPresent(now -> {
            day.setValue(now.day());
            undated.setSelected(now.undated());
            sentence.setText("Working out what had been reported by " + DateWords.of(now.day().toString()) + "…");
        });
        showSteps();
    }

    private void showSteps() {
        earlier.setDisable(model.earlier().isEmpty());
        later.setDisable(model.later().isEmpty());
    }

    private void tell(Told told) {
        sentence.setText(told.sentence());
        undated.setDisable(told.unsure() == 0);
    }

    /** Days as the window has them everywhere else that one types them. */
    private static final class DayConverter extends StringConverter<LocalDate> {

        @Override
        public String toString(LocalDate value) {
            return value == null ? "" : value.format(DateTimeFormatter.ISO_LOCAL_DATE);
        }

        @Override
        public LocalDate fromString(String typed) {
            try {
                return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
            } catch (DateTimeParseException noDay) {
                return null;
            }
        }
    }
}
