package org.parley.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.parley.timeline.Period;
import org.parley.timeline.layout.Density;

/** Bars for how many events began in each period, one of which can be chosen: by a click, or by the arrow keys. */
final class PeriodBars extends Pane {

    private static final double HEIGHT = 28;
    private static final double LEAST = 2;
    private static final double GAP = 1;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Consumer<Optional<Period>> onChosen;
    private List<Density.Bar> bars = List.of();
    private int chosen = -1;

    /** @param onChosen hears the period that is chosen; empty for all */
    PeriodBars(Consumer<Optional<Period>> onChosen) {
        this.onChosen = onChosen;
        getStyleClass().add("period-bars");
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setFocusTraversable(true);
        setAccessibleText("Events by period. Left and right choose one, Escape all.");
        setOnMousePressed(event -> {
            requestFocus();
            int bar = bars.isEmpty() ? -1 : (int) Math.floor(event.getX() / getWidth() * bars.size());
            choose(bar == chosen ? -1 : bar);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyed);
    }

    void show(Density density, Optional<Period> period) {
        bars = density.bars();
        chosen = -1;
        for (int i = 0; i < bars.size(); i++) {
            chosen = period.filter(of(bars.get(i))::equals).isPresent() ? i : chosen;
        }
        getChildren().setAll(bars.stream().map(bar -> bar()).toList());
        for (int i = 0; i < bars.size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        requestLayout();
    }

    private static Region bar() {
        Region bar = new Region();
        bar.getStyleClass().add("period-bar");
        bar.setMouseTransparent(true);
        return bar;
    }

    private static Period of(Density.Bar bar) {
        return new Period(bar.first(), bar.last());
    }

    private void choose(int bar) {
        if (bar >= -1 && bar < bars.size()) {
            onChosen.accept(bar < 0 ? Optional.empty() : Optional.of(of(bars.get(bar))));
        }
    }

    private void keyed(KeyEvent event) {
        if (event.getCode() == KeyCode.RIGHT && chosen < bars.size() - 1) {
            choose(chosen + 1);
        } else if (event.getCode() == KeyCode.LEFT && chosen != 0) {
            choose(chosen < 0 ? bars.size() - 1 : chosen - 1);
        } else if (event.getCode() == KeyCode.ESCAPE && chosen >= 0) {
            choose(-1);
        } else {
            return;
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        int most = bars.stream().mapToInt(Density.Bar::events).max().orElse(1);
        double width = getWidth() / Math.max(1, bars.size());
        for (int i = 0; i < bars.size(); i++) {
            int events = bars.get(i).events();
            double height = events == 0 ? 0 : Math.max(LEAST, (getHeight() - LEAST) * events / most);
            getChildren().get(i).resizeRelocate(i * width, getHeight() - height, Math.max(GAP, width - GAP), height);
        }
    }
}
