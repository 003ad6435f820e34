package org.parley.extraction.event;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the news of a process tells of its meetings, deals and delays from one week to the next. */
class ProcessNewsTest {

    private static Told dated(String text) {
        return Told.of("sample.md", ("---\ndate: 2025-03-07\n---\n\n" + text + "\n").getBytes(UTF_8));
    }

    private static String day(Told told, String head) {
        return told.times().get(told.of(0, head).time().orElseThrow()).edtf().orElseThrow();
    }

    private static void isNone(Told told, String head) {
        assertThrows(AssertionError.class, () -> told.of(0, head));
    }

    @Test
    void whatIsDelayedUntilADayIsNotOnThatDay() {
        Told told = dated("Peru postponed the tariffs until July 9. Chile extended its ban until June 3.");
        assertTrue(told.of(0, "postponed").time().isEmpty());
        assertTrue(told.of(0, "extended").time().isEmpty());
    }

    @Test
    void aMeetingIsOnTheDayThatItWasMovedTo() {
        assertEquals("2025-03-15", day(dated("The summit of Chile and Peru was postponed to March 15."), "summit"));
    }

    @Test
    void theDayOfADeadlineIsNoDayOfAnEvent() {
        assertFalse(dated("Peru asked for an extension of the June 1 deadline on the tariffs.").found().events()
                .stream().anyMatch(event -> event.time().isPresent()));
    }

    @Test
    void aDayBehindAnotherEventIsThatOfTheOther() {
        Told told = dated("Omar Ruiz made a vow after the death of his brother Juan Ruiz on January 21.");
        assertTrue(told.of(0, "made").time().isEmpty());
        assertEquals("2025-01-21", day(told, "death"));
    }

    @Test
    void aMeetingThatIsTheFirstOfTwoPeopleIsNotToldTwice() {
        Told told = dated("The May 14 meeting will be the first time Omar Ruiz and Ines Roth have met since the "
                + "meeting in Lima in February.");
        isNone(told, "met ");
        assertEquals("May 14 meeting", told.of(0, "meeting").title());
    }

    @Test
    void whoDidSomethingAfterSpeakingByPhoneIsWhoSpoke() {
        Told told = dated("After speaking with Mr. Ruiz by phone on Monday, President Ines Roth said that she welcomed "
                + "peace talks between Chile and Peru. Roth praised him after the call.");
        ArticleEvent call = told.of(0, "speaking");
        assertEquals("call", call.kind());
        assertEquals(List.of("Ines Roth", "Ruiz"), call.participants());
        assertEquals(call.id(), told.of(0, "call").id());
    }

    @Test
    void whatIsAgreedAtAMeetingIsNotOnItsDay() {
        Told told = dated("A meeting between Omar Ruiz and Ines Roth, held on Thursday, ended in Oslo with the sides "
                + "agreeing to resume talks in Lima on July 21.");
        assertEquals("2025-07-21", day(told, "talks"));
        assertEquals(Status.UPCOMING, told.of(0, "talks").status());
        assertEquals(Optional.of("Oslo"), told.of(0, "meeting").place());
    }

    @Test
    void previousTalksOfSomeoneAreNotThoseToldOf() {
        Told told = dated(
                "Omar Ruiz and Ines Roth met in a palace with Anna Berg. Ruiz's previous talks with Roth were "
                        + "held in Oslo on January 3.");
        assertNotEquals(told.of(0, "met").id(), told.of(0, "talks").id());
        assertTrue(told.of(0, "met").time().isEmpty());
    }

    @Test
    void nothingHappensWhereNothingWasReleased() {
        isNone(dated("After the meeting, no joint announcements were released."), "released");
        assertEquals(Status.DENIED,
                dated("Omar Ruiz had no plans to meet with Ines Roth in Oslo.").of(0, "meet").status());
    }

    @Test
    void whatSomeoneThinksIsNoEvent() {
        isNone(dated("\"Peru wants to trade, and I agree,\" Mr. Ruiz said on Monday."), "agree");
    }

    @Test
    void theTextOfATreatyIsNoTreatyYet() {
        assertNotEquals(Status.HELD,
                dated("The ministers work on preparing the text of the peace treaty.").of(0, "treaty").status());
        assertNotEquals(Status.HELD,
                dated("The settlement of the Kenyan conflict is far off.").of(0, "settlement").status());
    }

    @Test
    void whatADealPavesTheWayForLiesAhead() {
        assertEquals(Status.UPCOMING, dated("Chile and Peru signed an accord on Monday, paving the way for the launch "
                + "of talks in Lima.").of(0, "launch").status());
    }

    @Test
    void ruledOutIsDenied() {
        assertEquals(Status.DENIED, dated("Peru ruled out a meeting with Omar Ruiz.").of(0, "meeting").status());
    }

    @Test
    void whatIsAnnouncedIsWhatTheHeadlineTells() {
        Told told = dated("# Peru expels four Chilean diplomats\n\nPeru announced on Friday the expulsion of four "
                + "Chilean diplomats.");
        assertEquals(told.of(0, "expels").id(), told.of(0, "announced").id());
        assertEquals("2025-03-07", day(told, "expels"));
    }

    @Test
    void earlierIsAlsoSaidOfTheExamplesThatFollow() {
        Told told = dated("# Chile and Peru to Hold Talks\n\nThe presidents of Chile and Peru will hold talks in Oslo "
                + "on Tuesday. Previous diplomatic efforts, including meetings in Lima and Quito, laid the ground for "
                + "them. The meeting in Lima was held by the envoys of Chile and Peru in May.");
        assertTrue(told.found().order().stream().anyMatch(order -> order.rule().equals("“earlier”")));
    }

    @Test
    void earlierSaidOfASourceOrdersNoTalks() {
        Told told = dated(
                "Chile and Peru held talks in Lima on March 3. Earlier, a source close to the talks said that "
                        + "Omar Ruiz would go home. Chile and Peru will hold talks in Oslo on March 20.");
        assertFalse(told.found().order().stream().anyMatch(order -> order.rule().equals("“earlier”")));
    }

    @Test
    void whoHasTakenTheCityIsNotTheTalks() {
        assertNotEquals(Status.HELD,
                dated("Omar Ruiz will travel to Oslo for talks with rebels who have taken the city.")
                        .of(0, "talks").status());
    }

    @Test
    void aSummitThatIsPutOffIsNotTheMeetingThatIsToCome() {
        Told told = dated(
                "Norway's minister Anna Berg and her Peruvian colleague Omar Ruiz held talks in Oslo on Monday. "
                        + "The ministers would meet again in Lima on June 12, Ruiz said. A summit of the two presidents, planned "
                        + "for July, was postponed.");
        assertEquals(List.of("Anna Berg", "Omar Ruiz"), told.of(0, "talks").participants());
        assertEquals(Status.UPCOMING, told.of(0, "meet").status());
        assertEquals(Status.POSTPONED, told.of(0, "summit").status());
    }

    @Test
    void aQuotationWithinTheSubjectPartsNothing() {
        assertEquals("Man shot two in Oslo",
                dated("A man described as a 'quiet lawyer' shot two in Oslo.").of(0, "shot").title());
    }

    @Test
    void aPlanBehindThePurposeIsThatOfTheSummit() {
        Told told = dated(
                "Ahead of a summit to discuss Chile-Peru relations scheduled for Wednesday in Oslo, Ines Roth "
                        + "phoned Omar Ruiz. Following the February 22 meeting, he said that he had agreed to a treaty.");
        assertEquals("2025-03-12", day(told, "summit"));
        assertEquals("2025-02-22", day(told, "meeting"));
    }

    @Test
    void aNameGoesOnOverItsParticles() {
        assertEquals(List.of("Anna van der Berg", "Omar Ruiz"),
                dated("Omar Ruiz spoke by phone with Anna van der Berg. "
                        + "Ines Roth praised the discussion between the two leaders.").of(0, "discussion")
                        .participants());
    }

    @Test
    void whatIsSetAsideBehindADashIsNoDay() {
        assertTrue(dated("\"I agreed to the extension — July 9, 2025 — and it was my privilege,\" he said.").found()
                .events().stream().noneMatch(event -> event.time().isPresent()));
    }

    @Test
    void aNegotiatingPushIsNoTalksYet() {
        isNone(dated("Officials from Chile and Peru will start a new negotiating push on Monday."), "negotiating");
    }

    @Test
    void titlesKeepTheirPerCent() {
        assertEquals("Peru announced a 20% tariff",
                dated("Peru announced a 20% tariff on Monday.").of(0, "announced").title());
    }

    @Test
    void aQuotationWithinAPhraseBelongsToIt() {
        ArticleEvent call = dated("Omar Ruiz relented after a \"very nice\" call with Ines Roth.").of(0, "call");
        assertEquals(Status.HELD, call.status());
    }

    @Test
    void ranksWithoutPointsAreTitles() {
        assertEquals(List.of("Ines Roth", "Omar Ruiz"),
                dated("Lt Gen Omar Ruiz met presidential adviser Ines Roth.").of(0, "met").participants());
    }
}
