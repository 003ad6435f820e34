package org.parley.ui.timeline;

import atlantafx.base.theme.Styles;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.Status;
import org.parley.timeline.KindLanes;
import org.parley.timeline.Lane;
import org.parley.ui.common.Icons;
import org.parley.ui.common.KindMarker;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Words;

/** The head of the timeline: its mode, which events it shows, how many those are, and the key to the symbols. */
final class TimelineHead extends HBox {

    private static final double FILTER = 120;
    private static final double CHOOSE = 24;

    private final TimelineViewModel model;
    private final Label part = Labels.whole("", "tiny", "muted");

    TimelineHead(TimelineViewModel model, KindLanes lanes, double height) {
        super(8);
        this.model = model;
        getStyleClass().add("pane-header");
        setAlignment(Pos.CENTER_LEFT);
        Panes.fixHeight(this, height);
        part.setTooltip(new Tooltip("What the articles are most about; filter or search to find the others."));
        part.managedProperty().bind(part.textProperty().isNotEmpty());
        Legend legend = new Legend(model);
        setHgrow(legend, Priority.ALWAYS);
        ToggleButton narrowing = narrowing();
        TextField filter = filter();
        filter.managedProperty().bind(filter.visibleProperty());
        filter.visibleProperty().bind(narrowing.selectedProperty());
        narrowing.selectedProperty().subscribe((before, now) -> filter.requestFocus());
        getChildren().addAll(modes(), folding(), narrowing, filter, kinds(lanes, narrowing), passing(narrowing), part,
                legend);
        model.contentProperty().subscribe(content -> content.ifPresent(this::count));
    }

    private HBox modes() {
        ToggleButton sequence = pill("Sequence", Styles.LEFT_PILL);
        ToggleButton calendar = pill("Calendar", Styles.RIGHT_PILL);
        ToggleGroup modes = new ToggleGroup();
        modes.getToggles().addAll(sequence, calendar);
        model.modeProperty().subscribe(mode -> modes.selectToggle(mode == Mode.SEQUENCE ? sequence : calendar));
        sequence.setOnAction(event -> model.modeProperty().set(Mode.SEQUENCE));
        calendar.setOnAction(event -> model.modeProperty().set(Mode.CALENDAR));
        HBox pills = new HBox(sequence, calendar);
        pills.setAlignment(Pos.CENTER);
        return pills;
    }

    private static ToggleButton pill(String name, String side) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().addAll(side, "mode-pill");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private ToggleButton folding() {
        ToggleButton folding = quiet("Fold empty years");
        folding.managedProperty().bind(folding.visibleProperty());
        model.modeProperty().subscribe(mode -> folding.setVisible(mode == Mode.CALENDAR));
        folding.setSelected(model.foldingProperty().get());
        folding.selectedProperty().subscribe(fold -> model.foldingProperty().set(fold));
        return folding;
    }

    /** A button that is ticked while it is on. */
    private static ToggleButton quiet(String name) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add("quiet-toggle");
        button.setMinWidth(USE_PREF_SIZE);
        button.selectedProperty().subscribe(on -> button.setGraphic(on ? Icons.of(Feather.CHECK, Icons.SMALL) : null));
        return button;
    }

    /** Opens what narrows or widens the choice of events; closed, it leaves its room to the key to the symbols. */
    private static ToggleButton narrowing() {
        ToggleButton button = new ToggleButton(null, Icons.of(Feather.FILTER, Icons.SMALL));
        button.setId("choose-events");
        button.getStyleClass().addAll("icon-toggle");
        button.setAccessibleText("Filter events, or show those in passing, too");
        button.setTooltip(new Tooltip("Filter events, or show those in passing, too"));
        Panes.fixWidth(button, CHOOSE);
        return button;
    }

    private TextField filter() {
        TextField field = new TextField();
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
    private MenuButton kinds(KindLanes lanes, ToggleButton narrowing) {
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
                item.setGraphic(new KindMarker(lane, Status.HELD, KindMarker.MEDIUM));
                choice.getItems().add(item);
            }
        }
        model.kindProperty().subscribe(kind -> choice.setText(kind.map(names::get).orElse("All kinds")));
        choice.managedProperty().bind(choice.visibleProperty());
        choice.visibleProperty().bind(narrowing.selectedProperty());
        return choice;
    }

    private MenuItem item(String name, Optional<String> kind) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> model.kindProperty().set(kind));
        return item;
    }

    /** Shown where it changes something: where there are events that are mentioned only in passing. */
    private ToggleButton passing(ToggleButton narrowing) {
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
        button.visibleProperty().bind(any.and(narrowing.selectedProperty()));
        return button;
    }

    private void count(TimelineViewModel.Content loaded) {
        int shown = loaded.timeline().events().size();
        int total = loaded.page().total();
        part.setText(shown < total ? Words.number(shown) + " of " + Words.count(total, "event")
                : loaded.words().isEmpty() && loaded.kind().isEmpty() ? "" : Words.count(total, "event"));
    }
}
