package org.parley.extraction.event;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What was agreed, planned, put off and held again. */
class PlansAndDealsTest {

    @Test
    void whatIsAgreedIsNews() {
        assertEquals(List.of("Leaders of Chile and Peru agreed to reopen the bridge"),
                Told.titles("A day in Peru\n\nThe leaders of Chile and Peru agreed on Saturday to reopen the bridge."));
    }

    @Test
    void theDayByWhichSomethingIsToBeDoneIsNotThatOfTheDeal() {
        Told told = Told.of("A day in Peru\n\nChile and Peru agreed to exchange maps by 31 December 2019.");
        assertTrue(told.of(0, "agreed").time().isEmpty());
    }

    @Test
    void theDayFromWhichSomethingHoldsIsNotThatOfItsAnnouncement() {
        Told told = Told.of("A day in Peru\n\nLIMA, March 29, 2025 (Reuters) - Chile and Peru announced a two-week"
                + " pause in their talks from Monday.");
        assertEquals("2025-03-31", told.times().getLast().value());
        assertTrue(told.of(60, "announced").time().isEmpty());
    }

    @Test
    void dealsAreMadeAtSummitsThatAreHeld() {
        Told told = Told.of("A day in Peru\n\nChile and Peru agreed at a summit in Lima to open the border.");
        assertEquals(Status.HELD, told.of(0, "summit").status());
        assertEquals(Status.HELD, told.of(0, "agreed").status());
    }

    @Test
    void meetingAgainIsAnotherMeeting() {
        Told told = Told.of("A day in Peru\n\nAnna Berg met Omar Ruiz in Lima. A second meeting of Anna Berg and Omar"
                + " Ruiz took place in May 2018. Anna Berg and Omar Ruiz met again in Oslo in June 2019.");
        assertEquals(3, told.timeline().size(), told.timeline().toString());
    }

    @Test
    void whatWasCalledOffIsNotWhatWasHeldLater() {
        Told told = Told.of("A day in Peru\n\nAnna Berg called off a meeting with Omar Ruiz."
                + " Berg met Ruiz in Oslo in June 2019.");
        assertNotEquals(told.of(0, "meeting").id(), told.of(0, "met").id());
    }

    @Test
    void whatIsToBeHeldSomewhereIsThere() {
        ArticleEvent summit = Told.of("A day in Peru\n\nThe next Oslo summit is to be held in Lima in May 2030.")
                .event();
        assertEquals(Optional.of("Lima"), summit.place());
        assertEquals(Status.UPCOMING, summit.status());
    }

    @Test
    void whatWasDueIsPutOffByWhoeverPostponesIt() {
        Told told = Told.of("A day in Peru\n\nA meeting of envoys was due to begin in Lima on 3 May 2020,"
                + " but Chile postponed it.");
        assertEquals(Status.POSTPONED, told.of(0, "meeting").status());
    }

    @Test
    void whatSomeoneWillNotSignIsNotThere() {
        Told told = Told.of("A day in Peru\n\nPresident Ruiz said he would not sign the agreement.");
        assertEquals(Status.DENIED, told.of(0, "agreement").status());
    }

    @Test
    void theTwoAreThoseNamedTogether() {
        Told told = Told.of("A day in Peru\n\nOmar Ruiz and minister Anna Berg spoke. Lena Holt listened. Lena Holt"
                + " left. Omar Ruiz waited. A meeting between the two is expected in May.");
        assertEquals(List.of("Anna Berg", "Omar Ruiz"), told.of(0, "meeting").participants());
    }

    @Test
    void delegationsThatMeetSomewhereHoldAMeeting() {
        assertEquals(List.of("Meeting in Oslo"),
                Told.titles("A day in Peru\n\nThe two delegations last met in Oslo in May 2018."));
    }

    @Test
    void whoTravelledToASummitLongAgoHeldIt() {
        Told told = Told.of("A day in Peru\n\nAnna Berg travelled to Oslo in May 2018 for a summit with Norway.");
        assertEquals(Status.HELD, told.of(0, "summit").status());
    }

    @Test
    void anAnnouncementThatSaysNothingIsLeftOut() {
        assertEquals(List.of(), Told.titles("A day in Peru\n\nPresident Omar Ruiz announced on 3 May 2018."));
    }

    @Test
    void aHeadlineSharesItsEventWithTheFirstSentence() {
        assertEquals(List.of("Chile and Peru agree to reopen bridge"),
                Told.titles(
                        "Chile and Peru agree to reopen bridge\n\nChile and Peru agreed on Saturday to reopen a bridge."));
        assertEquals(List.of("Peru, Norte rebels sign truce in Oslo"),
                Told.titles("Peru, Norte rebels sign truce in Oslo\n\nPeru signed a truce in Oslo on Saturday."));
    }

    @Test
    void anAdjectiveOfTheObjectIsNoSecondVerb() {
        assertEquals(List.of("Brazil moved armoured vehicles to its northern border"),
                Told.titles("A day in Peru\n\nBrazil moved armoured vehicles to its northern border on 3 May 2018."));
    }

    @Test
    void aBareNounIsCalledByWhatIsSaidOfIt() {
        assertEquals("Truce will take effect",
                Told.of("A day in Peru\n\nA truce will take effect on 3 May 2030.").of(0, "truce").title());
    }

    @Test
    void whatWillEndIsUnderWay() {
        assertEquals(Status.HELD, Told.of("A day in Peru\n\nThe talks in Oslo, which opened on Monday, would"
                + " conclude on Thursday.").of(0, "talks").status());
    }

    @Test
    void aCourtRulesThatSomethingHolds() {
        assertEquals("Court ruled that it has jurisdiction over the case",
                Told.of("A day in Peru\n\nA court ruled on 6 April 2018 that it has jurisdiction over the case.")
                        .of(0, "ruled").title());
    }

    @Test
    void aDeclarationSignedOnADayIsNewsWhereverItStands() {
        String padding = "It was late. He was glad. She was here. They were old. ";
        assertTrue(Told.titles("A day in Peru\n\n" + padding + "Chile and Peru signed a declaration on 3 May 2018.")
                .contains("Chile and Peru signed a declaration"));
    }

    @Test
    void whatIsOnlyTakenForGrantedIsBackground() {
        String padding = "It was late. He was glad. She was here. They were old. ";
        assertEquals(List.of(), Told.titles("A day in Peru\n\n" + padding
                + "Prices have risen since the invasion of Chile."));
    }

    @Test
    void bothOfTwoWhoActAreNamed() {
        assertEquals("Anna Berg and Omar Ruiz had agreed to reopen the bridge",
                Told.of("A day in Peru\n\nIn July, former minister and President Anna Berg and Prime Minister Omar Ruiz"
                        + " had agreed to reopen the bridge.").of(0, "agreed").title());
    }

    @Test
    void brokersNamedWithAHyphenAreNoPlace() {
        assertTrue(Told.of("A day in Peru\n\nChile suspended its participation in US- and Saudi-brokered talks.")
                .of(0, "suspended").place().isEmpty());
    }

    @Test
    void aTitleSaysWhatIsAgreed() {
        assertEquals(List.of("Chile and Peru agree not to use force in border dispute"),
                Told.titles("Chile and Peru agree not to use force in border dispute\n\n"
                        + "Chile and Peru agreed on Thursday not to use force."));
    }

    @Test
    void newsOfADealThatIsThereIsWhatIsDoneToIt() {
        assertEquals("Extended its ceasefire",
                Told.of("A day in Peru\n\nPeru extended its ceasefire with Chile on 3 May 2018.")
                        .of(0, "extended").label());
    }

    @Test
    void theDayBehindTalksThatWereSuspendedIsThatOfTheSuspension() {
        Told told = Told
                .of("A day in Peru\n\nChile and Peru held talks in Oslo. Peru suspended the talks on 3 May 2018.");
        assertTrue(told.of(0, "talks").time().isEmpty());
    }

    @Test
    void whoeverHostsTalksIsNoneOfTheirSides() {
        assertEquals(List.of(), Told.of("A day in Peru\n\nTalks hosted by Chile in Lima ran from May to June 2018.")
                .of(0, "Talks").participants());
    }

    @Test
    void aBodyThatMeetsHoldsAMeeting() {
        assertEquals(1, Told.titles("A day in Peru\n\nThe UN Security Council met on 3 May 2018.").size());
    }

    @Test
    void whatSomeoneBeganIsTold() {
        assertEquals(List.of("Ethiopia began building the dam"),
                Told.titles("A day in Peru\n\nEthiopia began building the dam in April 2011."));
    }

    @Test
    void theClauseOfAnAnnouncementIsNotToldTwice() {
        assertEquals(List.of("President Omar Ruiz announced that Peru was leaving the treaty"),
                Told.titles(
                        "A day in Peru\n\nPresident Omar Ruiz announced on 3 May 2018 that Peru was leaving the treaty."));
    }

    @Test
    void theExchangeOfPrisonersIsNoTalk() {
        assertTrue(
                Told.titles(
                        "A day in Peru\n\nChile and Peru named 15 prisoners. The exchange will end by 20 January 2019.")
                        .stream().noneMatch(title -> title.contains("alks")));
    }

    @Test
    void aStatementThatWasReleasedTellsOfWhatItSays() {
        assertEquals(List.of("Chile and Peru agreed to extend the truce"),
                Told.titles(
                        "A day in Peru\n\nChile and Peru agreed to extend the truce, they said in a joint statement released"
                                + " on 3 May 2018 in Lima."));
    }

    @Test
    void aShortFormInBracketsTakesNoPart() {
        assertEquals(List.of("Anna Berg", "Omar Ruiz"),
                Told.of("A day in Peru\n\nPresident Anna Berg spoke with President"
                        + " Omar Ruiz of the People's Republic of China (PRC).").of(0, "spoke").participants());
    }

    @Test
    void aDealThatFailedIsCalledSo() {
        assertEquals("Peru, Chile leaders fail to sign treaty",
                Told.of("Peru, Chile leaders fail to sign treaty\n\nIt was late.").of(0, "treaty").title());
    }

    @Test
    void whoSignedWithoutSayingWhatIsNoNews() {
        assertEquals(List.of(), Told.titles("A day in Peru\n\nThe deal says what President Omar Ruiz signed in 2001."));
    }

    @Test
    void aNextClauseIsNoItemOfAList() {
        assertEquals(List.of("Planned Berg visit to Oslo"),
                Told.titles("A day in Peru\n\nMinister Anna Berg will travel to"
                        + " Oslo on 3 May 2030, and secretary Omar Ruiz is ill."));
    }

    @Test
    void whatSomeoneSaidLongAgoTheyWouldDoIsNotToCome() {
        assertNotEquals(Status.UPCOMING,
                Told.of("A day in Peru\n\nOn December 4, 2018, Omar Ruiz said Chile would suspend"
                        + " the treaty.").of(0, "suspend").status());
        assertEquals(Status.UPCOMING,
                Told.of("A day in Peru\n\nOmar Ruiz said Chile would suspend the treaty.").of(0, "suspend").status());
    }

    @Test
    void aNamedHostAndADayMakeAPlanNews() {
        String padding = "It was late. He was glad. She was here. They were old. ";
        assertTrue(Told.titles("A day in Peru\n\n" + padding + "Chile will host the games in Lima in November 2030.")
                .contains("Chile will host the games in Lima"));
    }

    @Test
    void twoWhoAreNamedTogetherDoWhatTheNextWordSays() {
        assertEquals(List.of("Anna Berg and Omar Ruiz issue a joint declaration"), Told.titles("A day in Peru\n\n"
                + "- February 2014: Anna Berg and Omar Ruiz issue a joint declaration.\n- March 2015: It was late.\n"));
    }
}
