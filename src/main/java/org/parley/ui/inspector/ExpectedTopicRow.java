package org.parley.ui.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.claim.ExpectedTopic;
import org.parley.timeline.claim.Said;
import org.parley.ui.common.Labels;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.PassageLink;
import org.parley.ui.common.Words;

/** What was expected on one topic and what came of it: one line, which unfolds to the words of both sides. */
final class ExpectedTopicRow {

    private final Navigator navigator;

    ExpectedTopicRow(Navigator navigator) {
        this.navigator = navigator;
    }

    Node of(ExpectedTopic topic) {
        return new Unfolding(topic.topic(), counts(topic), topic.topic() + ", " + spoken(topic), () -> {
            VBox words = new VBox(2);
            topic.pairs().forEach(pair -> pair(pair, words));
            return words;
        });
    }

    private void pair(Expectation of, VBox words) {
        side("Expected", of.expected(), words);
        side("Came of it", of.outcomes(), words);
        words.getChildren().add(Labels.wrapped(Words.capitalised(of.reason()) + ".", "tiny", "muted"));
    }

    private void side(String name, List<Said> said, VBox words) {
        if (!said.isEmpty()) {
            words.getChildren().add(Labels.of(name, "tiny", "muted"));
            said.forEach(one -> words.getChildren().add(PassageLink.cited(one.words(), navigator)));
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
