package org.parley.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.extraction.topic.Topic;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.store.Stored;

/** Lists the topics that a library speaks of. */
final class TopicList {

    private final TopicScheme scheme;

    TopicList(TopicScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * The topics that were found, in the order of the scheme, and those that they are narrower than; then those that
     * another scheme found when the articles were imported.
     */
    List<TopicRow> rows(List<Stored.TopicCount> counts) {
        Map<String, Stored.TopicCount> found = counts.stream()
                .collect(Collectors.toMap(Stored.TopicCount::topic, Function.identity()));
        Stream<Topic> known = scheme.topics().stream()
                .filter(topic -> found.containsKey(topic.prefLabel()) || isBroaderThanAny(topic, found));
        Stream<Topic> others = found.keySet().stream().filter(label -> scheme.topic(label).isEmpty()).sorted()
                .map(label -> new Topic(label, Optional.empty(), List.of(), List.of()));
        return Stream.concat(known, others)
                .map(topic -> row(topic, Optional.ofNullable(found.get(topic.prefLabel())))).toList();
    }

    private boolean isBroaderThanAny(Topic topic, Map<String, Stored.TopicCount> found) {
        return scheme.topics().stream().anyMatch(narrower -> narrower.broader().equals(Optional.of(topic.prefLabel()))
                && found.containsKey(narrower.prefLabel()));
    }

    private static TopicRow row(Topic topic, Optional<Stored.TopicCount> count) {
        return new TopicRow(topic.prefLabel(), topic.broader(), topic.altLabels(),
                count.map(Stored.TopicCount::articles).orElse(0), count.map(Stored.TopicCount::statements).orElse(0),
                count.map(Stored.TopicCount::files).orElse(List.of()));
    }
}
