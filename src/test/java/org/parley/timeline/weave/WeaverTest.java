package org.parley.timeline.weave;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.OrderFinding.Strength;
import org.parley.extraction.event.Status;
import org.parley.timeline.ArticleFacts;
import org.parley.timeline.Corrections;
import org.parley.timeline.Corrections.At;
import org.parley.timeline.Corrections.Change;
import org.parley.timeline.Corrections.Field;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Evidence;
import org.parley.timeline.FactsBuilder;
import org.parley.timeline.Timeline;
import org.parley.timeline.Timeline.Because;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.extraction.event.Status.CANCELLED;
import static org.parley.extraction.event.Status.HELD;
import static org.parley.extraction.event.Status.POSTPONED;
import static org.parley.extraction.event.Status.UNKNOWN;
import static org.parley.extraction.event.Status.UPCOMING;
import static org.parley.timeline.FactsBuilder.article;
import static org.parley.timeline.FactsBuilder.weave;

/** Bounds, orders, statuses and contradictions of a woven timeline. */
class WeaverTest {

    @Test
    void whatAnArticleReportsIsNoLaterThanItsPublication() {
        Event event = event(weave(article("a").published("2024-05-10").event("visit", "Visit", "", "", HELD)), 0);
        assertEquals(Optional.of(LocalDate.of(2024, 5, 10)), event.time().endNoLater());
        assertEquals(Optional.empty(), event.time().startNoEarlier());
        assertEquals("by 10 May 2024", event.time().label());
    }

    @Test
    void theTownIsToldRatherThanItsState() {
        assertEquals(Optional.of("Geneva"), event(weave(
                article("a").event("talks", "Talks", "Chile, Peru", "Switzerland", HELD).on("2024-05-10"),
                article("b").event("talks", "Talks", "Chile, Peru", "Geneva", HELD).on("2024-05-10")), 0).place());
    }

    @Test
    void aDayOfAnUnknownYearIsToldAndBoundsNothing() {
        Event event = event(weave(article("a").event("visit", "Visit", "", "", HELD).yearless("XXXX-04-12")), 0);
        assertEquals("12 Apr", event.time().label());
        assertEquals(Optional.empty(), event.time().startNoEarlier());
        assertEquals(Optional.empty(), event.time().endNoLater());
    }

    @Test
    void whatAnArticleAnnouncesIsNoEarlierThanItsPublication() {
        Event event = event(weave(article("a").published("2024-05-10").event("visit", "Visit", "", "", UPCOMING)), 0);
        assertEquals(Optional.of(LocalDate.of(2024, 5, 10)), event.time().startNoEarlier());
        assertEquals(Optional.empty(), event.time().endNoLater());
    }

    @Test
    void daysFromAWritingBecomeDaysWhenItIsDated() {
        FactsBuilder article = article("a").event("visit", "Visit", "", "", UPCOMING).within(0, 14, "within two weeks");
        assertEquals("0–14 days", event(weave(article), 0).time().label());
        EventTime dated = event(weave(article.published("2024-05-10")), 0).time();
        assertEquals(Optional.of(LocalDate.of(2024, 5, 10)), dated.startNoEarlier());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 24)), dated.endNoLater());
        assertEquals(Optional.empty(), dated.relative());
        assertEquals("10–24 May 2024", dated.label());
    }

    @Test
    void aStoryOrderBoundsAndDrawsNothing() {
        Timeline timeline = weave(article("a").event("visit", "One", "", "", HELD).on("2024-05-10")
                .event("call", "Other", "", "", HELD).before(0, 1, Strength.NARRATIVE, "then"));
        assertEquals(List.of(), timeline.order());
        assertEquals(Optional.empty(), event(timeline, 1).time().startNoEarlier());
    }

    @Test
    void anOrderTightensWhatIsNotDated() {
        Timeline timeline = weave(article("a").event("visit", "One", "", "", HELD).on("2024-05-10")
                .event("call", "Other", "", "", HELD).before(0, 1, "after the visit"));
        assertEquals(Optional.of(LocalDate.of(2024, 5, 10)), event(timeline, 1).time().startNoEarlier());
    }

    @Test
    void anOrderAgainstTheDatesIsReportedAndSetAside() {
        Timeline timeline = weave(article("a").event("visit", "One", "", "", HELD).on("2024-05-10")
                .event("call", "Other", "", "", HELD).on("2024-04-01").before(0, 1, "after the visit"));
        assertEquals(1, timeline.conflicts().size());
        assertEquals("a dates One 10 May 2024; a dates Other 1 Apr 2024; a has One before"
                + " Other. Set aside: a has One before Other.", timeline.conflicts().getFirst().sentence());
        assertEquals(List.of("2024-05-10", "2024-04-01", "after the visit"),
                timeline.conflicts().getFirst().evidence().stream().map(Evidence::quote).toList());
        assertEquals(List.of(Because.DATE), timeline.order().stream().map(Timeline.Order::because).toList());
    }

    @Test
    void ordersThatRunInACircleAreReportedWhole() {
        Timeline timeline = weave(article("a").event("visit", "One", "", "", HELD).event("call", "Two", "", "", HELD)
                .event("election", "Three", "", "", HELD).before(0, 1, "one before two").before(1, 2, "two then three")
                .before(2, 0, "three led to one"));
        assertEquals(3, timeline.conflicts().getFirst().evidence().size());
        assertEquals(2, timeline.order().size());
    }

    @Test
    void whatManyReportsContradictIsSetAsideAndNotTheReports() {
        Timeline timeline = weave(article("a").event("summit", "Summit", "", "", UPCOMING).on("1988-06-01")
                .event("visit", "One", "", "", HELD).on("1989-05-01").event("call", "Two", "", "", HELD)
                .on("1990-05-01")
                .event("election", "Three", "", "", HELD).on("1991-05-01"));
        assertEquals(1, timeline.conflicts().size());
        String sentence = timeline.conflicts().getFirst().sentence();
        assertEquals(
                " Set aside: a announces Summit. Against it as well: a reports One as held; a reports Two as held.",
                sentence.substring(sentence.indexOf(" Set aside")));
        assertEquals("1991-05-01", timeline.writings().getFirst().noEarlier().orElseThrow().toString());
    }

    @Test
    void articlesThatEachReportWhatTheOtherAnnouncesContradict() {
        Timeline timeline = weave(
                article("a").event("visit", "X", "", "", HELD).on("2024-05-10").event("call", "Y", "P, Q", "", UPCOMING)
                        .on("2024-06-01"),
                article("b").event("visit", "X", "", "", UPCOMING).on("2024-05-10").event("call", "Y", "P, Q", "", HELD)
                        .on("2024-06-01"));
        assertEquals(2, timeline.events().size());
        assertEquals(1, timeline.conflicts().size());
    }

    @Test
    void whatOneArticleIsWrittenBetweenIsInOrder() {
        Timeline timeline = weave(article("a").event("visit", "One", "", "", HELD).event("call", "Two", "", "",
                UPCOMING));
        assertEquals(List.of(Because.ARTICLE), timeline.order().stream().map(Timeline.Order::because).toList());
    }

    @Test
    void whatIsMentionedInPassingIsNotOrderedByItsArticle() {
        Timeline timeline = weave(article("a").event("visit", "One", "", "", HELD).inPassing()
                .event("call", "Two", "", "", UPCOMING));
        assertEquals(List.of(), timeline.order());
    }

    @Test
    void datesOrderNeighboursOnly() {
        Timeline timeline = weave(article("a").event("visit", "One", "", "", HELD).on("2020")
                .event("call", "Two", "", "", HELD).on("2021-03").event("call", "Three", "", "", HELD).on("2021-04")
                .event("call", "Any", "", "", HELD).on("2021").event("call", "Last", "", "", HELD).on("2022-01-01"));
        assertEquals(List.of("Any < Last", "One < Any", "One < Two", "Three < Last", "Two < Three"),
                timeline.order().stream().map(order -> name(timeline, order.before()) + " < "
                        + name(timeline, order.after())).sorted().toList());
    }

    @Test
    void heldOnceOneArticleReportsIt() {
        assertEquals(HELD, status(UPCOMING, HELD, UPCOMING));
        assertEquals(UPCOMING, status(UPCOMING, UNKNOWN));
        assertEquals(POSTPONED, status(UPCOMING, POSTPONED));
        assertEquals(CANCELLED, status(UPCOMING, POSTPONED, CANCELLED));
        assertEquals(UNKNOWN, status(HELD, CANCELLED));
        assertEquals(UNKNOWN, status(UNKNOWN, UNKNOWN));
    }

    @Test
    void theLastWordCountsWhereArticlesAreDated() {
        Timeline timeline = weave(talks("a", CANCELLED).published("2024-05-01"),
                talks("b", HELD).published("2024-05-20"));
        assertEquals(HELD, event(timeline, 0).status());
        assertEquals(List.of("a", "b"),
                event(timeline, 0).history().stream().map(report -> report.evidence().article()).toList());
    }

    @Test
    void whatAPersonSetsWinsWithoutAConflict() {
        ArticleFacts article = article("a").event("visit", "Visit", "", "", HELD).on("2024-05-10").facts();
        At on = new At("a", article.events().getFirst().mentions().getFirst().passage().span());
        Timeline timeline = new Weaver().weave(List.of(article), new Corrections(List.of(),
                List.of(new Change(on, Field.DATE, "2024-04"), new Change(on, Field.DATE, "2024-06"),
                        new Change(on, Field.PLACE, "Rome"), new Change(on, Field.TITLE, "State visit"),
                        new Change(on, Field.STATUS, "cancelled")),
                List.of()));
        Event event = event(timeline, 0);
        assertEquals("Jun 2024", event.time().label());
        assertEquals(Optional.of("Rome"), event.place());
        assertEquals("State visit", event.title());
        assertEquals(CANCELLED, event.status());
        assertEquals(List.of(), timeline.conflicts());
    }

    @Test
    void datedArticlesAreInOrder() {
        Timeline timeline = weave(article("a").published("2024-06-01").event("visit", "One", "", "", HELD),
                article("b").published("2024-05").event("call", "Two", "", "", HELD));
        assertEquals("b is dated May 2024, a is dated 1 Jun 2024", timeline.articleOrder().getFirst().because());
    }

    private static Status status(Status... statuses) {
        Timeline timeline = weave(IntStream.range(0, statuses.length).mapToObj(i -> talks("a" + i, statuses[i]))
                .toArray(FactsBuilder[]::new));
        return event(timeline, 0).status();
    }

    private static FactsBuilder talks(String file, Status status) {
        return article(file).event("talks", "Oslo talks", "Ana Sol, Ben Moor", "Oslo", status);
    }

    private static Event event(Timeline timeline, int index) {
        return timeline.events().stream().filter(event -> event.id().endsWith("-" + index)).findFirst().orElseThrow();
    }

    private static String name(Timeline timeline, String id) {
        return timeline.events().stream().filter(event -> event.id().equals(id)).findFirst().orElseThrow().label();
    }
}
