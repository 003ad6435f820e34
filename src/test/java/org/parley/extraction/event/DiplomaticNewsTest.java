package org.parley.extraction.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Sentences as agencies write them on rounds of talks: plans, delays, and who meets whom. */
class DiplomaticNewsTest {

    @Test
    void theAgencyOfADatelineTakesNoPart() {
        ArticleEvent talks = Told.of("OSLO, May 3 (Reuters) - Chile and Peru held talks in Oslo on Saturday.").event();
        assertEquals(List.of("Chile", "Peru"), talks.participants());
    }

    @Test
    void aRelativeClauseDoesNotHideThatAMeetingWasPostponed() {
        ArticleEvent meeting = Told
                .of("A meeting between Chilean and Peruvian experts that had been due to take place on Wednesday in Lima "
                        + "was postponed to Saturday.")
                .of(0, "meeting");
        assertEquals(Status.POSTPONED, meeting.status());
        assertEquals(List.of("Chile", "Peru"), meeting.participants());
    }

    @Test
    void whatWasPostponedIsAtItsNewTimeOnly() {
        Told told = Told
                .of("The talks between Chile and Peru, first planned for May 3, 2030 in Lima, were postponed.\n\n"
                        + "The summit of Kenya and Ghana was postponed until June 7, 2030.");
        assertTrue(told.of(0, "talks").time().isEmpty());
        assertTrue(told.of(0, "summit").time().isPresent());
    }

    @Test
    void talksThatWillNotTakePlaceAreCancelled() {
        assertEquals(Status.CANCELLED,
                Told.of("The talks between Chile and Peru set for Sunday will not take place, an official said.")
                        .of(0, "talks").status());
    }

    @Test
    void aHeadlineSaysInOneWordThatTalksWereCalledOff() {
        assertEquals(Status.CANCELLED, Told.of("# Chile-Peru talks set for Sunday cancelled after quake\n\nMore.\n")
                .of(0, "talks").status());
    }

    @Test
    void whatCallsOffTalksIsNotCalledOff() {
        assertNotEquals(Status.CANCELLED,
                Told.of("# Chile-Peru talks cancelled after air strikes\n\nMore.\n").of(0, "strikes").status());
    }

    @Test
    void theVerbOfAPredicateSaysWhenAndWhere() {
        ArticleEvent meeting = Told.of("The meeting of Chile and Peru will take place in Lima on June 7, 2030.")
                .event();
        assertEquals("Lima", meeting.place().orElseThrow());
        assertTrue(meeting.time().isPresent());
    }

    @Test
    void roundsOfOneSeriesAreSeveralEvents() {
        Told told = Told.of("Chile and Peru ended a second round of talks in Lima on June 7, 2024.\n\n"
                + "The first round was held in Oslo on May 3, 2024. The third round will be held in July.");
        assertEquals(List.of("Second round of Chile–Peru talks in Lima", "First round of Chile–Peru talks in Oslo",
                "Planned third round of Chile–Peru talks"),
                told.timeline().stream().map(ArticleEvent::title).toList());
    }

    @Test
    void aRoundThatWasPutOffAndHeldSinceWasHeld() {
        Told told = Told.of("Chile and Peru ended the fourth round of talks in Lima on Sunday.\n\n"
                + "The fourth round, initially scheduled for May 3 in Oslo, was postponed.");
        assertEquals(Status.HELD, told.event().status());
        assertEquals("Lima", told.event().place().orElseThrow());
    }

    @Test
    void theTimeOfWhatIsAgreedIsNotTheTimeOfTheAgreement() {
        Told told = Told.of("Chile and Peru agreed on a text and promised to meet in June 2030.");
        assertTrue(told.of(0, "agreed").time().isEmpty());
    }

    @Test
    void theYearOfATreatyIsNotTheYearOfItsEnd() {
        Told told = Told.of("Chile withdrew from a 2015 treaty in 2018.");
        int time = told.of(0, "withdrew").time().orElseThrow();
        assertEquals("2018", told.found().mentions().stream().filter(m -> m.text().startsWith("withdrew")).findFirst()
                .map(m -> m.text().substring(m.text().length() - 4)).orElseThrow());
        assertEquals(1, time);
    }

    @Test
    void aListOfStatesIsOneSubject() {
        assertEquals(List.of("Chile", "Ghana", "Kenya", "Peru"),
                Told.of("Ministers from Chile, Kenya and Ghana met their Peruvian counterpart in Lima.").event()
                        .participants());
    }

    @Test
    void whoHoldsTalksWithSomeoneTakesPart() {
        assertEquals(List.of("Chile", "Peru"), Told.of("Chile held talks with Peru in Lima.").event().participants());
    }

    @Test
    void toSpeakByPhoneIsACall() {
        assertEquals("call",
                Told.of("President Anna Berg spoke by phone with President Juan Ruiz on Saturday.").event().kind());
    }

    @Test
    void whoIsOnlyPresentTakesNoPart() {
        assertEquals(List.of("Anna Berg", "Juan Ruiz"),
                Told.of("President Anna Berg met President Juan Ruiz in the presence of Minister Lena Holt.").event()
                        .participants());
    }

    @Test
    void anAppositionDoesNotHideWhenTheyMet() {
        ArticleEvent meeting = Told
                .of("Ministers from Chile and Kenya met their Peruvian counterpart, Anna Berg, in Lima on May 3, 2024.")
                .event();
        assertEquals("Lima", meeting.place().orElseThrow());
        assertTrue(meeting.time().isPresent());
    }

    @Test
    void anExchangeThatMarksAMomentInRelationsIsNotThere() {
        assertTrue(Told.of("Chile and Peru held a call. This exchange marks a moment in Chile-Peru relations.").event()
                .place().isEmpty());
    }

    @Test
    void toAgreeToMeetTellsOfTheMeeting() {
        assertEquals(List.of("meeting"), Told.of("Chile and Peru agreed to meet in Oslo in June 2030.").timeline()
                .stream().map(ArticleEvent::kind).toList());
    }

    @Test
    void aDatelineWithoutAnAgencyTakesNoPart() {
        assertEquals(List.of("Chile", "Peru"),
                Told.of("Santiago, May 3, 2024 — Chile and Peru held talks in Oslo.").event().participants());
    }

    @Test
    void aSummitThatWasCalledOffIsCancelled() {
        ArticleEvent summit = Told
                .of("President Anna Berg on Thursday called off a planned summit with President Juan Ruiz in Lima.")
                .event();
        assertEquals(Status.CANCELLED, summit.status());
        assertEquals(List.of("Anna Berg", "Juan Ruiz"), summit.participants());
    }

    @Test
    void whatSomeoneSaidTheyWouldDoIsToCome() {
        assertEquals(Status.UPCOMING,
                Told.of("President Anna Berg said she would meet President Juan Ruiz in Lima.").of(0, "meet").status());
    }

    @Test
    void aCounterpartIsAPerson() {
        assertEquals(List.of("Anna Berg", "Juan Ruiz"),
                Told.of("Chilean President Anna Berg held talks with her Peruvian counterpart Juan Ruiz.").event()
                        .participants());
    }

    @Test
    void whoSignsADeclarationTogetherTakesPart() {
        ArticleEvent declaration = Told
                .of("The leaders of Chile and Peru signed a joint declaration at the White House on May 3, 2024.")
                .event();
        assertEquals(List.of("Chile", "Peru"), declaration.participants());
        assertEquals("Leaders of Chile and Peru signed a joint declaration at the White House", declaration.title());
    }

    @Test
    void talksThatEndedInARelativeClauseWereHeld() {
        ArticleEvent talks = Told.of("It came before talks in Lima between Chile and Peru, which ended on May 3, 2024.")
                .of(0, "talks");
        assertEquals(Status.HELD, talks.status());
        assertTrue(talks.time().isPresent());
    }

    @Test
    void aVisitGoesToAPlace() {
        ArticleEvent visit = Told.of("President Anna Berg agreed to visit Peru in June 2030.").event();
        assertEquals("Planned Berg visit to Peru", visit.title());
        assertEquals(List.of("Anna Berg"), visit.participants());
    }

    @Test
    void anAsideOnAnotherDayDoesNotDateASummit() {
        Told told = Told.of("President Anna Berg and President Juan Ruiz met in Lima on May 3, 2024.\n\n"
                + "The summit, which Berg had called off on April 2, 2024, lasted an hour.");
        assertEquals(2, told.of(0, "met").mentions().size());
        assertEquals(Status.HELD, told.of(0, "met").status());
    }

    @Test
    void statesAndTheirPeopleThereOnOneDayAreOneMeeting() {
        Told told = Told.of("Chile and Peru to hold talks in Lima on May 14, 2024\n\nChilean President Anna Berg and "
                + "Peru's Prime Minister Juan Ruiz will meet in Lima on May 14, 2024.");
        assertEquals(2, told.event().mentions().size());
    }

    @Test
    void ofTheTimesOfAnEventTheMostExactCounts() {
        Told told = Told
                .of("Chile and Peru to hold talks in May 2024\n\nPresident Anna Berg of Chile is in Oslo. Chile "
                        + "and Peru will hold talks in Lima on May 14, 2024.");
        assertEquals("2024-05-14", told.time(told.event()));
    }

    @Test
    void anOfficialStandsForTheirState() {
        assertEquals(List.of(new Party("Chile", List.of("Anna Berg")), new Party("Peru", List.of("Juan Ruiz"))),
                Told.of("Chilean Foreign Minister Anna Berg met Peru's envoy Juan Ruiz in Lima.").event().parties());
    }

    @Test
    void whatIsDueToTakePlaceIsNoCause() {
        assertEquals(List.of(),
                Told.of("A meeting of Chile and Peru due to take place on Friday was postponed.").found().order());
    }

    @Test
    void theyAreTheTwoOfTheSentenceBefore() {
        Told told = Told.of("Berg and Ruiz spoke in Lima. They last met in Oslo in May 2024.\n\n"
                + "President Anna Berg and President Juan Ruiz are old friends.");
        assertEquals(List.of("Anna Berg", "Juan Ruiz"), told.of(0, "met").participants());
    }

    @Test
    void sheIsThePersonOfTheArticle() {
        assertEquals(List.of("Anna Berg", "Juan Ruiz"),
                Told.of("President Anna Berg travels a lot. She met President Juan Ruiz in Lima.").event()
                        .participants());
    }

    @Test
    void whoLeadsADelegationIsNoEvent() {
        assertEquals(List.of("visit"), Told.of("A delegation of Chile led by Anna Berg arrived in Lima on May 3, 2024.")
                .timeline().stream().map(ArticleEvent::kind).toList());
    }

    @Test
    void aVisitToldTwiceIsOne() {
        assertEquals(2, Told.of("President Anna Berg travelled to Peru in May 2024.\n\n"
                + "The visit was short. Berg's arrival was late.").of(0, "travelled").mentions().size());
    }

    @Test
    void aHeadlineAnnouncesByAnInfinitive() {
        assertEquals(Status.UPCOMING,
                Told.of("# Berg to visit Peru\n\nPresident Anna Berg likes Peru.\n").of(0, "visit")
                        .status());
    }

    @Test
    void whatIsDatedBeforeTheWritingWasHeld() {
        assertEquals(Status.HELD,
                Told.of("OSLO, June 7, 2024 (Reuters) - It follows talks between Chile and Peru in Lima on May 3, 2024.")
                        .of(0, "talks").status());
    }

    @Test
    void anEntryOfATimelineIsOfTheDateThatOpensIt() {
        Told told = Told
                .of("What came before:\n\n- May 2019: Political agreement in Lima\n- June 2020: Talks in Oslo\n");
        assertTrue(told.of(0, "agreement").time().isPresent());
        assertTrue(told.of(0, "agreement").timeline());
    }

    @Test
    void aMeetingNamedAfterAnotherIsOneOfItsOwn() {
        assertEquals(List.of("Anna Berg", "Juan Ruiz"),
                Told.of("Anna Berg left after talks with Juan Ruiz and a meeting with Lena Holt.").of(0, "talks")
                        .participants());
    }

    @Test
    void theGasHubIsNoPlaceOfTheTalks() {
        assertTrue(Told.of("President Anna Berg and President Juan Ruiz discussed plans for a hub in Peru.")
                .of(0, "discussed").place().isEmpty());
    }

    @Test
    void whoIsDueToHoldASummitTakesPart() {
        ArticleEvent summit = Told.of("President Anna Berg is also due to hold a summit with President Juan Ruiz.")
                .event();
        assertEquals(List.of("Anna Berg", "Juan Ruiz"), summit.participants());
        assertEquals(Status.UPCOMING, summit.status());
    }

    @Test
    void theLabelOfARowHasTheWordsBeforeItsNoun() {
        Told told = Told.of("table.md", """
                                        | Date | Event | Outcome |
                                        |---|---|---|
                                        | May 2024 | High-level security discussion of allies | A plan |
                                        """.getBytes(StandardCharsets.UTF_8));
        assertEquals("Security discussion", told.event().label());
    }

    @Test
    void eachPlaceOfAListHasItsOwnTime() {
        Told told = Told.of("Earlier talks were held in Lima in May 2024, Oslo in June 2024 and Vienna in July 2024.");
        assertEquals(List.of("Lima", "Oslo", "Vienna"),
                told.timeline().stream().map(event -> event.place().orElseThrow()).toList());
        assertEquals(3, told.timeline().stream().map(event -> event.time().orElseThrow()).distinct().count());
    }

    @Test
    void aRoundToComeIsOfTheTalksOfTheArticle() {
        Told told = Told.of("Chile and Peru held direct talks in Lima. They were long talks.\n\n"
                + "President Anna Berg proposed a meeting between Anna Berg and Juan Ruiz. A second round is expected.");
        assertEquals(List.of("Chile", "Peru"), told.of(0, "round").participants());
    }

    @Test
    void aMeetingThatWasAskedForIsNotHeld() {
        assertNotEquals(Status.HELD,
                Told.of("An emergency meeting of the UN Security Council has been requested.").of(0, "meeting")
                        .status());
    }

    @Test
    void aJourneySomeoneSaidTheyWouldMakeIsOnTheTimeline() {
        assertEquals("Planned Berg visit to Oslo",
                Told.of("President Anna Berg said she would travel to Oslo in June 2030.").event().title());
    }

    @Test
    void toExchangePrisonersIsNoTalk() {
        assertEquals(List.of(),
                Told.of("Chile and Peru agreed to exchange more prisoners and return.").timeline().stream()
                        .filter(event -> event.kind().equals("talks")).toList());
    }

    @Test
    void negotiatorsStandForTheSidesOfTheArticle() {
        Told told = Told.of("Chile and Peru held talks in Lima.\n\nThe top negotiators will meet again in Oslo.");
        assertEquals(List.of("Chile", "Peru"), told.of(0, "meet").participants());
    }
}
