package org.parley.ui.timeline;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.OneOf;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Words;

/** The head of the timeline: its mode, how many events it shows, and the key to the symbols. */
final class TimelineHead extends HBox {

    private static final double CHOOSE = 24;

    private final TimelineViewModel model;
    private final ToggleButton narrowing = narrowing();
    private final Label part = Labels.whole("", "tiny", "muted");

    TimelineHead(TimelineViewModel model, double height) {
        super(8);
        this.model = model;
        getStyleClass().add("pane-header");
        setAlignment(Pos.CENTER_LEFT);
        Panes.fixHeight(this, height);
        part.setTooltip(new Tooltip("What the articles are most about; filter or search to find the others."));
        part.managedProperty().bind(part.textProperty().isNotEmpty());
        Legend legend = new Legend(model);
        setHgrow(legend, Priority.ALWAYS);
        getChildren().addAll(modes(), folding(), narrowing, part, legend);
        model.contentProperty().subscribe(content -> content.ifPresent(this::count));
    }

    private HBox modes() {
        ToggleButton sequence = new ToggleButton("Sequence");
        ToggleButton calendar = new ToggleButton("Calendar");
        OneOf.tie(List.of(sequence, calendar),
                now -> model.modeProperty().set(now == sequence ? Mode.SEQUENCE : Mode.CALENDAR));
        model.modeProperty().subscribe(mode -> (mode == Mode.SEQUENCE ? sequence : calendar).setSelected(true));
        return OneOf.pills(sequence, calendar);
    }

    private ToggleButton folding() {
        ToggleButton folding = EventChoice.quiet("Fold empty years");
        folding.managedProperty().bind(folding.visibleProperty());
        model.modeProperty().subscribe(mode -> folding.setVisible(mode == Mode.CALENDAR));
        folding.setSelected(model.foldingProperty().get());
        folding.selectedProperty().subscribe(fold -> model.foldingProperty().set(fold));
        return folding;
    }

    /** Opens what narrows or widens the choice of events. */
    private static ToggleButton narrowing() {
        ToggleButton button = new ToggleButton(null, Icons.of(Feather.FILTER, Icons.SMALL));
        button.setId("choose-events");
        button.getStyleClass().addAll("icon-toggle");
        button.setAccessibleText("Filter events, or show those in passing, too");
        button.setTooltip(new Tooltip("Filter events, or show those in passing, too"));
        Panes.fixWidth(button, CHOOSE);
        return button;
    }

    /** True while a person chooses which events are shown. */
    BooleanProperty choosingProperty() {
        return narrowing.selectedProperty();
    }

    private void count(TimelineViewModel.Content loaded) {
        int shown = loaded.timeline().events().size();
        int total = loaded.page().total();
        boolean told = loaded.page().density().filter(density -> !density.bars().isEmpty()).isPresent();
        part.setText(told ? ""
                : shown < total ? Words.number(shown) + " of " + Words.count(total, "event")
                        : loaded.words().isEmpty() && loaded.kind().isEmpty() ? "" : Words.count(total, "event"));
    }
}
