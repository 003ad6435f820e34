package org.parley.export.figure;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Status;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MarkerLabelTest {

    @Test
    void aLabelIsBrokenAtTheSpaceThatLeavesItNarrow() {
        assertEquals(List.of("Trump–Putin", "call"), label("Trump–Putin call", "no date").lines());
    }

    @Test
    void namesThatAreTooWideAreBrokenAtADash() {
        List<String> lines = label("France–Germany–Italy talks", "no date").lines();
        assertEquals(2, lines.size());
        assertTrue(lines.getFirst().endsWith("–"), lines.getFirst());
    }

    @Test
    void aTimeIsNotCutShort() {
        assertTrue(label("Emergency meeting", "before 24 May 2025").time().endsWith("2025"));
    }

    private static MarkerLabel label(String words, String time) {
        Event like = Sample.timeline().events().getFirst();
        EventTime when = like.time();
        EventTime other = new EventTime(when.startNoEarlier(), when.startNoLater(), when.endNoEarlier(),
                when.endNoLater(), Optional.empty(), Optional.empty(), time, List.of());
        return MarkerLabel.of(
                new Event("e", List.of("e"), like.kind(), words, words, List.of(), Optional.empty(), Optional.empty(),
                        other,
                        Status.HELD, List.of(), like.mentions(), 1, true, List.of(), List.of(), List.of(), List.of()),
                new Typeset());
    }
}
