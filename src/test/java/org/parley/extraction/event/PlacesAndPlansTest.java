package org.parley.extraction.event;

import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** Where an event is, and what is only planned. */
class PlacesAndPlansTest {

    @Test
    void anAdjectiveNamesNoPlace() {
        assertEquals(Optional.empty(), Told.of("The fire started at a Chinese restaurant on Friday.").of(0, "fire")
                .place());
    }

    @Test
    void theTownOfIsAPlace() {
        assertEquals(Optional.of("Skelvik"),
                Told.of("Chile and Peru held talks on Monday in the seaside resort town of Skelvik.")
                        .of(0, "talks").place());
    }

    @Test
    void whereAJourneyBeginsIsNotWhereItHappens() {
        assertEquals(Optional.empty(),
                Told.of("Anna Berg was airlifted from the city of Cusco in Peru to Oslo on Friday.").of(0, "airlifted")
                        .place());
    }

    @Test
    void arrivingInAClauseWithoutATenseIsNoVisit() {
        assertFalse(Told.of("Reporters of the World Bank travelling into Peru found traps.").timeline().stream()
                .anyMatch(event -> event.kind().equals("visit")));
    }

    @Test
    void anInfinitiveOfAHeadlineIsAPlan() {
        ArticleEvent trial = Told
                .of("Peru to hold 'closed-door' trial of journalist\n\nThe trial of a journalist who was "
                        + "arrested in 2021 drew protests.")
                .of(0, "trial");
        assertEquals(Status.UPCOMING, trial.status());
    }

    @Test
    void whatIsTakenForGrantedOfADayToComeLiesAhead() {
        assertEquals(Status.UPCOMING,
                Told.of("Chile warned\n\nMay 4, 2024\n\nChile will host Peru on June 16, after they "
                        + "start their joint campaign in Oslo on June 11.").of(0, "campaign").status());
    }

    @Test
    void thePresentBehindWhenTellsOfNothingThatWas() {
        assertNotEquals(Status.HELD, Told.of("When the deal closes, the firm will move.").of(0, "deal").status());
    }

    @Test
    void aVoteOfAYearThatIsOverWasHeld() {
        assertEquals(Status.HELD,
                Told.of("Berg hopes\n\nMay 4, 2016\n\nAhead of a 2014 vote on independence, Anna Berg "
                        + "said she hoped it would fail.").of(0, "vote").status());
    }

    @Test
    void whatSomeoneHadPlannedIsNoPlan() {
        assertNotEquals(Status.UPCOMING,
                Told.of("President Anna Berg had planned to meet President Omar Ruiz in Oslo.").of(0, "meet")
                        .status());
    }

    @Test
    void whatLiesInARelativeClauseBehindANameIsOfThatName() {
        assertEquals("Skelvik fell",
                Told.of("The army left. Janud lies north of Skelvik, which fell on April 25 to rebels.").of(0, "fell")
                        .title().substring(0, 12));
    }

    @Test
    void aPronounIsNoLongSubject() {
        assertFalse(Told.of("Berg has said that this is no time for Peru to drop out of the club it joined in 1973.")
                .timeline().stream().anyMatch(event -> event.title().startsWith("Is no")));
    }
}
