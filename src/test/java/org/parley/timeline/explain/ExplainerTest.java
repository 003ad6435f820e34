package org.parley.timeline.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.timeline.Corrections;
import org.parley.timeline.FactsBuilder;
import org.parley.timeline.Timeline;
import org.parley.timeline.explain.Explainer.Reason;
import org.parley.timeline.weave.Weaver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.extraction.event.Status.HELD;
import static org.parley.extraction.event.Status.UPCOMING;
import static org.parley.timeline.FactsBuilder.article;

/** Every answer explains itself, down to the words. */
class ExplainerTest {

    private final Timeline timeline = new Weaver().weave(Stream.of(
            article("001").event("talks", "Oslo talks", "Ana Sol, Ben Moor", "Oslo", HELD).on("2024-03")
                    .event("visit", "Visit", "", "", HELD).event("call", "Call", "", "", UPCOMING)
                    .within(0, 0, "today").before(0, 1, "after the talks came the visit"),
            article("002").event("talks", "Talks", "Ana Sol, Ben Moor", "Oslo", UPCOMING),
            article("003").event("talks", "Rome talks", "Ana Sol, Ben Moor", "Rome", HELD))
            .map(FactsBuilder::facts).toList(), Corrections.NONE);
    private final Explainer explainer = new Explainer(timeline);

    @Test
    void aDateIsExplainedByTheWordsThatGiveIt() {
        assertEquals(
                """
                Status: held.
                  002 announces it. “Talks”
                  001 reports it as held, Mar 2024. “Oslo talks” “2024-03”
                Date: Mar 2024.
                  001 dates it (date). “2024-03”
                Oslo talks before Visit, as 001 says (test). “after the talks came the visit”
                One event in 002, 001: kind, participants, place and time agree as far as told. “Talks” “Oslo talks”
                """, text(explainer.explain("e-001-0")));
    }

    @Test
    void aBoundIsFollowedToTheDateItRestsOn() {
        assertEquals("""
                     Status: upcoming.
                       001 announces it. “Call”
                     No date is given.
                     Counted from the writing of 001: same day. “today”
                     Not before 1 Mar 2024:
                       it comes after the writing of 001. “Call”
                         001 comes after Oslo talks. “Oslo talks”
                           Oslo talks is dated Mar 2024. “2024-03”
                     Visit before Call: 001 reports the one and announces the other. “Visit” “Call”
                     """, text(explainer.explain("e-001-2")));
    }

    @Test
    void whatIsCountedFromAWritingComesNeitherBeforeNorAfterIt() {
        Timeline week = new Weaver().weave(List.of(article("001").event("talks", "Oslo talks", "", "", HELD)
                .on("2024-03-02").event("visit", "Visit", "", "", HELD).within(-7, 0, "on Friday").facts()),
                Corrections.NONE);
        assertTrue(text(new Explainer(week).explain("e-001-1"))
                .contains("it is counted from the writing of 001 (0–7 days before). “on Friday”"),
                () -> text(new Explainer(week).explain("e-001-1")));
    }

    @Test
    void anEventIsExplainedUnderAnyOfItsParts() {
        assertEquals(explainer.explain("e-001-0"), explainer.explain("e-002-0"));
        assertEquals(List.of(), explainer.explain("e-nothing"));
    }

    @Test
    void whyBeforeIsAChain() {
        assertEquals("""
                     Oslo talks before Visit, as 001 says (test). “after the talks came the visit”
                     Visit before Call: 001 reports the one and announces the other. “Visit” “Call”
                     """, text(explainer.whyBefore("e-001-0", "e-001-2")));
        assertEquals(List.of(), explainer.whyBefore("e-001-2", "e-001-0"));
        assertEquals(List.of(), explainer.whyBefore("e-003-0", "e-001-0"));
    }

    private static String text(List<Reason> reasons) {
        return reasons.stream().map(reason -> "  ".repeat(reason.depth()) + reason.sentence() + reason.evidence()
                .stream().map(evidence -> " “" + evidence.quote() + "”").collect(Collectors.joining()) + "\n")
                .collect(Collectors.joining());
    }
}
