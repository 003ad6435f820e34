package org.parley.timeline.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.extraction.event.Status;
import org.parley.extraction.topic.Role;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.FactsBuilder;
import org.parley.timeline.Timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.extraction.event.Status.HELD;
import static org.parley.extraction.event.Status.UPCOMING;
import static org.parley.timeline.FactsBuilder.article;
import static org.parley.timeline.FactsBuilder.weave;

/** What was expected of an event, beside what came of it. */
class ExpectationsTest {

    private static final Map<String, String> BROADER = Map.of("Tariffs", "Trade");

    private final Event summit = weave(summit("a", UPCOMING), summit("b", HELD)).events().getFirst();
    private int place;

    private static FactsBuilder summit(String file, Status status) {
        return article(file).event("summit", "Oslo summit", "Ana Sol, Ben Moor", "Oslo", status);
    }

    private Said said(String article, Role role, String quote, String... topics) {
        return of(summit.id(), article, role, "", quote, topics);
    }

    private Said of(String event, String article, Role role, String label, String quote, String... topics) {
        place += 100;
        return new Said(event, role, Optional.of(label).filter(text -> !text.isEmpty()), List.of(topics),
                new Evidence(article, article, new Span(place, place + quote.length()), 1, quote));
    }

    private List<String> pairs(Said... statements) {
        return pairs(Map.of(), statements);
    }

    private List<String> pairs(Map<String, String> series, Said... statements) {
        return new Expectations(summit, series, topic -> Optional.ofNullable(BROADER.get(topic)))
                .pair(List.of(statements)).stream().map(pair -> pair.topic() + ": " + quotes(pair.expected()) + " > "
                        + quotes(pair.outcomes()) + " (" + pair.reason() + ")")
                .toList();
    }

    private static List<String> quotes(List<Said> statements) {
        return statements.stream().map(one -> one.words().quote()).toList();
    }

    @Test
    void whatIsExpectedAndWhatIsReportedOnOneTopicBelongTogether() {
        assertEquals(List.of("Trade: [a deal, fears] > [no deal] (both are on Trade and about Oslo summit)"),
                pairs(said("a", Role.AGENDA, "a deal", "Trade"), said("a", Role.CONCERN, "fears", "Trade"),
                        said("b", Role.OUTCOME, "no deal", "Trade")));
    }

    @Test
    void anExpectationWithoutAnOutcomeSaysSo() {
        assertEquals(List.of("Energy: [gas] > [] (nothing reported yet in these articles)",
                "Trade: [] > [no deal] (no article says that it was expected)"),
                pairs(said("a", Role.EXPECTATION, "gas", "Energy"), said("b", Role.OUTCOME, "no deal", "Trade")));
    }

    @Test
    void theNarrowestTopicThatBothAreOnCounts() {
        assertEquals(List.of("Tariffs: [lower tariffs] > [tariffs stay] (both are on Tariffs and about Oslo summit)",
                "Trade: [] > [trade grows] (no article says that it was expected)"),
                pairs(said("a", Role.EXPECTATION, "lower tariffs", "Trade", "Tariffs"),
                        said("b", Role.OUTCOME, "tariffs stay", "Trade", "Tariffs"),
                        said("b", Role.OUTCOME, "trade grows", "Trade")));
    }

    @Test
    void anOutcomeOnTheWiderTopicAnswersWhereThereIsNoNearerOne() {
        assertEquals(
                List.of("Tariffs: [lower tariffs] > [trade grows] (both are on the wider topic Trade and about Oslo"
                        + " summit)"),
                pairs(said("a", Role.EXPECTATION, "lower tariffs", "Trade", "Tariffs"),
                        said("b", Role.OUTCOME, "trade grows", "Trade")));
    }

    @Test
    void pointsOfOneLabelAnswerEachOther() {
        assertEquals(List.of("Trade: [first] > [one] (both are the point “Ports” and about Oslo summit)",
                "Trade: [] > [two] (no article says that it was expected)"),
                pairs(of(summit.id(), "a", Role.AGENDA, "Ports", "first", "Trade"),
                        of(summit.id(), "b", Role.OUTCOME, "ports", "one", "Trade"),
                        of(summit.id(), "b", Role.OUTCOME, "Roads", "two", "Trade")));
    }

    @Test
    void whatAReportStillExpectsItsOwnOutcomesDoNotAnswer() {
        assertEquals(List.of("Trade: [more trade] > [] (nothing reported yet in these articles)",
                "Trade: [] > [a deal] (no article says that it was expected)"),
                pairs(said("b", Role.EXPECTATION, "more trade", "Trade"), said("b", Role.OUTCOME, "a deal", "Trade")));
    }

    @Test
    void theAgendaThatAReportTellsOfItsOutcomesAnswer() {
        assertEquals(List.of("Trade: [to talk of trade] > [a deal] (both are on Trade and about Oslo summit)"),
                pairs(said("b", Role.AGENDA, "to talk of trade", "Trade"), said("b", Role.OUTCOME, "a deal", "Trade")));
    }

    @Test
    void aLaterRoundAnswersWhereTheEventItselfHasNoOutcome() {
        assertEquals(List.of("Trade: [a deal] > [signed] (both are on Trade; reported of the second round)"),
                pairs(Map.of("later", "the second round"), said("a", Role.AGENDA, "a deal", "Trade"),
                        of("later", "c", Role.OUTCOME, "", "signed", "Trade")));
    }

    @Test
    void theOutcomesOfOtherEventsAreLeftOut() {
        assertEquals(List.of(), pairs(of("other", "c", Role.OUTCOME, "", "signed", "Trade")));
    }

    @Test
    void aLaterMeetingOfTheSamePartiesIsALaterRound() {
        Timeline timeline = weave(meeting("a", "Ana Sol, Ben Moor").on("2024-03-05"),
                meeting("b", "Ana Sol, Ben Moor").on("2024-05-07"), meeting("c", "Ana Sol, Carl Ray").on("2024-06-07"));
        Event first = timeline.events().getFirst();
        assertEquals(Map.of("e-b-0", "Leaders’ meeting, a later meeting of the same parties"),
                Series.of(first, timeline));
    }

    private static FactsBuilder meeting(String file, String who) {
        return article(file).event("meeting", "Leaders’ meeting", who, "", HELD);
    }

    @Test
    void whatIsPossiblyTheSameMayAnswer() {
        Timeline timeline = weave(article("a").event("call", "A call", "Ana Sol, Ben Moor", "", UPCOMING),
                article("b").event("call", "A call", "Ana Sol, Ben Moor", "", HELD));
        assertEquals(Map.of("e-b-0", "A call, which is possibly the same"),
                Series.of(timeline.events().stream().filter(event -> event.id().equals("e-a-0")).findFirst()
                        .orElseThrow(), timeline));
    }
}
