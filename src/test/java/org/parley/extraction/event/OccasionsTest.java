package org.parley.extraction.event;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What happens on the occasion of something else, what it is about, and what was signed before. */
class OccasionsTest {

    private static final String TWO_SUMMITS = "President Joe Berg will attend the G7 summit in Oslo in June and a NATO "
            + "summit in Lima on July 11. At the G7 summit, he will meet Prime Minister Fumio Kane. At the NATO summit, he "
            + "is expected to meet President Luis Ruiz. The NATO summit will last a day.";

    @Test
    void whoMeetsAtASummitIsNotTheSummit() {
        Told told = Told.of(TWO_SUMMITS);
        assertNotEquals(told.of(0, "summit in Oslo").id(), told.of(0, "meet Prime").id());
        assertEquals(List.of("Fumio Kane", "Joe Berg"), told.of(0, "meet Prime").participants());
    }

    @Test
    void summitsOfTwoBodiesAreTwo() {
        Told told = Told.of(TWO_SUMMITS);
        int last = TWO_SUMMITS.lastIndexOf("The NATO");
        assertEquals(told.of(0, "summit in Lima").id(), told.of(last, "summit").id());
        assertEquals("NATO summit in Lima", told.of(last, "summit").title());
    }

    @Test
    void thePronounThatGoesOnMeansTheSamePerson() {
        assertEquals(List.of("Joe Berg", "Luis Ruiz"), Told.of(TWO_SUMMITS).of(0, "meet President").participants());
    }

    @Test
    void whatTalksAreAboutTakesNoPart() {
        assertEquals(List.of("Chile", "Peru"),
                Told.of("Chile and Peru held talks on support for Kenya in Oslo on Monday.")
                        .of(0, "talks").participants());
        assertEquals(List.of("Chile", "Peru"), Told.of("Chile held talks on support for Kenya with Peru in Oslo.")
                .of(0, "talks").participants());
    }

    @Test
    void anAgreementThatWasSignedBeforeIsTheSubjectOfItsParticiple() {
        ArticleEvent signed = Told
                .of("Leaders met in Oslo to mark the anniversary of the peace pact signed in Lima on May "
                        + "14, 1995.")
                .of(0, "signed");
        assertEquals("Peace pact signed in Lima", signed.title());
    }

    @Test
    void aRoundThatHasNotBeenScheduledIsNotDenied() {
        assertNotEquals(Status.DENIED,
                Told.of("Chile and Peru held a third round of talks in Oslo. A fourth round has not "
                        + "been scheduled.").of(50, "round").status());
    }

    @Test
    void theyAreTheTalksThatWereToldOfBefore() {
        Told told = Told
                .of("LIMA, May 23, 2024 - Chile and Peru have again put off talks on their border. They will now be "
                        + "held in Oslo on June 7.");
        ArticleEvent talks = told.of(20, "talks");
        assertEquals("2024-06-07", told.time(talks));
        assertEquals("Oslo", talks.place().orElseThrow());
    }

    @Test
    void itIsTheMeetingThatWasToldOfBefore() {
        assertEquals(Status.CANCELLED,
                Told.of("LIMA, May 23, 2024 - Chile and Peru had planned a meeting in Oslo on May 30. "
                        + "It was cancelled on Tuesday.").of(20, "meeting").status());
    }

    @Test
    void aSummitGoesOnFromTheDayThatItOpened() {
        Told told = Told
                .of("LIMA, May 24, 2024 - Nations agreed a deal at the climate summit in Lima on Friday. The summit, "
                        + "which opened on May 11, was overshadowed by a war.");
        assertEquals(told.of(20, "summit in").id(), told.of(70, "summit,").id());
    }

    @Test
    void aDelegationStandsForItsSideWhoeverLeadsIt() {
        assertEquals(List.of("Egypt", "Norte Front"),
                Told.of("A Norte Front delegation led by Omar Ruiz held talks with "
                        + "Egyptian mediators in Lima on Tuesday.").of(0, "talks").participants());
    }

    @Test
    void aMeetingOfWhichNothingIsToldButTheDayIsNotOnTheTimeline() {
        assertEquals(List.of(),
                Told.of("LIMA, May 24, 2024 - Small states walked out of a meeting on Friday.").timeline()
                        .stream().filter(event -> event.title().equals("Meeting")).toList());
    }

    @Test
    void whoWillAttendASummitIsAtTheSummitThatWasToldOf() {
        Told told = Told.of("Peru will host the ASEAN summit in Lima in July. President Omar Ruiz will attend the"
                + " summit. President Anna Berg will not attend this year's summit.");
        assertEquals(List.of("ASEAN summit in Lima"), told.timeline().stream().map(ArticleEvent::title).toList());
        assertEquals(Status.UPCOMING, told.event().status());
    }

    @Test
    void whatWasDueSomewhereIsStillThereWhenPutOff() {
        ArticleEvent summit = Told.of("The summit between President Anna Berg and President Omar Ruiz, which was due to"
                + " take place in Oslo on June 14, 2030, has been postponed to June 20.").event();
        assertEquals("Oslo", summit.place().orElse(""));
        assertEquals(Status.POSTPONED, summit.status());
    }

    @Test
    void whatStatesSignedTheirPeopleSigned() {
        Told told = Told
                .of("The ministers of Chile and Peru signed a border treaty on Sunday. Minister Anna Berg of Chile"
                        + " and Minister Omar Ruiz of Peru signed the treaty on the shores of Lake Titicaca.");
        assertEquals(told.of(0, "treaty on Sunday").id(), told.of(0, "treaty on the").id());
    }

    @Test
    void whoAttendedTheTalksWasAtTheMeetingJustToldOf() {
        Told told = Told
                .of("President Anna Berg and President Omar Ruiz met in Lima on 3 May 2020. The Kenyan and Omani"
                        + " ambassadors also attended the two-hour talks.");
        assertEquals(told.of(0, "met").id(), told.of(0, "talks").id());
    }

    @Test
    void whatIsSetAsideBetweenASubjectAndItsVerbHidesNeither() {
        Told told = Told.of("General elections, the first in nearly a decade, are planned for 2030.");
        assertEquals(Status.UPCOMING, told.of(0, "elections").status());
        assertEquals("2030", told.time(told.event()));
    }

    @Test
    void aMeetingThatWasCalledOffIsNotTheOneThatWasHeldThere() {
        Told told = Told.of("Chile and Peru held talks in Lima on 3 May 2020. A meeting planned for June in Lima was"
                + " cancelled.");
        assertEquals(Status.HELD, told.of(0, "talks").status());
        assertEquals(Status.CANCELLED, told.of(0, "meeting").status());
    }

    @Test
    void talksThatCameBeforeADealAreNotThoseThatAreStillToCome() {
        Told told = Told.of("A second round of talks between Chile and Peru will be held in March 2031. President Anna"
                + " Berg of Chile and President Omar Ruiz of Peru signed a pact on 11 December 2020 after negotiations.");
        assertNotEquals(told.of(0, "talks").id(), told.of(0, "pact").id());
        assertTrue(told.found().order().stream().noneMatch(order -> order.before() == told.of(0, "talks").id()));
    }

    @Test
    void aFormerTreatyIsAnother() {
        Told told = Told
                .of("Chile and Peru discuss trade treaty\n\nLima, 3 May 2020\n\nChile and Peru will sign a trade"
                        + " treaty in June. Chile and Peru signed their previous treaty in March 2001.");
        assertEquals("2001-03", told.time(told.of(0, "treaty in March")));
        assertNotEquals(told.of(0, "treaty in June").id(), told.of(0, "treaty in March").id());
    }

    @Test
    void aQuestionReportsNothing() {
        Told told = Told
                .of("A day in Peru\n\nWhat has been agreed?\n\nChile and Peru agreed on a border on 3 May 2020.");
        assertEquals("Chile and Peru agreed on a border", told.event().title());
    }

    @Test
    void whoeverIsVisitedOrRepresentedTakesNoPart() {
        assertEquals(List.of("Anna Berg", "Omar Ruiz"), Told.of("Anna Berg and Omar Ruiz met at the residence of Lena"
                + " Holt in Lima.").of(0, "met").participants());
        assertEquals(List.of("Anna Berg", "Omar Ruiz"),
                Told.of("Anna Berg met the UN special representative, Omar Ruiz,"
                        + " in Lima.").of(0, "met").participants());
    }

    @Test
    void whatIsSaidOfADealBetweenCommasIsTheSameDeal() {
        Told told = Told
                .of("A day in Peru\n\nThe agreement, formally signed in Lima on 14 December 1995, ended a war.");
        assertEquals(told.of(0, "agreement").id(), told.event().id());
    }

    @Test
    void whatCameBeforeOneMeetingIsNotSaidToBeBeforeAllThatAreAnnounced() {
        Told told = Told
                .of("Prior to the dialogue, Anna Berg met Omar Ruiz in Lima. The summit of Chile and Peru will be"
                        + " held in Oslo on 3 May 2031.");
        assertTrue(told.found().order().stream().noneMatch(order -> order.rule().contains("earlier")));
    }

    @Test
    void whenSomethingIsAllegedIsNotWhenItHappened() {
        assertEquals("", told("On 3 May 2020, the firm sent a letter alleging that Berg stole a boat.", "stole"));
    }

    private static String told(String sentence, String head) {
        Told told = Told.of("A day in Peru\n\n" + sentence);
        return told.time(told.of(0, head));
    }
}
