package org.parley.extraction.event;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Sentences of diplomatic news that say who, where, when and whether in a roundabout way. */
class DiplomaticDetailsTest {

    @Test
    void whatFollowsButSaysNothingOfTheTalksBeforeIt() {
        assertNotEquals(Status.DENIED,
                Told.of("Kenya had been told by Chile of the talks with Peru but was not directly involved.").of(0,
                        "talks").status());
    }

    @Test
    void talksThatBroughtNothingWereHeld() {
        assertEquals(Status.HELD, Told.of("The talks between Chile and Peru in Lima did not produce a deal.")
                .of(0, "talks").status());
    }

    @Test
    void whoeverIsToTravelPlansToDoSo() {
        ArticleEvent visit = Told.of("LIMA, May 3, 2024 - A Chilean delegation is to travel to Oslo next week.")
                .event();
        assertEquals(Status.UPCOMING, visit.status());
        assertEquals("Oslo", visit.place().orElseThrow());
    }

    @Test
    void whatIsDueToBeHeldHasTheTimeAndPlaceOfItsInfinitive() {
        ArticleEvent talks = Told.of("Talks between Chile and Peru are due to be held in Oslo on June 7, 2030.")
                .event();
        assertEquals(Status.UPCOMING, talks.status());
        assertEquals("Oslo", talks.place().orElseThrow());
        assertTrue(talks.time().isPresent());
    }

    @Test
    void theirSummitIsThatOfTheSubject() {
        assertEquals(List.of("NATO"), Told
                .of("NATO leaders are expected to address the pact at their summit in Lima from July 9 to 11, 2030.")
                .of(0, "summit").participants());
    }

    @Test
    void aDealHasNoDateOfTheSummitAtWhichItIsRaised() {
        assertEquals(Status.UPCOMING,
                Told.of("LIMA, May 3, 2024 - Chile will discuss trade at a summit with Peru in Oslo "
                        + "on June 7, 2024.").of(0, "summit").status());
    }

    @Test
    void theyMeansTheTwoOfTheSentenceBefore() {
        ArticleEvent met = Told.of("President Anna Berg of Chile and President Luis Ruiz of Peru signed a pact. They "
                + "last met in September 2023 in Lima.").of(0, "met");
        assertEquals(List.of("Anna Berg", "Luis Ruiz"), met.participants());
    }

    @Test
    void aVisitHasAGoalAndAVisitorWhoIsNotTheGoal() {
        ArticleEvent visit = Told
                .of("Foreign Minister Anna Berg arrived in Lima on May 3, 2024 after a visit to Kenya.")
                .of(0, "visit");
        assertEquals("Kenya", visit.place().orElseThrow());
        assertEquals(List.of("Anna Berg"), visit.participants());
    }

    @Test
    void theLastVisitBeforeAnotherWasNotOnItsDay() {
        ArticleEvent trip = Told.of("President Anna Berg, on her first trip to Lima since July 2000, signed a pact.")
                .of(0,
                        "trip");
        assertTrue(trip.time().isEmpty());
    }

    @Test
    void aPlannedVisitThatIsDelayedIsPostponed() {
        ArticleEvent visit = Told
                .of("A planned visit by President Anna Berg to Lima has been delayed until June 7, 2030.")
                .of(0, "visit");
        assertEquals(Status.POSTPONED, visit.status());
        assertEquals("Lima", visit.place().orElseThrow());
    }

    @Test
    void earlierRoundsAreOthersThanTheTalksOfTheNews() {
        Told told = Told
                .of("LIMA, May 3, 2024 - Chile and Peru agreed on Friday to reopen embassies after talks in Lima. "
                        + "Kenya hosted earlier rounds of talks between the two countries in 2021.");
        assertNotEquals(told.of(0, "talks in Lima"), told.of(0, "talks between"));
        assertTrue(told.of(0, "talks in Lima").time().isEmpty());
    }

    @Test
    void talksThatADealFollowedWereOfThoseWhoMadeIt() {
        assertEquals(List.of("Chile", "Peru"), Told.of("Chile and Peru agreed to restore ties after talks in Lima.")
                .of(0, "talks").participants());
    }

    @Test
    void aDealIsOneUnderAnotherWord() {
        Told told = Told
                .of("Chile and Peru signed a trade agreement on Friday. The deal was announced after four days.");
        assertEquals(2, told.event().mentions().size());
    }

    @Test
    void aDealThatLeadersFailToSignIsToldAsAFailure() {
        ArticleEvent failure = Told.of("# Chile, Peru fail to sign border deal\n\nMore.\n").of(0, "deal");
        assertEquals(Status.HELD, failure.status());
        assertEquals("Chile, Peru fail to sign border deal", failure.title());
    }

    @Test
    void whoMetOnTheSidelinesOfAMeetingIsNotWhoHeldIt() {
        assertEquals(List.of("Anna Berg", "Peru"), Told.of("Foreign Minister Anna Berg of Chile met her Peruvian "
                + "counterpart in Oslo on Friday on the sidelines of a NATO meeting.").of(0, "met").participants());
    }

    @Test
    void theTalksAtAPalaceAreThoseInItsCity() {
        Told told = Told.of("Chile and Peru held talks in Lima on May 3, 2024. The meeting at the Linden Palace was "
                + "chaired by Kenya.");
        assertEquals(told.of(0, "talks"), told.of(0, "meeting"));
    }

    @Test
    void whoeverComesForTalksHoldsThemWhereTheyArrive() {
        ArticleEvent talks = Told.of("LIMA, May 3, 2024 - A Kenyan delegation arrived in Oslo on Friday for talks with "
                + "Chilean officials.").of(0, "talks");
        assertEquals(List.of("Chile", "Kenya"), talks.participants());
        assertEquals("Oslo", talks.place().orElseThrow());
        assertEquals(Status.UPCOMING, talks.status());
        assertTrue(talks.time().isPresent());
    }

    @Test
    void whatASummitIsAboutTakesNoPart() {
        assertEquals(List.of("Anna Berg"), Told.of("President Anna Berg will host a summit on Kenya in Lima on Sunday.")
                .of(0, "summit").participants());
    }

    @Test
    void theTwoAreThePeopleWhomTheNewsIsAbout() {
        assertEquals(List.of("Anna Berg", "Luis Ruiz"), Told.of("President Anna Berg received President Luis Ruiz on "
                + "Friday. The two had spoken by phone on Monday.").of(0, "spoken").participants());
    }

    @Test
    void aCopulaTellsWhenAndWhereAMeetingWas() {
        ArticleEvent meeting = Told.of("Their last meeting was in Lima in October 2019.").of(0, "meeting");
        assertEquals(Status.HELD, meeting.status());
        assertEquals("Lima", meeting.place().orElseThrow());
        assertTrue(meeting.time().isPresent());
    }

    @Test
    void aTruceThatIsHopedForIsNotThere() {
        assertNotEquals(Status.HELD, Told.of("Mediators had hoped for a truce before May. The deal was far off.")
                .of(0, "truce").status());
    }

    @Test
    void talksWithoutSidesCountIfTheyHaveADate() {
        ArticleEvent talks = Told.of("LIMA, May 3, 2024 - Negotiations on the second phase are due to begin on May 7.")
                .event();
        assertEquals(Status.UPCOMING, talks.status());
    }

    @Test
    void theCountryOfACityTakesNoPart() {
        assertEquals(List.of("Chile", "Peru"),
                Told.of("Leaders of Chile and Peru, meeting in Tirana, Albania, held a call "
                        + "on Friday.").of(0, "call").participants());
    }

    @Test
    void whoBrokersTalksIsNoSideOfThem() {
        assertEquals(List.of("Chile", "Peru"),
                Told.of("The Kenya-brokered talks between Chile and Peru were held in Lima on Friday.").of(0, "talks")
                        .participants());
    }

    @Test
    void whoMeetsBehindACityIsNotItsCountry() {
        assertEquals(List.of("Chile", "Peru"), Told.of("Further along, in Oslo, Chile and Peru held talks on Friday.")
                .of(0, "talks").participants());
    }

    @Test
    void aSecondVerbSharesTheSubjectOfTheFirst() {
        assertEquals(List.of("Anna Berg", "Luis Ruiz"),
                Told.of("President Anna Berg spoke with Chancellor Omar Haddad on Tuesday and was scheduled to talk to "
                        + "President Luis Ruiz later.").of(0, "talk").participants());
    }

    @Test
    void thePresidentsAreThoseOfTheSentenceBefore() {
        assertEquals(List.of("Anna Berg", "Luis Ruiz"),
                Told.of("A meeting between Anna Berg and Luis Ruiz is planned, spokesman Omar Haddad told reporters. The "
                        + "presidents last met in Oslo on Oct. 13.").of(0, "met").participants());
    }

    @Test
    void aTreatyOnWhichLeadersFailToAgreeIsToldAsAFailure() {
        ArticleEvent failure = Told.of("# Chile, Peru fail to agree on peace treaty\n\nMore.\n").of(0, "treaty");
        assertEquals(Status.HELD, failure.status());
        assertEquals("Chile, Peru fail to agree on peace treaty", failure.title());
    }

    @Test
    void anAccordThatIsAnnouncedIsThere() {
        assertEquals(Status.HELD, Told.of("Mediator Anna Berg announced the accord in Lima on Friday.").of(0, "accord")
                .status());
    }

    @Test
    void whoHoldsCallsWithTwoOthersTakesPart() {
        assertEquals(List.of("Anna Berg", "Chile", "Peru"),
                Told.of("Minister Anna Berg held phone calls with her Chilean and Peruvian counterparts on Friday.")
                        .of(0, "calls").participants());
    }

    @Test
    void talksCanNameTheirSidesBehindTheirVerb() {
        assertEquals(List.of("Chile", "Peru"), Told.of("Talks on the extension took place in Oslo on Nov. 11 between "
                + "Chile and Peru.").of(0, "Talks").participants());
    }

    @Test
    void peopleAndTheStatesThatTheyStandForAreNamedOnce() {
        ArticleEvent meeting = Told
                .of("The foreign ministers of Chile and Peru have met in Oslo. Chile's Ines Roth and "
                        + "Peru's Omar Haddad held talks on Thursday.")
                .of(0, "met");
        assertEquals(List.of("Chile", "Peru"), meeting.participants());
        assertTrue(meeting.time().isPresent());
    }

    @Test
    void paragraphsThatOpenWithDatesAreAChronology() {
        Told told = Told.of("# Years of talks\n\nUpdated 22 November 2021\n\n"
                + "July 14, 2015 – Chile and Peru sign a border treaty in Oslo.\n\n"
                + "May 8, 2018 – Chile reimposes sanctions on Peru.\n\n"
                + "April 6, 2021 – Indirect talks between Chile and Peru begin in Lima.\n");
        assertTrue(
                told.timeline().stream().allMatch(event -> event.status() == Status.HELD && event.time().isPresent()));
        assertEquals(3, told.timeline().size());
    }

    @Test
    void aChronologyOfYearsTellsOfThePastThoughNobodyKnowsWhenItWasWritten() {
        Told told = Told.of("Years of talks\n\n14 July 2015 — Chile and Peru sign a border treaty in Oslo.\n\n"
                + "8 May 2018 — Chile's president visits Lima.\n\n"
                + "6 April 2021 — Indirect talks between Chile and Peru begin in Lima.\n");
        assertEquals(List.of(Status.HELD, Status.HELD, Status.HELD),
                told.timeline().stream().map(ArticleEvent::status).toList());
    }

    @Test
    void aProgrammeOfDaysIsNotHeldWhereNobodyKnowsWhenItWasWritten() {
        Told told = Told.of("The programme\n\n14 July 2015 — Chile and Peru sign a border treaty in Oslo.\n\n"
                + "15 July 2015 — Chile's president visits Lima.\n\n"
                + "16 July 2015 — Indirect talks between Chile and Peru begin in Lima.\n");
        assertTrue(told.timeline().stream().noneMatch(event -> event.status() == Status.HELD));
        assertEquals(3, told.timeline().size());
    }

    @Test
    void theFirstDayNamedIsNotTheDayOfWriting() {
        Told told = Told.of("A border settled\n\nChile and Peru met in Oslo on 14 July 2015 over the border.\n\n"
                + "The presidents meet again in Lima on 16 July 2015.\n");
        assertEquals(Status.UNKNOWN, told.of(60, "meet").status());
    }

    @Test
    void anAppositionIsNotTheSubject() {
        ArticleEvent visit = Told
                .of("Anna Berg, then the NATO director, secretly travelled to Lima in May 2018 to prepare "
                        + "the summit.")
                .of(0, "travelled");
        assertEquals(List.of("Anna Berg"), visit.participants());
    }

    @Test
    void whoPreparesASummitNeedNotTakePart() {
        assertEquals(List.of(), Told.of("Anna Berg travelled to Lima to prepare the summit.").of(0, "summit")
                .participants());
    }

    @Test
    void aLeaderWhoIsNamedStandsForTheState() {
        assertEquals(List.of("Anna Berg", "Omar Haddad"),
                Told.of("Foreign Minister Anna Berg met Kenya's de facto leader "
                        + "Omar Haddad in Oslo on Sunday.").of(0, "met").participants());
    }

    @Test
    void aBodyThatIsToHoldAMeetingPlansIt() {
        assertEquals(Status.UPCOMING, Told.of("The U.N. Security Council is to hold an emergency meeting on Wednesday.")
                .of(0, "meeting").status());
    }

    @Test
    void aTitleInSmallLettersBelongsToAPerson() {
        assertEquals(List.of("Anna Berg", "Zed Quill"),
                Told.of("Foreign Minister Anna Berg met security adviser Zed Quill "
                        + "in Oslo on Monday.").of(0, "met").participants());
    }

    @Test
    void aVisitThatIsCancelledIsThatOfWhomeverCancelsIt() {
        ArticleEvent visit = Told.of("The vote prompted Prime Minister Anna Berg to cancel a visit to Oslo.").of(0,
                "visit");
        assertEquals(Status.CANCELLED, visit.status());
        assertEquals(List.of("Anna Berg"), visit.participants());
    }

    @Test
    void aPrisonerExchangeIsNoTalk() {
        assertEquals("other", Told.of("Chile and Peru carried out a prisoner exchange on Friday.").of(0, "exchange")
                .kind());
    }

    @Test
    void followUpMeetingsAreOthersThanTheTalks() {
        Told told = Told
                .of("LIMA, May 3, 2024 - Chile and Peru agreed to a truce during talks in Lima on Friday. Both sides "
                        + "agreed to hold follow-up meetings in the coming days.");
        assertEquals(Status.HELD, told.of(0, "talks").status());
        assertNotEquals(told.of(0, "talks"), told.of(0, "meetings"));
    }

    @Test
    void aHeadlineThatAgreesToACeasefireReportsIt() {
        assertEquals(Status.HELD, Told.of("# Chile, Peru agree to immediate ceasefire\n\nMore.\n").of(0, "ceasefire")
                .status());
    }

    @Test
    void aDealIsNamedWhereOnlyAnAsideTellsOfItsSigning() {
        ArticleEvent deal = Told
                .of("The grain deal, signed in Lima on July 22, 2022 by Chile and Peru, was due to expire in "
                        + "November.")
                .event();
        assertTrue(deal.title().toLowerCase(Locale.ROOT).contains("deal"), deal::title);
    }

    @Test
    void whatOpensASentenceDatesWhatItsVerbSigns() {
        Told told = Told
                .of("Lima, May 3, 2024\n\nIn June 2018, Anna Berg and Ivan Petrov signed a declaration in Oslo. "
                        + "In March 2019, the two leaders held a summit in Lima. In May 2019, talks in Quito broke down.");
        assertEquals("2018-06", told.time(told.of(0, "declaration")));
        assertEquals("2019-03", told.time(told.of(0, "summit")));
        assertEquals("2019-05", told.time(told.of(0, "talks")));
    }

    @Test
    void whatOpensASentenceDatesNothingThatSomeoneSaysInIt() {
        Told told = Told.of("In June 2018, Anna Berg said that Chile and Peru had signed a declaration in Oslo.");
        assertEquals("", told.time(told.of(0, "declaration")));
    }

    @Test
    void sheIsTheOnlyWomanWhoWasNamed() {
        Told told = Told
                .of("Lima, May 3, 2024\n\nIvan Petrov appointed Anna Berg as his envoy in January 2024. She visited "
                        + "Lima in March 2024.");
        assertEquals(List.of("Anna Berg"), told.of(0, "visited").participants());
    }

    @Test
    void whatThoseAgreeWhoHaveJustBeenToldOfIsPartOfTheirMeeting() {
        Told told = Told
                .of("Lima, May 3, 2024\n\nAnna Berg and Ivan Petrov met in Lima on Friday. It was long awaited. The "
                        + "city was quiet. Roads were closed. The two leaders agreed to reopen the bridge.");
        assertEquals(1, told.timeline().size(), () -> told.timeline().toString());
    }
}
