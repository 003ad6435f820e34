package org.parley.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Lane;
import org.parley.ui.common.Fields;
import org.parley.ui.common.Icons;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Words;

/**
 * Which events the timeline shows: those with some words, of a period, of a kind, also in passing, as had been reported
 * by a day.
 */
final class EventChoice extends FlowPane {

    private static final double FILTER = 160;

    private final TimelineViewModel model;
    private final TextField filter;

    EventChoice(TimelineViewModel model, KindLanes lanes) {
        super(8, 6);
        this.model = model;
        getStyleClass().add("event-choice");
        filter = filter();
        getChildren().addAll(filter, kinds(lanes), new PeriodField(model), passing(), asOf());
        managedProperty().bind(visibleProperty());
    }

    /** Gives the focus to the words that events are filtered by. */
    void begin() {
        filter.requestFocus();
    }

    private TextField filter() {
        TextField field = Fields.line();
        field.setPromptText("Filter events");
        field.setAccessibleText("Show only events with these words");
        field.getStyleClass().add("event-filter");
        Panes.fixWidth(field, FILTER);
        field.textProperty().bindBidirectional(model.wordsProperty());
        field.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                pressed.consume();
            }
        });
        return field;
    }

    /** Of which kind the events are: those of the scheme, also those that a person added to it. */
    private MenuButton kinds(KindLanes lanes) {
        MenuButton choice = new MenuButton();
        choice.setId("choose-kind");
        choice.getStyleClass().add("quiet-toggle");
        choice.setMinWidth(USE_PREF_SIZE);
        choice.getItems().add(item("All kinds", Optional.empty()));
        Map<String, String> names = new HashMap<>();
        for (Lane lane : Lane.values()) {
            for (KindScheme.Kind kind : lanes.kinds(lane)) {
                String name = kind.name().equals(KindScheme.OTHER) ? "Others" : Words.capitalised(kind.plural());
                names.put(kind.name(), name);
                MenuItem item = item(name, Optional.of(kind.name()));
                item.setGraphic(new KindMarker(lanes, kind.name(), Status.HELD, KindMarker.MEDIUM));
                choice.getItems().add(item);
            }
        }
        model.kindProperty().subscribe(kind -> choice.setText(kind.map(names::get).orElse("All kinds")));
        return choice;
    }

    private MenuItem item(String name, Optional<String> kind) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> model.kindProperty().set(kind));
        return item;
    }

    /** Shown where it changes something: where there are events that are mentioned only in passing. */
    private ToggleButton passing() {
        ToggleButton button = quiet("");
        button.setId("also-in-passing");
        button.setTooltip(new Tooltip("Show events that the articles mention only in passing, too."));
        button.managedProperty().bind(button.visibleProperty());
        BooleanProperty any = new SimpleBooleanProperty();
        button.selectedProperty().bindBidirectional(model.passingProperty());
        model.contentProperty().subscribe(content -> content.ifPresent(loaded -> {
            button.setText("Also in passing: " + Words.number(loaded.inPassing()));
            any.set(loaded.inPassing() > 0 || model.passingProperty().get());
        }));
        button.visibleProperty().bind(any);
        return button;
    }

    /** Looks back from a day; where no article has a date, there is none to look back from. */
    private ToggleButton asOf() {
        AsOfViewModel asOf = model.asOf();
        ToggleButton button = quiet("As of a day");
        button.setId("as-of");
        button.setTooltip(new Tooltip("Show what had been reported by a day"));
        button.setOnAction(pressed -> {
            if (button.isSelected()) {
                asOf.begin();
            } else {
                asOf.end();
            }
        });
        asOf.chosenProperty().subscribe(chosen -> button.setSelected(chosen.isPresent()));
        button.disableProperty().bind(asOf.daysProperty().map(SortedMap::isEmpty));
        return button;
    }

    /** A button that is ticked while it is on. */
    static ToggleButton quiet(String name) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add("quiet-toggle");
        button.setMinWidth(USE_PREF_SIZE);
        button.selectedProperty().subscribe(on -> button.setGraphic(on ? Icons.of(Feather.CHECK, Icons.SMALL) : null));
        return button;
    }
}
