package org.parley.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Status;
import org.parley.timeline.Timeline.Because;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Sequencer;
import org.parley.timeline.layout.Sequences;
import org.parley.timeline.weave.Weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a careful reader takes from the five articles becomes the timeline that such a reader would draw. */
class GoldTimelineTest {

    private final Timeline timeline = new Weaver().weave(SeedFacts.all(), Corrections.NONE);

    @Test
    void thereAreTwelveEvents() {
        assertEquals(12, timeline.events().size());
    }

    @Test
    void theAlaskaSummitIsOneEventOfTwoArticles() {
        Event alaska = event("Alaska summit");
        assertEquals("summit", alaska.kind());
        assertEquals(Status.HELD, alaska.status());
        assertEquals(List.of("000", "003"), alaska.history().stream().map(report -> report.evidence().key()).toList());
        assertEquals(List.of(Status.UPCOMING, Status.HELD),
                alaska.history().stream().map(Event.StatusReport::status).toList());
    }

    @Test
    void thePlannedSummitIsPossiblyTheAlaskaSummitAndNothingElseIsPossible() {
        assertEquals(List.of(new Timeline.PossibleMatch(event("Alaska summit").id(), event("Planned summit").id(),
                "Both are summits of Donald Trump and Vladimir Putin; 004 names no place; neither has a date.",
                List.of(event("Alaska summit").mentions().getFirst().evidence(),
                        event("Planned summit").mentions().getFirst().evidence()))),
                timeline.possiblySame());
    }

    @Test
    void nothingContradicts() {
        assertEquals(List.of(), timeline.conflicts());
    }

    @Test
    void quotedOrdersAndThoseByDateAreTold() {
        assertEquals(
                List.of("Annexation of Crimea < Geneva talks", "Arms statement < Security discussion",
                        "Geneva talks < Arms statement"),
                orders(Because.DATE));
        assertEquals(
                List.of("Arms statement < Upcoming talks", "Diplomats’ call < Alaska summit",
                        "Geneva talks < Upcoming talks", "Istanbul talks < Leaders’ call",
                        "Moscow meeting < Leaders’ call", "Security discussion < Upcoming talks"),
                orders(Because.QUOTE));
        assertEquals(List.of("Annexation of Crimea < Leaders’ call", "Minsk agreements < Leaders’ call"),
                orders(Because.ARTICLE));
    }

    @Test
    void theArticleThatAnnouncesTheSummitIsEarlierThanTheOneThatReportsIt() {
        Timeline.ArticleOrder order = timeline.articleOrder().getFirst();
        assertEquals(1, timeline.articleOrder().size());
        assertEquals("000 003", order.before().substring(0, 3) + " " + order.after().substring(0, 3));
        assertEquals("Alaska summit is upcoming in 000 and held in 003", order.because());
    }

    @Test
    void labelsSayNoMoreThanTheArticles() {
        assertEquals("2014", event("Annexation of Crimea").time().label());
        assertEquals("Jun 2023", event("Geneva talks").time().label());
        assertEquals("0–14 days", event("Upcoming talks").time().label());
        assertEquals("same day", event("Leaders’ call").time().label());
        assertEquals("no date", event("Alaska summit").time().label());
        assertEquals(Optional.of("2023-08"), event("Arms statement").time().edtf());
        assertEquals(Optional.empty(), event("Upcoming talks").time().edtf());
    }

    @Test
    void upcomingTalksAreBoundedByWhatCameBefore() {
        assertEquals("2023-09-01", event("Upcoming talks").time().startNoEarlier().orElseThrow().toString());
        assertEquals(Optional.empty(), event("Upcoming talks").time().endNoLater());
    }

    @Test
    void theSequencesAreThoseOfTheDesign() {
        assertEquals("""
                     A
                       columns 6
                       Annexation of Crimea BACKGROUND 0 own..own
                       Geneva talks TALKS 1 own..own
                       Arms statement TALKS 2 own..own
                       Security discussion TALKS 3 own..own
                       Upcoming talks TALKS 5 at 4..own
                       002 at 4
                       Annexation of Crimea -> Geneva talks DATE
                       Geneva talks -> Arms statement DATE
                       Arms statement -> Security discussion DATE
                       Security discussion -> Upcoming talks QUOTE
                     B
                       columns 4
                       Moscow meeting TALKS 0 open..at 2
                       Minsk agreements BACKGROUND 0 open..at 2
                       Istanbul talks TALKS 1 open..at 2
                       Leaders’ call CALLS 3 at 2..own
                       001 at 2
                       Moscow meeting -> Leaders’ call QUOTE
                       Istanbul talks -> Leaders’ call QUOTE
                       Moscow meeting <> Istanbul talks
                     C
                       columns 4
                       Diplomats’ call CALLS 0 open..at 1
                       Alaska summit SUMMITS 2 at 1..at 3
                       000 at 1
                       003 at 3
                       Diplomats’ call -> Alaska summit QUOTE
                     D
                       columns 2
                       Planned summit SUMMITS 1 at 0..open
                       004 at 0
                     """, text(Sequencer.of(timeline, KindLanes.standard())));
    }

    @Test
    void theOrderOfTheInputDoesNotMatter() {
        List<ArticleFacts> shuffled = new ArrayList<>(SeedFacts.all());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(timeline, new Weaver().weave(shuffled, Corrections.NONE));
        }
    }

    private List<String> orders(Because because) {
        return timeline.order().stream().filter(order -> order.because() == because)
                .map(order -> label(order.before()) + " < " + label(order.after())).sorted().toList();
    }

    private Event event(String label) {
        List<Event> found = timeline.events().stream().filter(event -> event.label().equals(label)).toList();
        assertTrue(found.size() == 1, () -> found.size() + " events called " + label);
        return found.getFirst();
    }

    private String label(String id) {
        return timeline.events().stream().filter(event -> event.id().equals(id)).findFirst().orElseThrow().label();
    }

    private String text(Sequences sequences) {
        StringBuilder text = new StringBuilder();
        for (Sequences.Sequence sequence : sequences.sequences()) {
            text.append(sequence.name()).append("\n  columns ").append(sequence.columns()).append('\n');
            sequence.events().forEach(placed -> text.append("  %s %s %d %s..%s%n".formatted(label(placed.event()),
                    placed.lane(), placed.column(), edge(placed.start()), edge(placed.end()))));
            sequence.written().forEach(written -> text.append("  %s at %d%n".formatted(written.key(),
                    written.column())));
            sequence.order().forEach(order -> text.append("  %s -> %s %s%n".formatted(label(order.before()),
                    label(order.after()), order.because())));
            sequence.either().forEach(pair -> text.append("  %s <> %s%n".formatted(label(pair.left()),
                    label(pair.right()))));
        }
        return text.toString();
    }

    private static String edge(Sequences.Edge edge) {
        return !edge.known() ? "open" : edge.written().isPresent() ? "at " + edge.written().getAsInt() : "own";
    }
}
