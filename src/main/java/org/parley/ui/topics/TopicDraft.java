package org.parley.ui.topics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.parley.extraction.topic.Topic;

/** A topic while a person changes it. Words stand one on a line. */
final class TopicDraft {

    private final Optional<String> before;
    private final StringProperty name;
    private final StringProperty broader;
    private final StringProperty words;
    private final StringProperty except;

    /** A topic of the scheme. */
    TopicDraft(Topic topic) {
        this(Optional.of(topic.prefLabel()), topic.prefLabel(), topic.broader().orElse(""),
                String.join("\n", topic.altLabels()), String.join("\n", topic.except()));
    }

    /** A new topic. */
    TopicDraft(String name) {
        this(Optional.empty(), name, "", "", "");
    }

    private TopicDraft(Optional<String> before, String name, String broader, String words, String except) {
        this.before = before;
        this.name = new SimpleStringProperty(name);
        this.broader = new SimpleStringProperty(broader);
        this.words = new SimpleStringProperty(words);
        this.except = new SimpleStringProperty(except);
    }

    Topic topic() {
        return new Topic(label(), Optional.of(broader.get()).filter(wider -> !wider.isEmpty()), list(words.get()),
                list(except.get()));
    }

    /** The name without blanks around it. */
    String label() {
        return name.get().strip();
    }

    private static List<String> list(String lines) {
        return Arrays.stream(lines.split("[\n,]")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    /** The name that it goes by until now; empty if it is new. */
    Optional<String> before() {
        return before;
    }

    StringProperty nameProperty() {
        return name;
    }

    /** The name of the wider topic; blank if there is none. */
    StringProperty broaderProperty() {
        return broader;
    }

    StringProperty wordsProperty() {
        return words;
    }

    /** What has one of its words and does not show it. */
    StringProperty exceptProperty() {
        return except;
    }
}
