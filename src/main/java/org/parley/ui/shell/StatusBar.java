package org.parley.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Panes;

/** The row at the bottom: counts at the left, a promise at the right. */
final class StatusBar extends HBox {

    private static final double HEIGHT = 24;
    private static final double BAR = 96;

    private final HBox counts = new Fitting(16);
    private final Label promise = Labels.whole("Works offline · source files are never changed", "tiny", "muted");
    private final ProgressBar bar = new ProgressBar();
    private final Label doing = Labels.whole("", "tiny");
    private final Hyperlink stop = Labels.link("Cancel", () -> {});
    private final HBox work = new HBox(8, bar, doing, stop);
    private final Runnable check;
    private final Map<Object, Work> works = new LinkedHashMap<>();

    /** A count; one that asks for a decision leads to where it is taken. */
    record Count(String text, boolean toCheck) {}

    /**
     * Something that goes on in the background.
     *
     * @param share how much of it is done, from 0 to 1; less than 0 if nobody knows
     * @param cancel stops it, if it can be stopped
     */
    record Work(String text, double share, Optional<Runnable> cancel) {}

    /** @param check opens what is to be decided */
    StatusBar(Runnable check) {
        super(16);
        this.check = check;
        getStyleClass().addAll("status-bar", "focus-pane");
        setAlignment(Pos.CENTER_LEFT);
        counts.setAlignment(Pos.CENTER_LEFT);
        counts.setMinWidth(0);
        Panes.fixHeight(this, HEIGHT);
        work.setAlignment(Pos.CENTER_LEFT);
        work.setMinWidth(USE_PREF_SIZE);
        work.managedProperty().bind(work.visibleProperty());
        work.setVisible(false);
        bar.setPrefWidth(BAR);
        stop.getStyleClass().add("tiny");
        stop.setId("cancel-work");
        HBox.setHgrow(counts, Priority.ALWAYS);
        getChildren().addAll(counts, work);
        show(List.of());
    }

    void show(List<Count> now) {
        counts.getChildren().setAll(now.stream().map(this::node).toList());
        counts.getChildren().addAll(Labels.gap(), promise);
    }

    /**
     * Shows what goes on in the background, or that nothing does: of several things the one that began last. The way to
     * stop it keeps the focus.
     *
     * @param whose does one thing at a time
     */
    void showWork(Object whose, Optional<Work> now) {
        now.ifPresentOrElse(one -> works.put(whose, one), () -> works.remove(whose));
        Optional<Work> last = works.values().stream().reduce((earlier, later) -> later);
        work.setVisible(last.isPresent());
        promise.setManaged(last.isEmpty());
        promise.setVisible(last.isEmpty());
        last.ifPresent(shown -> {
            bar.setProgress(shown.share());
            bar.setAccessibleText(shown.text());
            doing.setText(shown.text());
            stop.setDisable(shown.cancel().isEmpty());
            stop.setOnAction(pressed -> shown.cancel().ifPresent(Runnable::run));
        });
    }

    private Node node(Count count) {
        if (!count.toCheck()) {
            return Labels.whole(count.text(), "tiny", "muted");
        }
        Hyperlink link = Labels.link(count.text(), check);
        link.getStyleClass().add("tiny");
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }

    /** A row that leaves out what it has no room for, from its end. */
    private static final class Fitting extends HBox {

        Fitting(double spacing) {
            super(spacing);
        }

        @Override
        protected void layoutChildren() {
            double right = 0;
            for (Node child : getManagedChildren()) {
                right += child.prefWidth(-1);
                child.setVisible(right <= getWidth() + 1);
                right += getSpacing();
            }
            super.layoutChildren();
        }
    }
}
