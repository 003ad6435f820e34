package org.parley.ui.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.parley.export.figure.Shading;
import org.parley.timeline.EventTime.Overlap;
import org.parley.timeline.layout.Density;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Words;

/**
 * Below the head of the timeline: which period is shown, and how surely how many events were in it. Of a timeline of
 * more events than are drawn it also shows when all of them began, and a period is chosen by a click.
 */
final class PeriodStrip extends HBox {

    private final TimelineViewModel model;
    private final PeriodBars bars;
    private final Label from = Labels.whole("", "tiny", "muted");
    private final Label to = Labels.whole("", "tiny", "muted");
    private final Label shown = Labels.whole("", "small");
    private final Label certain = Labels.whole("", "small");
    private final Label possible = Labels.whole("", "small");
    private final Label others = Labels.of("", "small", "muted");
    private final ToggleButton alone = EventChoice.quiet("Hide others");
    private final Hyperlink all;

    PeriodStrip(TimelineViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("period-strip");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        bars = new PeriodBars(model.periodProperty()::set);
        bars.setId("period-bars");
        HBox.setHgrow(bars, Priority.ALWAYS);
        HBox.setHgrow(others, Priority.ALWAYS);
        others.setMaxWidth(Double.MAX_VALUE);
        shown.setId("period-shown");
        certain.setId("period-certain");
        certain.setTooltip(new Tooltip("Whenever between its bounds each of them was, it was on a day of this period"));
        possible.setId("period-possible");
        possible.setOpacity(Shading.POSSIBLE);
        possible.setTooltip(new Tooltip("What is known of their time allows a day of this period, and other days"));
        others.setId("period-others");
        alone.setId("period-alone");
        alone.selectedProperty().bindBidirectional(model.aloneProperty());
        all = Labels.link("All periods", () -> model.periodProperty().set(Optional.empty()));
        all.setId("period-all");
        all.getStyleClass().add("small");
        all.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(from, bars, to, shown, certain, possible, others, alone, all);
        getChildren().forEach(child -> child.managedProperty().bind(child.visibleProperty()));
        model.contentProperty().subscribe(content -> content.ifPresent(this::show));
    }

    private void show(TimelineViewModel.Content loaded) {
        Optional<Density> density = loaded.page().density().filter(found -> !found.bars().isEmpty());
        boolean narrowed = loaded.within().isPresent();
        setVisible(density.isPresent() || narrowed);
        List.of(from, bars, to).forEach(part -> part.setVisible(density.isPresent()));
        List.of(certain, possible, others, all).forEach(part -> part.setVisible(narrowed));
        alone.setVisible(narrowed && density.isEmpty());
        shown.setText(told(loaded));
        loaded.page().overlaps().ifPresent(counts -> tell(counts, density.isPresent() || model.aloneProperty().get()));
        density.ifPresent(found -> {
            bars.show(found, loaded.within());
            from.setText(Integer.toString(found.bars().getFirst().first().getYear()));
            to.setText(Integer.toString(found.bars().getLast().last().getYear()));
        });
    }

    private void tell(Map<Overlap, Integer> counts, boolean hidden) {
        certain.setText(Words.number(counts.getOrDefault(Overlap.CERTAIN, 0)) + " certainly");
        possible.setText(Words.number(counts.getOrDefault(Overlap.POSSIBLE, 0)) + " possibly");
        String left = Stream.of(told(counts, Overlap.NONE, " on other days"),
                told(counts, Overlap.UNKNOWN, " of unknown time")).flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        others.setText(left.isEmpty() ? "" : (hidden ? "hidden: " : "dimmed: ") + left);
    }

    private static Optional<String> told(Map<Overlap, Integer> counts, Overlap overlap, String words) {
        return Optional.ofNullable(counts.get(overlap)).map(count -> Words.number(count) + words);
    }

    /** "March 2014: the 400 most told of 3,120 events", "March 2014:" where all of them are drawn. */
    private static String told(TimelineViewModel.Content loaded) {
        int events = loaded.timeline().events().size();
        int total = loaded.page().total();
        String which = events < total ? "the " + Words.number(events) + " most told of " + Words.count(total, "event")
                : loaded.within().isPresent() ? "" : Words.count(total, "event");
        return loaded.within().map(period -> (period.words() + ": " + which).strip()).orElse(Words.capitalised(which));
    }
}
