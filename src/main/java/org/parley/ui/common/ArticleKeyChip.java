package org.parley.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.parley.timeline.Evidence;

/** The short key of an article on a grey ground: the way a source is named everywhere. */
public final class ArticleKeyChip extends Label {

    public ArticleKeyChip(String key) {
        super(key);
        getStyleClass().add("article-key");
        setMinWidth(USE_PREF_SIZE);
        textProperty().subscribe(now -> setAccessibleText("article " + now));
    }

    /**
     * A key that leads somewhere, by a click and by Enter.
     *
     * @param spoken what a screen reader says of it
     */
    public ArticleKeyChip(String key, String spoken, Runnable action) {
        this(key);
        getStyleClass().add("clickable");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(spoken);
        setOnMouseClicked(event -> action.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }

    /** The key of the article that has {@code words}; it leads to them. */
    public static ArticleKeyChip of(Evidence words, Navigator navigator) {
        return new ArticleKeyChip(words.key(), "article " + words.key() + " line " + words.line(),
                () -> navigator.openEvidence(words));
    }
}
