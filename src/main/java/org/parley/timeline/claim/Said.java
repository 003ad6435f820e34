package org.parley.timeline.claim;

import java.util.List;
import java.util.Optional;
import org.parley.extraction.topic.Role;
import org.parley.timeline.Evidence;

/**
 * Something that an article says on topics and of an event.
 *
 * @param event the id of the event
 * @param role what it is to the event: on the agenda, expected, feared, reported
 * @param label the label of its list item, or the cell that names its row
 * @param topics the topics that it is on, the wider ones among them
 * @param words the statement
 */
public record Said(String event, Role role, Optional<String> label, List<String> topics, Evidence words) {

    public Said {
        topics = List.copyOf(topics);
    }

    /** True if it looks ahead to the event. */
    public boolean looksAhead() {
        return role == Role.AGENDA || role == Role.EXPECTATION || role == Role.CONCERN;
    }

    /** True if it reports what came of the event. */
    boolean looksBack() {
        return role == Role.OUTCOME;
    }
}
