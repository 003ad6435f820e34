package org.parley.ui.common;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.parley.timeline.Evidence;

/** A quote with its line; a click opens the reader there. */
public final class PassageLink extends Flow {

    private static final int LONGEST = 220;

    private final Evidence words;

    public PassageLink(Evidence words, Navigator navigator) {
        this.words = words;
        getChildren().setAll(Labels.texts(Words.quoted(Words.flat(words.quote(), LONGEST)), "passage-quote"));
        getChildren().addAll(Labels.texts(" line\u00a0" + words.line(), "passage-line"));
        getStyleClass().add("passage");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(words.quote() + ", " + words.key() + " line " + words.line());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                navigator.openEvidence(words);
            }
        });
        Quoting.from(this, () -> Optional.of(Quoting.of(words)));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                navigator.openEvidence(words);
                event.consume();
            }
        });
    }

    /** A quote with the key of its article before it. */
    public static HBox cited(Evidence words, Navigator navigator) {
        PassageLink passage = new PassageLink(words, navigator);
        HBox.setHgrow(passage, Priority.ALWAYS);
        ArticleKeyChip key = ArticleKeyChip.of(words, navigator);
        // The passage beside it leads to the same place: one stop for the keyboard is enough.
        key.setFocusTraversable(false);
        return new HBox(8, key, passage);
    }

    /** The words, with their place. */
    public Evidence words() {
        return words;
    }

    /** Sets it off as what the reader shows, or no longer. */
    public void mark(boolean current) {
        getStyleClass().remove("current");
        if (current) {
            getStyleClass().add("current");
        }
    }
}
