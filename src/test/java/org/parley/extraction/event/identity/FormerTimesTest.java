package org.parley.extraction.event.identity;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.Status;
import org.parley.extraction.event.Told;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** When an event was due before it was moved. */
class FormerTimesTest {

    @Test
    void whatIsPostponedFromOneDayToAnotherWasDueOnTheFirst() {
        assertMoved(
                "The meeting between Anna Berg and Juan Ruiz in Lima has been postponed from 3 June 2024 to 10 June "
                        + "2024.",
                Status.POSTPONED, "2024-06-10", "2024-06-03");
    }

    @Test
    void whatWasDueAndIsPostponedHasNoDay() {
        assertMoved("The third round of talks between Chile and Peru, due to take place in Lima on 17 September 2024, "
                + "has been postponed, officials said.", Status.POSTPONED, "", "2024-09-17");
    }

    @Test
    void whatIsBroughtForwardIsToComeOnAnEarlierDay() {
        assertMoved("The second round of talks between Chile and Peru, which had been scheduled for 2 September 2024, "
                + "was brought forward to 12 August 2024.", Status.UPCOMING, "2024-08-12", "2024-09-02");
    }

    @Test
    void whatIsMovedToAnotherDayIsToCome() {
        assertMoved("Berg-Ruiz meeting moved to 10 June 2024\n\nThe meeting of Anna Berg and Juan Ruiz was moved to 10 "
                + "June 2024.", Status.UPCOMING, "2024-06-10");
    }

    @Test
    void whatWasHeldCanHaveBeenDueOnOtherDays() {
        assertMoved(
                "Chile and Peru held talks in Lima on 11 June 2024. The talks had been scheduled for 3 June 2024 and "
                        + "then for 10 June 2024.",
                Status.HELD, "2024-06-11", "2024-06-03", "2024-06-10");
    }

    @Test
    void whatIsPlannedWasNotMoved() {
        assertMoved("Talks between Chile and Peru are scheduled for 3 June 2024 in Lima.", Status.UPCOMING,
                "2024-06-03");
    }

    private static void assertMoved(String text, Status status, String time, String... former) {
        Told told = Told.of(text);
        ArticleEvent event = told.event();
        assertEquals(status, event.status());
        assertEquals(time, told.time(event));
        assertEquals(List.of(former), event.formerTimes().stream().map(at -> told.times().get(at).value()).toList());
    }
}
