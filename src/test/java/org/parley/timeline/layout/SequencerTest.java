package org.parley.timeline.layout;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.timeline.FactsBuilder;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.Sequences.Edge;
import org.parley.timeline.layout.Sequences.Either;
import org.parley.timeline.layout.Sequences.Placed;
import org.parley.timeline.layout.Sequences.Sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.extraction.event.Status.HELD;
import static org.parley.extraction.event.Status.UPCOMING;
import static org.parley.timeline.FactsBuilder.article;
import static org.parley.timeline.FactsBuilder.weave;

/** Where events and writings stand. */
class SequencerTest {

    @Test
    void anEmptyTimelineHasNoSequences() {
        assertEquals(List.of(), Sequencer.of(Timeline.EMPTY, KindLanes.standard()).sequences());
    }

    @Test
    void eventsOfArticlesThatNothingConnectsStandApart() {
        assertEquals(2, layout(article("a").event("visit", "One", "", "", HELD),
                article("b").event("visit", "Two", "", "", HELD)).size());
    }

    @Test
    void eventsOfOneLaneWithoutAnOrderAreNeighboursOfWhichEitherMayBeTheEarlier() {
        Sequence sequence = layout(article("a").event("talks", "One", "", "", HELD).event("talks", "Two", "", "", HELD)
                .event("call", "Three", "", "", HELD)).getFirst();
        assertEquals(List.of(new Either("e-a-0", "e-a-1")), sequence.either());
        assertEquals(List.of("e-a-2 0", "e-a-0 0", "e-a-1 1"), columns(sequence));
    }

    @Test
    void whatAnOrderImpliesIsNotDrawn() {
        Sequence sequence = layout(article("a").event("talks", "One", "", "", HELD).event("talks", "Two", "", "", HELD)
                .event("talks", "Three", "", "", HELD).before(0, 1, "x").before(1, 2, "y").before(0, 2, "z"))
                .getFirst();
        assertEquals(2, sequence.order().size());
    }

    @Test
    void anEventBetweenTwoWritingsIsLimitedByBoth() {
        Sequence sequence = layout(article("a").event("talks", "Talks", "P, Q", "Oslo", UPCOMING),
                article("b").event("talks", "Talks", "P, Q", "Oslo", HELD)).getFirst();
        Placed talks = sequence.events().getFirst();
        assertEquals(Edge.written(0), talks.start());
        assertEquals(Edge.written(2), talks.end());
        assertEquals(1, talks.column());
    }

    @Test
    void aReportThatContradictsTheDatesMovesNothing() {
        Sequence sequence = layout(article("a").published("2024-06-01").event("talks", "One", "", "", HELD)
                .on("2024-05-01").event("talks", "Two", "", "", UPCOMING).on("2024-03-01")).getFirst();
        assertEquals(List.of("e-a-1 0", "e-a-0 1"), columns(sequence));
        assertEquals(2, sequence.written().getFirst().column());
    }

    @Test
    void datedWritingsStandAmongDatedEvents() {
        Sequence sequence = layout(article("a").published("2020-06-01").event("talks", "One", "", "", HELD)
                .on("2020-05-01"),
                article("b").published("2024-06-01").event("call", "Two", "", "", HELD).on("2024-03-01")).getFirst();
        assertEquals(List.of("e-a-0 0", "e-b-0 2"), columns(sequence));
        assertEquals(List.of(1, 3), sequence.written().stream().map(Sequences.Written::column).toList());
    }

    @Test
    void aContradictionDoesNotMoveWhatComesAfterIt() {
        Sequence sequence = layout(article("a").published("2025-01-19").event("agreement", "Last", "", "", HELD)
                .on("2025-01-15"),
                article("b").published("2024-10-21").event("summit", "First", "P, Q", "Oslo", UPCOMING)
                        .on("2024-10-23"),
                article("c").event("summit", "First", "P, Q", "Oslo", HELD).within(0, 2000, "in five years"))
                .getFirst();
        assertEquals(List.of("e-b-0", "e-a-0"), sequence.events().stream().map(Placed::event).toList());
    }

    @Test
    void noTwoEventsShareALaneAndAColumn() {
        Sequence sequence = layout(article("a").event("talks", "1", "", "", HELD).event("meeting", "2", "", "", HELD)
                .event("visit", "3", "", "", HELD).event("call", "4", "", "", HELD)
                .event("talks", "5", "", "", UPCOMING)
                .before(0, 1, "x")).getFirst();
        assertEquals(5, sequence.events().stream().map(placed -> placed.lane() + " " + placed.column()).distinct()
                .count());
        assertTrue(sequence.events().stream().allMatch(placed -> placed.column() < sequence.columns()));
    }

    @Test
    void ordersOfEventsThatAreLeftOutArePassedOver() {
        Timeline whole = weave(article("a").event("talks", "One", "", "", HELD).event("talks", "Two", "", "", HELD)
                .before(0, 1, "x"));
        Timeline part = new Timeline(whole.events().subList(0, 1), whole.order(), List.of(), List.of(), List.of(),
                whole.writings());
        assertEquals(List.of("e-a-0 0"), columns(Sequencer.of(part, KindLanes.standard()).sequences().getFirst()));
        assertEquals(Optional.empty(),
                Sequencer.of(part, KindLanes.standard()).sequences().getFirst().order().stream().findAny());
    }

    private static List<String> columns(Sequence sequence) {
        return sequence.events().stream().map(placed -> placed.event() + " " + placed.column()).toList();
    }

    private static List<Sequence> layout(FactsBuilder... articles) {
        return Sequencer.of(weave(articles), KindLanes.standard()).sequences();
    }
}
