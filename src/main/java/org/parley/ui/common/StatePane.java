package org.parley.ui.common;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * Content, or what stands in its place: a sentence where there is nothing, an error with what to do about it. While
 * work takes longer than 300 ms a spinner stands over it.
 */
public final class StatePane extends StackPane {

    private static final Duration PATIENCE = Duration.millis(300);

    private final Node content;
    private final ProgressIndicator spinner = new ProgressIndicator();
    private final Label doing = Labels.of("", "small", "muted");
    private final VBox waiting = new VBox(12, spinner, doing);
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    public StatePane(Node content) {
        this.content = content;
        spinner.getStyleClass().add("spinner");
        spinner.setMaxSize(24, 24);
        patience.setOnFinished(event -> await(true));
        waiting.setAlignment(Pos.CENTER);
        waiting.setMouseTransparent(true);
        waiting.setVisible(false);
        doing.managedProperty().bind(doing.textProperty().isNotEmpty());
        saying("");
        getChildren().setAll(content, waiting);
    }

    /** Says below the spinner what is awaited. */
    public StatePane saying(String what) {
        doing.setText(what);
        spinner.setAccessibleText(what.isEmpty() ? "loading" : what);
        return this;
    }

    /** Shows the spinner while {@code busy} is true, once it has been true for 300 ms. */
    public StatePane busyWhile(ReadOnlyBooleanProperty busy) {
        busy.subscribe(now -> {
            if (now) {
                patience.playFromStart();
            } else {
                patience.stop();
                await(false);
            }
        });
        return this;
    }

    /** A sentence that says there is nothing does not stand while the answer is still awaited. */
    private void await(boolean answer) {
        waiting.setVisible(answer);
        Node shown = getChildren().getFirst();
        if (shown != content) {
            shown.setVisible(!answer);
        }
    }

    /** Shows the content. */
    public void showContent() {
        getChildren().setAll(content, waiting);
    }

    /** Shows a sentence in place of the content. */
    public void showNothing(String sentence) {
        show(Labels.wrapped(sentence, "muted"));
    }

    /** Shows a sentence in place of the content, and a button that may change that. */
    public void showNothing(String sentence, String action, Runnable run) {
        show(Labels.wrapped(sentence, "muted"), small(action, run));
    }

    /** Shows what went wrong, in one sentence, with a button to try again, and others beside it. */
    public void showError(String sentence, Runnable retry, Button... others) {
        HBox buttons = new HBox(8, small("Try again", retry));
        buttons.getChildren().addAll(others);
        buttons.setAlignment(Pos.CENTER);
        HBox line = new HBox(8, Icons.of(Feather.ALERT_TRIANGLE), Labels.wrapped(sentence));
        line.setAlignment(Pos.CENTER);
        line.getStyleClass().add("error-line");
        show(line, buttons);
    }

    /** A button as it stands below a sentence, never cut short. */
    public static Button small(String name, Runnable action) {
        Button button = new Button(name);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(Node... nodes) {
        VBox box = new VBox(12, nodes);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("state");
        box.setVisible(!waiting.isVisible());
        getChildren().setAll(box, waiting);
    }
}
