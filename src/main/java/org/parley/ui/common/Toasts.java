package org.parley.ui.common;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * Short messages at the foot of the window, one at a time. They go away by themselves, but for what went wrong: that
 * stays until a person closes it or something else is told.
 */
public final class Toasts extends StackPane {

    private static final Duration SHOWN = Duration.seconds(6);

    private static final String DONE = "toast-done";
    private static final String FAILED = "toast-failed";
    private static final String BUSY = "toast-busy";
    private static final Duration PATIENCE = Duration.millis(500);

    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final PauseTransition leaving = new PauseTransition(SHOWN);

    public Toasts() {
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        leaving.setOnFinished(event -> getChildren().clear());
    }

    /** Says that something is done: "17 rows written to arms-control.csv". */
    public void done(String sentence) {
        show(Feather.CHECK, sentence, DONE);
    }

    /** Says that something went wrong, and what to do. */
    public void failed(String sentence) {
        show(Feather.ALERT_TRIANGLE, sentence, FAILED);
    }

    /** Says that something went wrong, and offers to do something about it: "Replace". */
    public void failed(String sentence, String action, Runnable run) {
        show(Feather.ALERT_TRIANGLE, sentence, FAILED, link(action, run));
    }

    /** Says that something is done, and offers to do something about it: "Undo". */
    public void done(String sentence, String action, Runnable run) {
        show(Feather.CHECK, sentence, DONE, link(action, run));
    }

    private Hyperlink link(String action, Runnable run) {
        Hyperlink link = Labels.link(action, () -> {
            close();
            run.run();
        });
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }

    /** Says that something is being done, once it has taken half a second; until {@code busy} is 0 again. */
    public void busyWhile(ReadOnlyIntegerProperty busy, String sentence) {
        busy.subscribe(now -> {
            if (now.intValue() == 0) {
                patience.stop();
                getChildren().removeIf(toast -> toast.getStyleClass().contains(BUSY));
            } else {
                patience.setOnFinished(event -> show(Feather.CLOCK, sentence, BUSY));
                patience.playFromStart();
            }
        });
    }

    private void show(Feather icon, String sentence, String style, Node... actions) {
        Label text = Labels.wrapped(sentence);
        HBox toast = new HBox(8, Icons.of(icon), text);
        toast.getChildren().addAll(actions);
        toast.getChildren().add(Icons.button(Feather.X, "Close message", this::close));
        toast.getStyleClass().addAll("toast", style);
        toast.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(sentence);
        getChildren().setAll(toast);
        toast.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        if (style.equals(DONE)) {
            leaving.playFromStart();
        } else {
            leaving.stop();
        }
    }

    private void close() {
        leaving.stop();
        getChildren().clear();
    }
}
