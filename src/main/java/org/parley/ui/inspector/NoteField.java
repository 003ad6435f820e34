package org.parley.ui.inspector;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.util.Duration;
import org.parley.ui.common.RightToLeft;

/** The note on what is described, kept as one types. */
final class NoteField extends TextArea {

    private static final Duration AFTER = Duration.millis(600);

    private final PauseTransition pause = new PauseTransition(AFTER);
    private final InspectorViewModel model;
    private final Subject subject;
    private String kept;

    NoteField(Subject subject, InspectorViewModel model) {
        this.model = model;
        this.subject = subject;
        this.kept = subject.noted().map(Subject.Noted::text).orElse("");
        setText(kept);
        setPromptText("Add a note\u2026");
        setAccessibleText("Your note");
        RightToLeft.wrap(this);
        setPrefRowCount(3);
        getStyleClass().addAll("small", "note-field");
        textProperty().subscribe((before, now) -> pause.playFromStart());
        pause.setOnFinished(event -> keep());
        focusedProperty().subscribe((before, now) -> {
            if (!now) {
                keep();
            }
        });
    }

    /** Keeps what was typed since the last time. */
    void keep() {
        pause.stop();
        if (!getText().equals(kept)) {
            kept = getText();
            model.keepNote(subject, kept);
        }
    }

    /** True if this is the field for {@code other} as well. */
    boolean isFor(Subject other) {
        return other.noted().map(Subject.Noted::on).equals(subject.noted().map(Subject.Noted::on))
                && other.target().equals(subject.target());
    }
}
