package org.parley.timeline.explain;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Status;
import org.parley.timeline.Event;
import org.parley.timeline.FactsBuilder;
import org.parley.timeline.Timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.extraction.event.Status.HELD;
import static org.parley.extraction.event.Status.POSTPONED;
import static org.parley.extraction.event.Status.UPCOMING;
import static org.parley.timeline.FactsBuilder.article;
import static org.parley.timeline.FactsBuilder.weave;

/** How the day of an event moved from article to article. */
class MovesTest {

    private static final FactsBuilder ANNOUNCED = talks("a", UPCOMING).published("2024-05-20").on("2024-06-03");
    private static final FactsBuilder MOVED = talks("b", POSTPONED).published("2024-05-29").on("2024-06-10")
            .movedFrom("2024-06-03");

    @Test
    void whatIsMovedIsOneEventOnItsNewDay() {
        Timeline timeline = weave(ANNOUNCED, MOVED,
                talks("c", UPCOMING).published("2024-06-07").on("2024-06-10"),
                talks("d", HELD).published("2024-06-11").on("2024-06-11").movedFrom("2024-06-10"));
        Event event = timeline.events().getFirst();
        assertEquals(1, timeline.events().size());
        assertEquals("2024-06-11", event.time().edtf().orElseThrow());
        assertEquals(List.of(), timeline.conflicts());
        assertEquals(List.of("3 Jun 2024", "10 Jun 2024", "11 Jun 2024"),
                Moves.of(event).stream().map(Event.Told::label).toList());
    }

    @Test
    void theHistoryTellsWhoMovedIt() {
        Timeline timeline = weave(ANNOUNCED, MOVED);
        List<String> said = new Explainer(timeline).explain("e-a-0").stream().map(Explainer.Reason::sentence).toList();
        assertTrue(said.containsAll(List.of("a announces it for 3 Jun 2024.",
                "b says that it is postponed, from 3 Jun 2024 to 10 Jun 2024.",
                "Moved: 3 Jun 2024, then 10 Jun 2024.")), said.toString());
    }

    @Test
    void whatIsPutOffWithoutANewDayHasNone() {
        Event event = weave(ANNOUNCED, talks("b", POSTPONED).published("2024-05-29").movedFrom("2024-06-03")).events()
                .getFirst();
        assertEquals(List.of("e-a-0", "e-b-0"), event.parts());
        assertTrue(event.time().edtf().isEmpty());
    }

    @Test
    void aDayThatNobodySaysItMovedFromIsThatOfAnotherEvent() {
        assertEquals(2, weave(ANNOUNCED, talks("b", HELD).published("2024-06-12").on("2024-06-11")).events().size());
    }

    @Test
    void aDateThatIsOnlyMoreExactIsNoMove() {
        Event event = weave(talks("a", UPCOMING).published("2024-05-20").on("2024-06"),
                talks("b", HELD).published("2024-06-12").on("2024-06-11")).events().getFirst();
        assertEquals(List.of("e-a-0", "e-b-0"), event.parts());
        assertEquals(List.of(), Moves.of(event));
    }

    private static FactsBuilder talks(String file, Status status) {
        return article(file).event("talks", "Oslo talks", "Ana Sol, Ben Moor", "Oslo", status);
    }
}
