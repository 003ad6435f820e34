package org.parley.extraction.event;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Talks, deals and journeys in the words of agencies and ministries. */
class FieldNewsTest {

    private static Told dated(String text) {
        return Told.of("sample.md", ("---\ndate: 2025-03-07\n---\n\n" + text + "\n").getBytes(UTF_8));
    }

    private static ArticleEvent event(String text, String head) {
        return Told.of(text).of(0, head);
    }

    private static String day(Told told, String head) {
        return told.times().get(told.of(0, head).time().orElseThrow()).edtf().orElseThrow();
    }

    @Test
    void aDealIsOneWhoeverIsNamedAsItsSigner() {
        String text = "Peru and Chile signed a peace accord on Monday. President Omar Ruiz and Ines Roth signed the "
                + "agreement in Oslo. Kenya would not sign the agreement.";
        Told told = Told.of(text);
        ArticleEvent deal = told.of(0, "accord");
        assertEquals(deal.id(), told.of(0, "agreement").id());
        assertEquals(Optional.of("Oslo"), deal.place());
        assertNotEquals(deal.id(), told.of(text.indexOf("Kenya"), "agreement").id());
    }

    @Test
    void whoAnnouncesADealIsNoPartyToIt() {
        assertEquals(List.of("Chile", "Peru"), event("Chile and Peru signed a truce on Monday. The mediator Omar Ruiz "
                + "announced the truce in Oslo.", "truce").participants());
    }

    @Test
    void whoMetMostRecentlyMetBefore() {
        Told told = dated(
                "President Omar Ruiz spoke with Ines Roth on Monday. Omar Ruiz and Ines Roth most recently met "
                        + "in Oslo in October last year.");
        assertEquals("2024-10", day(told, "met"));
        assertNotEquals(told.of(0, "spoke").id(), told.of(0, "met").id());
    }

    @Test
    void theLastMeetingIsNotTheOneToldOf() {
        String text = "Omar Ruiz and Ines Roth met in Oslo on Monday. At their last meeting in Lima in May 2020, Omar "
                + "Ruiz and Ines Roth signed nothing.";
        assertEquals(List.of("Ines Roth", "Omar Ruiz"), event(text, "meeting").participants());
        assertNotEquals(event(text, "met").id(), event(text, "meeting").id());
    }

    @Test
    void talksThereAreOfWhoeverSpeaksAfterThem() {
        ArticleEvent talks = event("Chile issued a statement in Oslo after holding talks there with Omar Ruiz of Peru.",
                "talks");
        assertEquals(List.of("Chile", "Omar Ruiz"), talks.participants());
        assertEquals(Status.HELD, talks.status());
    }

    @Test
    void theDiplomatsOfACapitalAreThoseOfItsState() {
        ArticleEvent talks = event("Talks between the top diplomats of Lima and Santiago began on Monday.", "Talks");
        assertEquals(List.of("Chile", "Peru"), talks.participants());
        assertEquals(Optional.empty(), talks.place());
    }

    @Test
    void whatTalksAreAboutIsNotWhereTheyAre() {
        assertEquals(Optional.empty(),
                event("Chile and Peru held talks under the auspices of the Minsk Group on Monday.",
                        "talks").place());
        assertEquals(Optional.of("Oslo"),
                event("Chile and Peru held talks at the Oslo Peace Forum on Monday.", "talks").place());
    }

    @Test
    void aConflictThatTalksAreAboutIsNoEventOfTheirs() {
        Told told = Told.of("Talks on the border clash planned for May in Oslo have been postponed until June.");
        assertEquals(Status.POSTPONED, told.event().status());
    }

    @Test
    void talksPostponedInAHeadlineArePostponed() {
        Told told = Told.of("sample.md",
                "# Peru talks in Oslo postponed from May 8 until June 3\n\nNo reason was given.\n"
                        .getBytes(UTF_8));
        assertEquals(Status.POSTPONED, told.of(0, "talks").status());
        assertTrue(day(told, "talks").endsWith("06-03"));
    }

    @Test
    void whatWasPlannedIsPutOffByAClauseBehind() {
        Told told = dated(
                "Talks between Chile and Peru were initially scheduled for May 3 but they are postponed until "
                        + "May 9.");
        assertEquals(Status.POSTPONED, told.of(0, "Talks").status());
        assertEquals("2025-05-09", day(told, "Talks"));
    }

    @Test
    void whoPutsTalksOffIsPartyToThem() {
        ArticleEvent visit = dated("Chile postponed Peru talks until May 3.").of(0, "talks");
        assertEquals(List.of("Chile", "Peru"), visit.participants());
    }

    @Test
    void whatIsHeldBeforeTalksIsNotWhatIsPutOff() {
        Told told = dated(
                "The Chile–Peru talks, to be held in preparation for the Oslo summit, will be postponed until "
                        + "May 3.");
        assertEquals("2025-05-03", day(told, "talks"));
        assertNotEquals(Status.POSTPONED, told.of(0, "summit").status());
    }

    @Test
    void talksAfterAMeetingAreAnotherContact() {
        String text = "The talks between Chile and Peru took place after the meeting of the two presidents in Oslo.";
        assertNotEquals(event(text, "talks").id(), event(text, "meeting").id());
    }

    @Test
    void whatIsDiscussedAtAMeetingIsThatMeeting() {
        String text = "Chile and Peru have discussed trade at a meeting in Oslo.";
        assertEquals(event(text, "discussed").id(), event(text, "meeting").id());
    }

    @Test
    void theSecondOfTwoVerbsCanSayWhenASummitIs() {
        Told told = dated("The Andes summit was convened by Peru and was held on June 15, 2024 in Oslo.");
        assertEquals("2024-06-15", day(told, "summit"));
    }

    @Test
    void theTwoAreThoseJustNamed() {
        assertEquals(List.of("Anna Berg", "Omar Ruiz", "Peru"), event("Ines Roth spoke. Adviser Anna Berg and the top "
                + "official for the whole of the border region Omar Ruiz were in Lima. On Monday, the two met with "
                + "officials from Peru.", "met").participants());
    }

    @Test
    void whoReportsIsNotOneOfThoseWhoMeet() {
        ArticleEvent summit = event(
                "Peru plans a second summit between President Omar Ruiz and Ines Roth, Minister Anna "
                        + "Berg said on Thursday.",
                "summit");
        assertEquals(List.of("Ines Roth", "Omar Ruiz"), summit.participants());
    }

    @Test
    void aDeadlineForTalksLiesAhead() {
        assertEquals(Status.UPCOMING, dated("Chile must open talks with Peru by August 8.").event().status());
    }

    @Test
    void aPossibleDealIsNoEvent() {
        assertFalse(Told.of("Chile and Peru discussed a possible settlement in Oslo.").of(0, "settlement").timeline());
    }

    @Test
    void whoFliesToAPlaceVisitsIt() {
        ArticleEvent visit = event("Omar Ruiz flew to Oslo on Monday.", "flew");
        assertEquals("visit", visit.kind());
        assertEquals(Optional.of("Oslo"), visit.place());
    }

    @Test
    void aTreatyIsNotOfTheDayThatItWasPostponedFrom() {
        assertTrue(dated("A treaty between Chile and Peru expected on May 3 was delayed.").of(0, "treaty").time()
                .isEmpty());
    }

    @Test
    void liftedSanctionsAreOfWhoeverLiftsThem() {
        ArticleEvent lifted = Told.of("The EU lifted sanctions on Peru on Friday.").event();
        assertEquals(List.of("European Union"), lifted.participants());
        assertEquals(Status.HELD, lifted.status());
    }

    @Test
    void aHeadlineCanNameOneSideOnly() {
        Told told = Told.of("sample.md",
                ("# Ministers hold talks with Peru in Oslo\n\nMinisters from Chile and Kenya met "
                        + "their Peruvian counterpart, Omar Ruiz, in Oslo on Friday.\n").getBytes(UTF_8));
        assertEquals(told.of(0, "talks").id(), told.of(0, "met").id());
    }

    @Test
    void whoMeetsBesideAnOfficialStandsForTheOtherState() {
        String text = "Chile and Peru held talks in Oslo. President Omar Ruiz of Peru met Minister Ines Roth in Oslo for four "
                + "hours. President Omar Ruiz of Peru met Minister Anna Berg of Kenya in Oslo.";
        Told told = Told.of(text);
        assertEquals(told.of(0, "talks").id(), told.of(0, "met").id());
        assertNotEquals(told.of(0, "talks").id(), told.of(text.indexOf("hours"), "met").id());
    }

    @Test
    void whatIsLaunchedIsTheStrike() {
        Told told = Told.of("sample.md",
                ("# Talks cancelled after Peruvian strikes\n\nPeru launched a wave of strikes on "
                        + "Chile on Friday.\n").getBytes(UTF_8));
        assertEquals(told.of(0, "strikes").id(), told.of(0, "launched").id());
    }

    @Test
    void whoReconvenesMeetsTheTimeThatIsToldOfNext() {
        Told told = dated("Chile and Peru held talks and agreed to reconvene in May. Chile and Peru will meet again on "
                + "May 3.");
        assertEquals(told.of(0, "reconvene").id(), told.of(0, "meet").id());
        assertNotEquals(told.of(0, "talks").id(), told.of(0, "meet").id());
    }

    @Test
    void talksToEndAWarResumeAndNotTheWar() {
        Told told = dated("The talks in Oslo to end Peru's civil war will resume on May 3.");
        assertEquals(Status.UPCOMING, told.of(0, "talks").status());
        assertEquals("2025-05-03", day(told, "talks"));
    }

    @Test
    void whoBacksOthersTakesNoPart() {
        assertEquals(List.of("Chile"),
                event("The Peru-led coalition met Chile in Oslo on Friday.", "met").participants());
    }

    @Test
    void aDayUnderAConditionIsNotTheirDay() {
        assertTrue(dated("Chile and Peru will hold talks. Chile would leave if the talks did not start on Thursday.")
                .of(0, "talks").time().isEmpty());
    }

    @Test
    void talksThatStandCancelledAreCancelled() {
        assertEquals(Status.CANCELLED,
                dated("The talks with Peru in Oslo now stand cancelled.").of(0, "talks").status());
    }

    @Test
    void theCancellationOfAMeetingIsNewsOfIt() {
        assertEquals(Status.CANCELLED, event("Chile confirmed the cancellation of the meeting with Peru.", "meeting")
                .status());
        assertEquals(Status.POSTPONED, event("Chile regretted the postponement of talks with Peru.", "talks").status());
    }

    @Test
    void whatWillNotBeThereIsCalledOff() {
        assertEquals(Status.CANCELLED, event("There will be no meeting between Chile and Peru in Oslo.", "meeting")
                .status());
    }

    @Test
    void theDayOfAnAnnouncementIsNotThatOfTheMeeting() {
        ArticleEvent meeting = event("Chile has called off the meeting announced yesterday between Omar Ruiz and his "
                + "Chilean counterpart Ines Roth in Oslo.", "meeting");
        assertEquals(List.of("Ines Roth", "Omar Ruiz"), meeting.participants());
        assertTrue(meeting.time().isEmpty());
    }

    @Test
    void theDayOfCallingOffIsNotThatOfTheMeeting() {
        Told told = dated("Chile on Friday cancelled a meeting with Peru, which was scheduled to take place in Oslo.");
        assertTrue(told.of(0, "meeting").time().isEmpty());
    }

    @Test
    void aWarThatIsToBeEndedIsNoNewsOfIt() {
        assertFalse(Told.of("Envoys tried to end the war in Peru.").of(0, "war").timeline());
    }

    @Test
    void peaceTalksAreNoVerb() {
        ArticleEvent talks = dated("The peace talks to end Peru's civil war will resume on Monday in Oslo.").of(0,
                "talks");
        assertEquals("talks", talks.kind());
        assertEquals(Status.UPCOMING, talks.status());
    }

    @Test
    void aSummitThatIsConvenedIsOneEvent() {
        assertEquals(1, dated("The Andes summit was convened by Peru and was held on June 15, 2024 in Oslo.").timeline()
                .size());
    }

    @Test
    void theLastOfAListCanStandBehindAComma() {
        assertEquals(List.of("Chile", "Kenya", "Peru"), event("The leaders of Chile, Peru, and Kenya issued a joint "
                + "statement on Friday.", "statement").participants());
        assertEquals(List.of("Chile", "Ghana", "Kenya", "Peru"), event("Chile held talks with Peru, Kenya, and Ghana "
                + "on Friday.", "talks").participants());
    }

    @Test
    void whatSomethingWasBeforeWasHeld() {
        String text = "Chile and Peru held talks in Oslo on Monday. Chile and Peru will meet again on May 3. Before the "
                + "meeting, Omar Ruiz met Anna Berg.";
        Told told = dated(text);
        assertEquals(told.of(0, "talks").id(), told.of(0, "meeting,").id());
    }

    @Test
    void theTalksOfTheHeadlineCanBeToldWithoutItsSides() {
        Told told = Told.of("sample.md",
                ("# Peru says talks with opposition concluded\n\nThe cabinet has announced that its "
                        + "talks with the opposition, which were held in Oslo, had concluded.\n").getBytes(UTF_8));
        assertEquals(Optional.of("Oslo"), told.event().place());
    }

    @Test
    void whatAHeadlineDiscussesCanBeByPhone() {
        Told told = Told.of("sample.md",
                ("# Ruiz, Berg discuss trade\n\nPresident Omar Ruiz and Minister Anna Berg held a "
                        + "telephone conversation on Friday.\n").getBytes(UTF_8));
        assertEquals("call", told.event().kind());
    }

    @Test
    void whoSpeaksByPhoneMeetsNobody() {
        String text = "Omar Ruiz and Ines Roth spoke by phone on Monday. The summit was held in Oslo.";
        assertNotEquals(event(text, "spoke").id(), event(text, "summit").id());
    }
}
