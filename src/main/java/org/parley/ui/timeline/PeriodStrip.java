package org.parley.ui.timeline;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.parley.library.LibraryViews.Period;
import org.parley.timeline.layout.Density;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Words;

/**
 * Below the head of a timeline of more events than are drawn: when all of them began, and which of them are shown. A
 * period that is chosen is shown alone.
 */
final class PeriodStrip extends HBox {

    private final PeriodBars bars;
    private final Label from = Labels.whole("", "tiny", "muted");
    private final Label to = Labels.whole("", "tiny", "muted");
    private final Label shown = Labels.whole("", "small");
    private final Hyperlink all;

    PeriodStrip(TimelineViewModel model) {
        super(8);
        getStyleClass().add("period-strip");
        setAlignment(Pos.CENTER_LEFT);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        bars = new PeriodBars(model.periodProperty()::set);
        bars.setId("period-bars");
        HBox.setHgrow(bars, Priority.ALWAYS);
        shown.setId("period-shown");
        all = Labels.link("All periods", () -> model.periodProperty().set(Optional.empty()));
        all.setId("period-all");
        all.getStyleClass().add("small");
        all.setMinWidth(USE_PREF_SIZE);
        all.managedProperty().bind(all.visibleProperty());
        getChildren().addAll(from, bars, to, shown, all);
        model.contentProperty().subscribe(content -> content.ifPresent(this::show));
    }

    private void show(TimelineViewModel.Content loaded) {
        Optional<Density> density = loaded.page().density().filter(found -> !found.bars().isEmpty());
        setVisible(density.isPresent());
        all.setVisible(loaded.within().isPresent());
        density.ifPresent(found -> {
            bars.show(found, loaded.within());
            from.setText(Integer.toString(found.bars().getFirst().first().getYear()));
            to.setText(Integer.toString(found.bars().getLast().last().getYear()));
            shown.setText(told(loaded));
        });
    }

    /** "March 2014: the 400 most told of 3,120 events". */
    private static String told(TimelineViewModel.Content loaded) {
        int events = loaded.timeline().events().size();
        int total = loaded.page().total();
        String which = events < total
                ? "the " + Words.number(events) + " most told of " + Words.count(total, "event")
                : Words.count(total, "event");
        return loaded.within().map(period -> name(period) + ": " + which).orElse(Words.capitalised(which));
    }

    /** "March 2014", "January–March 2014", "2014", "2010–2019". */
    static String name(Period period) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        if (first.getYear() != last.getYear()) {
            return first.getYear() + "–" + last.getYear();
        }
        if (first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1) {
            return Integer.toString(first.getYear());
        }
        return (first.getMonth() == last.getMonth() ? "" : month(first) + "–") + month(last) + " " + last.getYear();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
