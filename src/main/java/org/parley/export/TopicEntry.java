package org.parley.export;

import java.util.List;
import java.util.Optional;
import org.parley.timeline.StatementEntry;

/**
 * A topic with all that is said on it.
 *
 * @param articles the files that speak of it, in order
 * @param statements read once, from first to last
 */
public record TopicEntry(String topic, Optional<String> broader, List<String> articles,
        Iterable<StatementEntry> statements) {
    public TopicEntry {
        articles = List.copyOf(articles);
    }
}
