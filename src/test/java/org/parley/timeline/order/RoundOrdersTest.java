package org.parley.timeline.order;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Status;
import org.parley.timeline.Event;
import org.parley.timeline.FactsBuilder;
import org.parley.timeline.Timeline;
import org.parley.timeline.Timeline.Because;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.extraction.event.Status.CANCELLED;
import static org.parley.extraction.event.Status.HELD;
import static org.parley.extraction.event.Status.UPCOMING;
import static org.parley.timeline.FactsBuilder.article;
import static org.parley.timeline.FactsBuilder.weave;

/** What the numbers of rounds say of their order, across articles without a date. */
class RoundOrdersTest {

    @Test
    void theRoundsOfOneSeriesFollowEachOther() {
        assertEquals(List.of("round 1 < round 2", "round 2 < round 4"),
                orders(round("a", 4, UPCOMING), round("b", 1, HELD), round("c", 2, HELD)));
    }

    @Test
    void anOrderByNumberHasTheWordsThatNameBothRounds() {
        Timeline timeline = weave(round("a", 2, HELD), round("b", 1, HELD));
        assertEquals(List.of("b", "a"), timeline.order().getFirst().evidence().stream()
                .map(evidence -> evidence.article()).toList());
        assertEquals(List.of("round 1", "round 2"), timeline.events().stream().map(Event::title).toList());
    }

    @Test
    void roundsOfOtherPartiesAreAnotherSeries() {
        assertEquals(List.of(), orders(round("a", 1, HELD),
                article("b").event("talks", "round 2", "Norway, Peru", "", HELD).standingFor("Norway", "Peru")
                        .round(2)));
    }

    @Test
    void whatDatesTellIsNotToldByNumber() {
        assertEquals(List.of(), orders(round("a", 1, HELD).on("2024-03-05"), round("b", 2, HELD).on("2024-05-05")));
    }

    @Test
    void whereDaysContradictTheNumbersTheSeriesAreSeveral() {
        assertEquals(List.of(), orders(round("a", 1, HELD).on("2024-03-05"), round("b", 2, HELD).on("2014-05-05"),
                round("c", 3, HELD)));
    }

    @Test
    void aCancelledRoundIsNoStepOfTheSeries() {
        assertEquals(List.of("round 1 < round 3"),
                orders(round("a", 1, HELD), round("b", 2, CANCELLED), round("c", 3, UPCOMING)));
    }

    @Test
    void wordsThatContradictTheNumbersAreBelieved() {
        FactsBuilder both = round("a", 2, HELD).event("talks", "round 1", "Norway, Chile", "", HELD)
                .standingFor("Norway", "Chile").round(1).before(0, 1, "after the second round");
        assertEquals(List.of(), orders(both));
    }

    private static FactsBuilder round(String file, int number, Status status) {
        return article(file).event("talks", "round " + number, "Norway, Chile", "", status)
                .standingFor("Norway", "Chile").round(number);
    }

    private static List<String> orders(FactsBuilder... articles) {
        Timeline timeline = weave(articles);
        return timeline.order().stream().filter(order -> order.because() == Because.NUMBER)
                .map(order -> title(timeline, order.before()) + " < " + title(timeline, order.after())).sorted()
                .toList();
    }

    private static String title(Timeline timeline, String id) {
        return timeline.events().stream().filter(event -> event.id().equals(id)).findFirst().orElseThrow().title();
    }
}
