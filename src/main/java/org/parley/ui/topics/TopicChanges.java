package org.parley.ui.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.extraction.topic.Topic;
import org.parley.extraction.topic.TopicScheme;
import org.parley.ui.common.Words;

/** Says what is different between two schemes of topics. */
final class TopicChanges {

    private static final int NAMED = 3;

    private TopicChanges() {}

    /**
     * "Topics: Water added, Energy removed."
     *
     * @param renamed the new names of topics, by the old ones
     */
    static String sentence(TopicScheme before, TopicScheme now, Map<String, String> renamed) {
        List<String> changes = new ArrayList<>();
        for (Topic topic : now.topics()) {
            String old = renamed.entrySet().stream().filter(name -> name.getValue().equals(topic.prefLabel()))
                    .map(Map.Entry::getKey).findFirst().orElse(topic.prefLabel());
            Optional<Topic> was = before.topic(old);
            if (was.isEmpty()) {
                changes.add(topic.prefLabel() + " added");
            } else if (!old.equals(topic.prefLabel())) {
                changes.add(old + " is now " + topic.prefLabel());
            } else if (!was.get().equals(topic)) {
                changes.add(topic.prefLabel() + " changed");
            }
        }
        before.topics().stream().map(Topic::prefLabel)
                .filter(name -> now.topic(name).isEmpty() && !renamed.containsKey(name))
                .forEach(name -> changes.add(name + " removed"));
        if (changes.isEmpty()) {
            return "Topics: their order changed.";
        }
        int further = changes.size() - NAMED;
        return "Topics: " + String.join(", ", changes.subList(0, Math.min(NAMED, changes.size())))
                + (further > 0 ? ", and " + Words.count(further, "more change") : "") + ".";
    }
}
