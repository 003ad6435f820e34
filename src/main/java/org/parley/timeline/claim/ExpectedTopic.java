package org.parley.timeline.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All that was expected of an event on one topic and reported of it. Where articles expected several things, they are
 * several pairs, each with its own reason.
 *
 * @param pairs what was answered first, then what was not, then what nobody expected
 */
public record ExpectedTopic(String topic, List<Expectation> pairs) {

    public ExpectedTopic {
        pairs = List.copyOf(pairs);
    }

    /** {@code pairs} by their topics, the topics in the order in which they come first. */
    public static List<ExpectedTopic> of(List<Expectation> pairs) {
        Map<String, List<Expectation>> byTopic = new LinkedHashMap<>();
        pairs.forEach(pair -> byTopic.computeIfAbsent(pair.topic(), _ -> new ArrayList<>(1)).add(pair));
        return byTopic.entrySet().stream().map(topic -> new ExpectedTopic(topic.getKey(), inOrder(topic.getValue())))
                .toList();
    }

    private static List<Expectation> inOrder(List<Expectation> pairs) {
        return pairs.stream().sorted(Comparator.comparingInt(ExpectedTopic::rank)).toList();
    }

    private static int rank(Expectation pair) {
        return pair.expected().isEmpty() ? 2 : pair.outcomes().isEmpty() ? 1 : 0;
    }

    /** All that was expected, each once. */
    public List<Said> expected() {
        return all(Expectation::expected);
    }

    /** All that was reported, each once. */
    public List<Said> outcomes() {
        return all(Expectation::outcomes);
    }

    private List<Said> all(Function<Expectation, List<Said>> side) {
        return pairs.stream().flatMap(pair -> side.apply(pair).stream()).distinct().toList();
    }
}
