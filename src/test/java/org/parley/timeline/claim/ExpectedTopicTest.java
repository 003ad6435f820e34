package org.parley.timeline.claim;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.extraction.topic.Role;
import org.parley.timeline.Evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What was expected and reported, gathered by topic. */
class ExpectedTopicTest {

    private static final Said HOPED = said("hoped", Role.EXPECTATION);
    private static final Said FEARED = said("feared", Role.CONCERN);
    private static final Said CAME = said("came", Role.OUTCOME);

    @Test
    void aTopicStandsOnceWithWhatWasAnsweredFirst() {
        List<ExpectedTopic> topics = ExpectedTopic.of(List.of(
                new Expectation("Trade", List.of(), List.of(CAME), Expectation.NOT_EXPECTED),
                new Expectation("Energy", List.of(FEARED), List.of(), Expectation.NOTHING_REPORTED),
                new Expectation("Trade", List.of(FEARED), List.of(), Expectation.NOTHING_REPORTED),
                new Expectation("Trade", List.of(HOPED), List.of(CAME), "both are on Trade")));
        assertEquals(List.of("Trade", "Energy"), topics.stream().map(ExpectedTopic::topic).toList());
        assertEquals(List.of("both are on Trade", Expectation.NOTHING_REPORTED, Expectation.NOT_EXPECTED),
                topics.getFirst().pairs().stream().map(Expectation::reason).toList());
    }

    @Test
    void whatIsSaidCountsOnce() {
        ExpectedTopic trade = ExpectedTopic.of(List.of(
                new Expectation("Trade", List.of(HOPED), List.of(CAME), "both are on Trade"),
                new Expectation("Trade", List.of(FEARED), List.of(CAME), "both are on the wider topic"))).getFirst();
        assertEquals(List.of(HOPED, FEARED), trade.expected());
        assertEquals(List.of(CAME), trade.outcomes());
    }

    private static Said said(String quote, Role role) {
        return new Said("e", role, Optional.empty(), List.of("Trade"),
                new Evidence("a", "a", new Span(quote.length(), 2 * quote.length()), 1, quote));
    }
}
