package org.parley.timeline.explain;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Status;
import org.parley.timeline.Corrections;
import org.parley.timeline.FactsBuilder;
import org.parley.timeline.Timeline;
import org.parley.timeline.weave.Weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parley.timeline.FactsBuilder.article;

/** Why one event came before another. */
class PrecedenceTest {

    private static FactsBuilder events(String file, String... labels) {
        FactsBuilder article = article(file);
        for (String label : labels) {
            article.event("visit", label, "", "", Status.UNKNOWN);
        }
        return article;
    }

    private static List<String> why(String before, String after, FactsBuilder... articles) {
        Timeline timeline = new Weaver().weave(Stream.of(articles).map(FactsBuilder::facts).toList(), Corrections.NONE);
        return new Explainer(timeline).whyBefore(id(timeline, before), id(timeline, after)).stream()
                .map(Explainer.Reason::sentence).toList();
    }

    private static String id(Timeline timeline, String label) {
        return timeline.events().stream().filter(event -> event.label().equals(label)).findFirst().orElseThrow().id();
    }

    @Test
    void theShortestChainOfWordsIsTold() {
        assertEquals(List.of("One before Three, as a says (test)."),
                why("One", "Three", events("a", "One", "Two", "Three")
                        .before(0, 1, "one, two").before(1, 2, "two, three").before(0, 2, "one long before three")));
        assertEquals(List.of("One before Two, as a says (test).", "Two before Three, as a says (test)."),
                why("One", "Three",
                        events("a", "One", "Two", "Three").before(0, 1, "one, two").before(1, 2, "two, three")));
    }

    @Test
    void eventsThatNoWordsConnectAreComparedByTheirDates() {
        assertEquals(List.of("One before Two, by date."),
                why("One", "Two", events("a", "One").on("2020"), events("b", "Two").on("2024")));
    }

    @Test
    void daysBridgeTwoChainsOfWords() {
        FactsBuilder early = article("a").event("visit", "One", "", "", Status.UNKNOWN)
                .event("visit", "Early", "", "", Status.UNKNOWN).on("2020").before(0, 1, "one, then early");
        FactsBuilder late = article("b").event("call", "Late", "", "", Status.UNKNOWN).on("2024")
                .event("call", "Two", "", "", Status.UNKNOWN).before(0, 1, "late, then two");
        assertEquals(List.of("One before Two, by their days: not after 31 Dec 2020, and not before 1 Jan 2024.",
                "One comes before Early.", "Early is dated 2020.", "Two comes after Late.", "Late is dated 2024."),
                why("One", "Two", early, late));
    }

    @Test
    void whereNothingSaysSoThereIsNoChain() {
        assertEquals(List.of(), why("One", "Two", events("a", "One", "Two")));
        assertEquals(List.of(), why("Two", "One", events("a", "One", "Two").before(0, 1, "one, two")));
        assertEquals(List.of(), why("One", "One", events("a", "One", "Two").before(0, 1, "one, two")));
        assertEquals(List.of(), why("One", "Two", events("a", "One").on("2024"), events("b", "Two").on("2024")));
    }
}
