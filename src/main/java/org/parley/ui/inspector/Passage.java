package org.parley.ui.inspector;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.parley.timeline.Evidence;
import org.parley.ui.common.Words;

/** A quote with its line; a click opens the reader there. */
final class Passage extends TextFlow {

    private static final int LONGEST = 220;

    private final Evidence words;

    Passage(Evidence words, InspectorViewModel model) {
        this.words = words;
        Text quote = new Text(Words.quoted(Words.flat(words.quote(), LONGEST)));
        quote.getStyleClass().add("passage-quote");
        Text line = new Text(" line " + words.line());
        line.getStyleClass().add("passage-line");
        getChildren().setAll(quote, line);
        getStyleClass().add("passage");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(words.quote() + ", " + words.key() + " line " + words.line());
        setOnMouseClicked(event -> model.navigator().openEvidence(words));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.navigator().openEvidence(words);
                event.consume();
            }
        });
        mark(model);
    }

    /** Sets it off if it is what the reader shows. */
    void mark(InspectorViewModel model) {
        getStyleClass().remove("current");
        if (model.isCurrent(words)) {
            getStyleClass().add("current");
        }
    }
}
