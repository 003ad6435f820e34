package org.parley.timeline.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.extraction.event.Status;
import org.parley.extraction.topic.Role;
import org.parley.timeline.Event;

/**
 * Links what was expected of an event with what was reported of it, topic by topic. An outcome answers an expectation
 * if it is about the same event and on the same topic, or else on the nearest wider topic that both are on; points of
 * the same label answer each other alone. Where the event itself has no outcome on a topic, those of later events of
 * its series are taken, and the reason says so.
 */
public final class Expectations {

    private final Event event;
    private final Map<String, String> series;
    private final Function<String, Optional<String>> broader;

    /**
     * @param series other events whose outcomes may answer, by id, with how each stands to the event: "a later meeting
     *     of the same parties"
     * @param broader the next wider topic of a topic
     */
    public Expectations(Event event, Map<String, String> series, Function<String, Optional<String>> broader) {
        this.event = event;
        this.series = Map.copyOf(series);
        this.broader = broader;
    }

    /** The outcomes that answer an expectation, and why. */
    private record Answer(List<Said> outcomes, String reason) {}

    /**
     * The pairs, in the order of {@code statements}: what was expected first, then what was not.
     *
     * @param statements about the event or the events of its series
     */
    public List<Expectation> pair(List<Said> statements) {
        List<Said> ahead = statements.stream().filter(Said::looksAhead).filter(this::isOwn).toList();
        List<Said> outcomes = statements.stream().filter(Said::looksBack)
                .filter(said -> isOwn(said) || series.containsKey(said.event())).toList();
        Map<String, List<Said>> byTopic = new LinkedHashMap<>();
        ahead.forEach(said -> narrowest(said)
                .forEach(topic -> byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()).add(said)));
        List<Expectation> pairs = new ArrayList<>();
        Set<Said> answered = new HashSet<>();
        byTopic.forEach((topic, expected) -> {
            Map<Answer, List<Said>> together = new LinkedHashMap<>();
            expected.forEach(said -> together.computeIfAbsent(answer(said, topic, outcomes), _ -> new ArrayList<>())
                    .add(said));
            together.forEach((answer, said) -> {
                pairs.add(new Expectation(topic, said, answer.outcomes(), answer.reason()));
                answered.addAll(answer.outcomes());
            });
        });
        pairs.addAll(unexpected(outcomes.stream().filter(said -> isOwn(said) && !answered.contains(said)).toList()));
        return pairs;
    }

    private boolean isOwn(Said said) {
        return event.parts().contains(said.event()) || event.id().equals(said.event());
    }

    private List<Expectation> unexpected(List<Said> outcomes) {
        Map<String, List<Said>> byTopic = new LinkedHashMap<>();
        outcomes.forEach(said -> narrowest(said)
                .forEach(topic -> byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()).add(said)));
        return byTopic.entrySet().stream().map(entry -> new Expectation(entry.getKey(), List.of(), entry.getValue(),
                Expectation.NOT_EXPECTED)).toList();
    }

    private Answer answer(Said expected, String topic, List<Said> outcomes) {
        List<Said> open = isOfWhatFollows(expected)
                ? outcomes.stream().filter(said -> !article(said).equals(article(expected))).toList()
                : outcomes;
        return answer(expected, topic, open.stream().filter(this::isOwn).toList(), false)
                .or(() -> answer(expected, topic, open.stream().filter(said -> !isOwn(said)).toList(), false))
                .orElse(new Answer(List.of(), Expectation.NOTHING_REPORTED));
    }

    /** True for what an article that reports the event as held still expects: its own report does not answer it. */
    private boolean isOfWhatFollows(Said expected) {
        return expected.role() != Role.AGENDA && event.history().stream().anyMatch(report -> report
                .status() == Status.HELD && report.evidence().article().equals(article(expected)));
    }

    private static String article(Said said) {
        return said.words().article();
    }

    /** The outcomes on the topic, else on the nearest wider one. */
    private Optional<Answer> answer(Said expected, String topic, List<Said> outcomes, boolean wider) {
        List<Said> on = outcomes.stream().filter(said -> said.topics().contains(topic)).toList();
        if (on.isEmpty()) {
            return broader.apply(topic).filter(expected.topics()::contains)
                    .flatMap(next -> answer(expected, next, outcomes, true));
        }
        List<Said> samePoint = on.stream().filter(said -> said.label().isPresent()
                && said.label().map(Expectations::folded).equals(expected.label().map(Expectations::folded))).toList();
        return Optional.of(samePoint.isEmpty()
                ? new Answer(on, (wider ? "both are on the wider topic " : "both are on ") + topic + of(on))
                : new Answer(samePoint, "both are the point “" + expected.label().orElseThrow() + "”" + of(samePoint)));
    }

    private String of(List<Said> outcomes) {
        String others = outcomes.stream().filter(said -> !isOwn(said)).map(said -> series.get(said.event())).distinct()
                .collect(Collectors.joining("; "));
        return others.isEmpty() ? " and about " + event.label() : "; reported of " + others;
    }

    /** The topics of a statement but for those that are wider than another of them. */
    private Set<String> narrowest(Said said) {
        Set<String> topics = new LinkedHashSet<>(said.topics());
        said.topics().forEach(topic -> broader.apply(topic).ifPresent(topics::remove));
        return topics;
    }

    private static String folded(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
