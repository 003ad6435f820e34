package org.parley.extraction.event;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** Which calls, talks, meetings and summits of one article are one, and when and where they are. */
class ContactsTest {

    private static final String DATELINE = "LIMA, May 8, 2024 - ";

    private static ArticleEvent event(String text, String head) {
        return Told.of(DATELINE + text).of(DATELINE.length(), head);
    }

    private static String day(String text, String head) {
        Told told = Told.of(DATELINE + text);
        return told.time(told.of(DATELINE.length(), head));
    }

    @Test
    void aMeetingIsNoneThatWasToldOfBefore() {
        String text = "Lima hosts a NATO summit in June. Ana Berg announced the move in a meeting with her partners.";
        assertNotEquals(event(text, "summit").id(), event(text, "meeting with").id());
    }

    @Test
    void talksThatWereHeldAreNoneThatWereToldOfBefore() {
        String text = "Ana Berg announced the move in a meeting with her partners. Leaders held crisis talks on Monday.";
        assertNotEquals(event(text, "meeting with").id(), event(text, "talks").id());
    }

    @Test
    void aMeetingBelowTheHeadlineIsTheOneThatTheHeadlineTellsOf() {
        Told told = Told.of("sample.md", "# Chile and Peru hold talks in Oslo\n\nThe ministers held talks on Monday.\n"
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(told.of(0, "talks").id(), told.of(35, "talks").id());
    }

    @Test
    void aClauseAboutAMeetingSaysWhenItWas() {
        assertEquals("2024-05-06",
                day("Chile and Peru met. The meeting, which lasted two hours on Monday, was hosted by "
                        + "Kenya.", "meeting,"));
    }

    @Test
    void whoeverHoldsASummitSaysWhenAndWhere() {
        String text = "They discussed the G7 leaders' summit, which Kenya will host in Oslo on June 15, 2024.";
        assertEquals("2024-06-15", day(text, "summit"));
        assertEquals("Oslo", event(text, "summit").place().orElseThrow());
        assertEquals(Status.UPCOMING, event(text, "summit").status());
    }

    @Test
    void talksThatAimAtSomethingAreWhatIsPutOff() {
        assertEquals(Status.POSTPONED,
                event("Talks in Oslo aimed at ending the war have been postponed by three weeks.",
                        "Talks").status());
    }

    @Test
    void whenGoesOnFromTheDayBeforeIt() {
        String text = "They last spoke on February 24, when Ana Berg paid a visit to Oslo.";
        assertEquals("2024-02-24", day(text, "visit"));
        assertEquals(Status.HELD, event(text, "visit").status());
    }

    @Test
    void thePartOfADayHidesNoDate() {
        assertEquals("2024-05-06", day("Leaders had held crisis talks late on Monday that ended without a result.",
                "talks"));
    }

    @Test
    void theStatesOfAPairAreNotMixedUpWithMediators() {
        assertEquals(List.of("Chile", "Peru"), event("Chile and Peru began talks mediated by Kenya and Ghana. The two "
                + "sides met again in Oslo on Tuesday.", "met").participants());
    }

    @Test
    void aMeetingToldOfTwiceAsTheLastIsOne() {
        String text = "The ministers of Chile and Peru last met in Oslo in February. They signed nothing. The ministers of "
                + "Chile and Peru last met on February 24.";
        assertEquals(event(text, "met in").id(), event(text, "met on").id());
        assertEquals("2024-02-24", day(text, "met in"));
    }

    @Test
    void theTalksAreThoseThatAreCalledSo() {
        String text = "President Ana Berg held talks with President Luis Ruiz in Oslo on Monday, ahead of the Andes summit "
                + "in Oslo. During the talks at the Royal Palace, they agreed to meet.";
        assertEquals(event(text, "talks").id(), event(text, "talks at").id());
    }

    @Test
    void whatIsPreparedHasNotBeen() {
        assertEquals(Status.UPCOMING, event("Chile and Peru met in March. They discussed preparations for a meeting of "
                + "Chile and Peru in Oslo.", "meeting").status());
    }

    @Test
    void whatIsNotPlannedIsDenied() {
        assertEquals(Status.DENIED, event("A meeting with the Peruvian minister is not planned.", "meeting").status());
    }

    @Test
    void whatHasNotBeenPutOffStays() {
        assertNotEquals(Status.POSTPONED,
                event("The talks in Oslo on May 20 have not been postponed.", "talks").status());
    }

    @Test
    void anExchangeOfDocumentsIsNoTalk() {
        assertEquals(0, Told.of(DATELINE + "They witnessed the exchange of more than ten documents.").found().mentions()
                .stream().filter(mention -> mention.kind().equals("talks")).count());
    }

    @Test
    void aGatheringWithANameBearsIt() {
        assertEquals("G7 Leaders' Summit in Oslo",
                event("They discussed the upcoming G7 Leaders' Summit in Oslo.", "Summit").title());
        assertEquals("NATO summit in Oslo", event("They will attend a NATO summit in Oslo.", "summit").title());
        assertEquals("Chile–Peru talks in Oslo",
                event("Chile and Peru held Nordic-led talks in Oslo.", "talks").title());
    }

    @Test
    void adjectivesOfTwoStatesInAHeadlineAreBothSides() {
        assertEquals(List.of("Chile", "Peru"),
                Told.of("sample.md", "# Chilean, Peruvian presidents hold talks in Oslo\n"
                        .getBytes(StandardCharsets.UTF_8)).of(0, "talks").participants());
    }

    @Test
    void whoeverIsNamedBehindTheStateOfAnOfficeTakesPartForIt() {
        for (String said : List.of("the President of Peru, Luis Ruiz.", "the President of Peru Luis Ruiz.",
                "the President of the Republic of Peru, Luis Ruiz, on Monday.")) {
            ArticleEvent call = Told.of("Prime Minister Anna Berg spoke by phone with " + said).of(0, "spoke");
            assertEquals(List.of("Anna Berg", "Luis Ruiz"), call.participants(), said);
            assertEquals(List.of("Luis Ruiz"), call.parties().stream().filter(side -> side.name().equals("Peru"))
                    .flatMap(side -> side.people().stream()).toList(), said);
        }
    }

    @Test
    void bothSidesAreThoseThatWereNamedTogetherLast() {
        assertEquals(List.of("Norte Front", "Peru"), Told.of("The government of Chile hosts the talks. Chile said that "
                + "the mediators of Peru left. The delegations of Peru's army and the rebel Norte Front met in Lima. "
                + "The two sides will meet again on June 7, 2030.").of(150, "meet").participants());
    }

    @Test
    void theSidesOfACivilWarAreNoStates() {
        assertEquals(List.of(), Told.of("Peru rejected a plan of Chile. Both sides in the civil war agreed on a truce "
                + "in Oslo.").of(0, "truce").participants());
    }
}
