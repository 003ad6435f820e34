package org.parley.ui.inspector;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.timeline.Expectation;
import org.parley.timeline.ExpectedTopic;
import org.parley.timeline.Said;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Passage;
import org.parley.ui.common.Words;

/** What was expected on one topic and what came of it: one line, which unfolds to the words of both sides. */
final class ExpectationRow extends VBox {

    private final Hyperlink topic;
    private final VBox words = new VBox(2);

    ExpectationRow(ExpectedTopic of, Navigator navigator) {
        super(2);
        topic = Labels.link(of.topic(), this::turn);
        topic.getStyleClass().addAll("small", "plain-link");
        topic.setGraphic(Icons.of(Feather.CHEVRON_RIGHT, Icons.SMALL));
        topic.setWrapText(true);
        topic.setMinHeight(USE_PREF_SIZE);
        topic.setAccessibleText(of.topic() + ", " + spoken(of));
        HBox head = new HBox(8, topic, Labels.gap(), Labels.whole(counts(of), "tiny", "muted"));
        head.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("expectation-words");
        of.pairs().forEach(pair -> pair(pair, navigator));
        words.setVisible(false);
        words.managedProperty().bind(words.visibleProperty());
        getChildren().addAll(head, words);
    }

    private void pair(Expectation of, Navigator navigator) {
        side("Expected", of.expected(), navigator);
        side("Came of it", of.outcomes(), navigator);
        words.getChildren().add(Labels.wrapped(Words.capitalised(of.reason()) + ".", "tiny", "muted"));
    }

    private void turn() {
        words.setVisible(!words.isVisible());
        topic.setGraphic(Icons.of(words.isVisible() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, Icons.SMALL));
    }

    private void side(String name, List<Said> said, Navigator navigator) {
        if (!said.isEmpty()) {
            words.getChildren().add(Labels.of(name, "tiny", "muted"));
            said.forEach(one -> words.getChildren().add(Passage.cited(one.words(), navigator)));
        }
    }

    /** "2 → 3", "2 → none", "0 → 1" */
    private static String counts(ExpectedTopic of) {
        return of.expected().size() + " \u2192 " + (of.outcomes().isEmpty() ? "none" : of.outcomes().size());
    }

    /** "2 expected, 3 reported" */
    private static String spoken(ExpectedTopic of) {
        return of.expected().size() + " expected, " + of.outcomes().size() + " reported";
    }
}
