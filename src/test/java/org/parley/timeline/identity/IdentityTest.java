package org.parley.timeline.identity;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.extraction.event.Status;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.Corrections.Answer;
import org.parley.timeline.Corrections.At;
import org.parley.timeline.Event;
import org.parley.timeline.FactsBuilder;
import org.parley.timeline.Timeline;
import org.parley.timeline.weave.Weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.extraction.event.Status.HELD;
import static org.parley.extraction.event.Status.POSTPONED;
import static org.parley.extraction.event.Status.UPCOMING;
import static org.parley.timeline.FactsBuilder.article;
import static org.parley.timeline.FactsBuilder.weave;

/** Which mentions are one event, which may be, and which are not. */
class IdentityTest {

    private static final String LEADERS = "Ana Sol, Ben Moor";

    @Test
    void aMeetingAnnouncedInOneArticleAndHeldInAnotherIsOne() {
        assertEquals(1, weave(meeting("a", "Oslo", UPCOMING), meeting("b", "Oslo", HELD)).events().size());
    }

    @Test
    void meetingsOfTheSamePartiesInDifferentMonthsAreTwo() {
        Timeline timeline = weave(meeting("a", "Oslo", HELD).on("2024-03"), meeting("b", "Oslo", HELD).on("2024-06"));
        assertEquals(2, timeline.events().size());
        assertEquals(List.of(), timeline.possiblySame());
    }

    @Test
    void whatReprintsTellInTheSameWordsIsOneThoughNothingDatesIt() {
        assertEquals(1, weave(told("a", "2024-03-01"), told("b", "2024-03-03")).events().size());
        assertEquals(2, weave(told("a", "2024-03-01"), told("b", "2024-05-03")).events().size());
        assertEquals(2, weave(told("a"), told("b")).events().size());
    }

    @Test
    void whatArticlesOfOneStoryTellInTheSameWordsIsOneWheneverTheyWereWritten() {
        assertEquals(1, weave(told("a").inStory("a"), told("b").inStory("a")).events().size());
        assertEquals(1, weave(told("a", "2024-03-01").inStory("a"), told("b", "2024-05-03").inStory("a")).events()
                .size());
        assertEquals(2, weave(told("a").inStory("a"), told("b").inStory("c")).events().size());
    }

    @Test
    void whatBearsNoNameOfItsOwnIsOneOnlyInTheWeeksOfItsNews() {
        assertEquals(2, weave(truce("a", "Ceasefire", "2018-05-10"), truce("b", "Ceasefire", "2024-03-10")).events()
                .size());
        assertEquals(1, weave(truce("a", "Ceasefire", "2024-03-01"), truce("b", "Ceasefire", "2024-03-10")).events()
                .size());
        assertEquals(1, weave(truce("a", "Treaty of Lund", "2018-05-10"), truce("b", "Treaty of Lund", "2024-03-10"))
                .events().size());
    }

    private static FactsBuilder truce(String file, String title, String published) {
        return article(file).event("agreement", title, "", "", HELD).published(published);
    }

    @Test
    void aCallInTheNewsOfTheSameDaysIsOneThoughNotAllTellItsDay() {
        FactsBuilder dated = call("a", "2024-03-02").on("2024-03-01");
        assertEquals(1, weave(dated, call("b", "2024-03-03")).events().size());
        assertEquals(2, weave(dated, call("b", "2024-03-13")).events().size());
    }

    private static FactsBuilder call(String file, String published) {
        return article(file).event("call", "Call", LEADERS, "", HELD).published(published);
    }

    @Test
    void theSameDeedOfOneMonthIsOneHoweverItsDoerIsNamed() {
        assertEquals(1, weave(tariffs("a", "Ana Sol"), tariffs("b", "Ana Maria Sol")).events().size());
    }

    private static FactsBuilder tariffs(String file, String who) {
        return article(file).event("statement", who + " announced lower tariffs", who, "", HELD).on("2024-03");
    }

    private static FactsBuilder told(String file, String... published) {
        FactsBuilder article = article(file).event("other", "Withdrawal", "Norway", "", HELD,
                "Norway withdrew all of its observers");
        return published.length == 0 ? article : article.published(published[0]);
    }

    @Test
    void meetingsOfDifferentPeopleAtOnePlaceAreTwo() {
        Timeline timeline = weave(meeting("a", "Oslo", HELD),
                article("b").event("meeting", "Oslo meeting", "Ana Sol, Carl Ray", "Oslo", HELD));
        assertEquals(2, timeline.events().size());
    }

    @Test
    void meetingsAtDifferentPlacesAreTwo() {
        Timeline timeline = weave(meeting("a", "Oslo", HELD), meeting("b", "Rome", HELD));
        assertEquals(2, timeline.events().size());
        assertEquals(List.of(), timeline.possiblySame());
    }

    @Test
    void whatIsHeldBeforeAnArticleAndAnnouncedAfterALaterOneIsTwo() {
        Timeline timeline = weave(meeting("a", "Oslo", HELD).published("2024-03-01"),
                meeting("b", "Oslo", UPCOMING).published("2024-03-20"));
        assertEquals(2, timeline.events().size());
    }

    @Test
    void whatFailedInOneArticleIsNotWhatWasDoneInAnother() {
        Timeline timeline = weave(
                article("a").event("agreement", "Sol and Moor agree on border treaty", LEADERS, "Oslo", HELD),
                article("b").event("agreement", "Sol and Moor fail to agree on border treaty", LEADERS, "Oslo", HELD));
        assertEquals(2, timeline.events().size());
    }

    @Test
    void roundsOfOneSeriesAreSeveralEvents() {
        Timeline timeline = weave(meeting("a", "Oslo", HELD).round(2), meeting("b", "Oslo", HELD).round(3));
        assertEquals(2, timeline.events().size());
        assertEquals(List.of(), timeline.possiblySame());
    }

    @Test
    void aRoundThatWasPostponedAndHeldLaterIsOne() {
        assertEquals(1, weave(
                article("a").event("talks", "Fourth round", LEADERS, "", POSTPONED).round(4).published("2024-03-01"),
                article("b").event("talks", "Fourth round", LEADERS, "Oslo", HELD).round(4).on("2024-03-12")
                        .published("2024-03-12"))
                .events().size());
    }

    @Test
    void aRoundOnOneDayAtOnePlaceIsOneWhoeverIsNamed() {
        assertEquals(1, weave(
                article("a").event("talks", "Third round", "Norway, Chile", "Oslo", HELD).round(3).on("2024-03-12"),
                article("b").event("talks", "Third round", LEADERS, "Oslo", HELD).round(3).on("2024-03-12")).events()
                .size());
    }

    @Test
    void aCallOfStatesMayBeTheCallOfTheirOfficials() {
        Timeline timeline = weave(
                article("a").event("call", "Call", "Norway, Chile", "", HELD).on("2024-03-12"),
                article("b").event("call", "Other call", LEADERS, "", HELD).standingFor("Chile", "Norway")
                        .on("2024-03-12"));
        assertEquals(2, timeline.events().size());
        assertEquals(1, timeline.possiblySame().size());
    }

    @Test
    void callsOfDifferentOfficialsOfTheSameStatesAreTwo() {
        Timeline timeline = weave(
                article("a").event("call", "Call", "Eva Dahl, Ivo Paz", "", HELD).standingFor("Chile", "Norway")
                        .on("2024-03-12"),
                article("b").event("call", "Call", LEADERS, "", HELD).standingFor("Chile", "Norway").on("2024-03-12"));
        assertEquals(2, timeline.events().size());
        assertEquals(List.of(), timeline.possiblySame());
    }

    @Test
    void talksInAStateCanBeTalksInItsCapital() {
        assertEquals(1, weave(meeting("a", "Norway", HELD), meeting("b", "Oslo", HELD)).events().size());
        assertEquals(2, weave(meeting("a", "Italy", HELD), meeting("b", "Oslo", HELD)).events().size());
    }

    @Test
    void undatedNewsOfTwoYearsIsTwo() {
        Timeline timeline = weave(meeting("a", "Oslo", HELD).published("2022-03-01"),
                meeting("b", "Oslo", HELD).published("2024-03-20"));
        assertEquals(2, timeline.events().size());
    }

    @Test
    void whatFitsTwoEventsIsJoinedToNeither() {
        Timeline timeline = weave(meeting("a", "Oslo", HELD).on("2024-03"), meeting("b", "Oslo", HELD).on("2024-06"),
                meeting("c", "Oslo", HELD));
        assertEquals(3, timeline.events().size());
        assertEquals(2, timeline.possiblySame().size());
    }

    @Test
    void whatAnArticleTellsApartIsJoinedByNoOther() {
        Timeline timeline = weave(
                meeting("a", "Oslo", HELD).event("meeting", "Next meeting", LEADERS, "Oslo", UPCOMING),
                meeting("b", "Oslo", HELD));
        assertEquals(3, timeline.events().size());
    }

    @Test
    void whatIsMentionedOnlyInPassingHindersNothing() {
        Timeline timeline = weave(
                meeting("a", "Oslo", HELD).event("talks", "Some talks", LEADERS, "Oslo", HELD).inPassing(),
                meeting("b", "Oslo", HELD));
        assertEquals(List.of(List.of("e-a-0", "e-b-0")), timeline.events().stream().filter(Event::timeline)
                .map(Event::parts).toList());
    }

    @Test
    void anUndatedMentionJoinsTheOnlyDatedOne() {
        Timeline timeline = weave(meeting("a", "Oslo", HELD).on("2024-03"), meeting("b", "Oslo", HELD));
        assertEquals(1, timeline.events().size());
    }

    @Test
    void callsOfOneDayAreOne() {
        assertEquals(1, weave(call("a").on("2024-03-05"), call("b").on("2024-03-05")).events().size());
    }

    @Test
    void undatedCallsOfTheSamePartiesArePossiblyOne() {
        Timeline timeline = weave(call("a"), call("b"));
        assertEquals(2, timeline.events().size());
        assertEquals("Both are calls of Ana Sol and Ben Moor; neither has a place; neither has a date.",
                timeline.possiblySame().getFirst().because());
    }

    @Test
    void aCallAndAMeetingAreNeverOne() {
        Timeline timeline = weave(call("a").on("2024-03-05"), meeting("b", "", HELD).on("2024-03-05"));
        assertEquals(2, timeline.events().size());
        assertEquals(List.of(), timeline.possiblySame());
    }

    @Test
    void whatBearsANameIsOneHoweverItsPartiesAreListed() {
        Timeline timeline = weave(article("a").event("agreement", "Lund agreements", "", "Lund", HELD),
                article("b").event("agreement", "Lund agreements", "Ana Sol", "Lund", HELD));
        assertEquals(1, timeline.events().size());
    }

    @Test
    void strikesOnOneTownAreNotOneWithoutADay() {
        Timeline timeline = weave(article("a").event("military", "Strike on Lund", "Utopia", "Lund", HELD),
                article("b").event("military", "Strike on Lund", "Utopia", "Lund", HELD));
        assertEquals(2, timeline.events().size());
    }

    @Test
    void theMostSpecificKindAndTheFullestPartiesAreTold() {
        Event event = weave(meeting("a", "Oslo", UPCOMING),
                article("b").event("summit", "Oslo summit", LEADERS, "Oslo", HELD)).events().getFirst();
        assertEquals("summit", event.kind());
        assertEquals("Oslo summit", event.label());
        assertEquals(List.of("Ana Sol", "Ben Moor"), event.participants());
    }

    @Test
    void annualSummitsOfOneNameAreSeveralAndUndatedNewsBelongsToNone() {
        Timeline timeline = weave(annual("a").on("2021-06"), annual("b").on("2022-06"), annual("c").on("2021"),
                annual("d"));
        assertEquals(3, timeline.events().size());
        assertTrue(timeline.events().stream().anyMatch(event -> event.parts().equals(List.of("e-a-0", "e-c-0"))));
    }

    private static FactsBuilder annual(String file) {
        return article(file).event("summit", "Lund summit", LEADERS, "Lund", HELD);
    }

    @Test
    void personsOfOneSurnameAreTwo() {
        assertEquals(2, weave(article("a").event("call", "Sol call", "Ana Sol, Ben Moor", "", HELD).on("2024-03-05"),
                article("b").event("call", "Sol call", "Eva Sol, Carl Ray", "", HELD).on("2024-03-05")).events()
                .size());
    }

    @Test
    void meetingsOfOneNameInOneMonthAtTwoPlacesAreTwo() {
        assertEquals(2, weave(meeting("a", "Oslo", HELD).on("2024-03"), meeting("b", "Rome", HELD).on("2024-03"))
                .events().size());
    }

    @Test
    void aChainOfArticlesLeadsNoMeetingToAnother() {
        Timeline timeline = weave(meeting("a", "Oslo", HELD).on("2024-03"), meeting("b", "Oslo", HELD).on("2024"),
                meeting("c", "Oslo", HELD).on("2024-05"), meeting("d", "", HELD).on("2024"));
        assertTrue(timeline.events().stream().noneMatch(event -> event.parts().containsAll(List.of("e-a-0", "e-c-0"))),
                timeline.toString());
    }

    @Test
    void aPersonJoinsWhatIsOnlyPossible() {
        List<ArticleFacts> articles = Stream.of(call("a"), call("b")).map(FactsBuilder::facts).toList();
        Timeline timeline = new Weaver().weave(articles, answers(new Answer(at(articles, 0), at(articles, 1), true)));
        assertEquals(1, timeline.events().size());
        assertEquals(List.of(), timeline.possiblySame());
    }

    @Test
    void aPersonPartsWhatWouldBeOneAndItIsNoLongerPossible() {
        List<ArticleFacts> articles = Stream.of(meeting("a", "Oslo", HELD), meeting("b", "Oslo", HELD))
                .map(FactsBuilder::facts).toList();
        Timeline timeline = new Weaver().weave(articles, answers(new Answer(at(articles, 0), at(articles, 1), false)));
        assertEquals(2, timeline.events().size());
        assertEquals(List.of(), timeline.possiblySame());
    }

    @Test
    void theLaterOfTwoAnswersCounts() {
        List<ArticleFacts> articles = Stream.of(call("a"), call("b")).map(FactsBuilder::facts).toList();
        Answer same = new Answer(at(articles, 0), at(articles, 1), true);
        Answer different = new Answer(at(articles, 1), at(articles, 0), false);
        assertEquals(2, new Weaver().weave(articles, answers(same, different)).events().size());
        assertEquals(1, new Weaver().weave(articles, answers(different, same)).events().size());
    }

    @Test
    void anEventIsFoundByAnyOfItsParts() {
        Event event = weave(meeting("b", "Oslo", UPCOMING), meeting("a", "Oslo", HELD)).events().getFirst();
        assertEquals(List.of("e-a-0", "e-b-0"), event.parts());
        assertTrue(event.parts().contains(event.id()));
    }

    private static FactsBuilder meeting(String file, String place, Status status) {
        return article(file).event("meeting", "Leaders’ meeting", LEADERS, place, status);
    }

    private static FactsBuilder call(String file) {
        return article(file).event("call", "Leaders’ call", LEADERS, "", HELD);
    }

    private static At at(List<ArticleFacts> articles, int index) {
        ArticleFacts article = articles.get(index);
        Span span = article.events().getFirst().mentions().getFirst().passage().span();
        return new At(article.file(), span);
    }

    private static Corrections answers(Answer... answers) {
        return new Corrections(List.of(answers), List.of(), List.of());
    }
}
