package org.parley.extraction.event;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What happened, to whom, where and when in news of crime, accidents, health and sport. */
class GeneralNewsTest {

    private static ArticleEvent of(String text, String head) {
        return Told.of("A day in Peru\n\n" + text).of(0, head);
    }

    @Test
    void anObjectIsNoSubject() {
        assertEquals(List.of(),
                of("A lawyer wrote to Anna Berg alleging her company stole three ferries.", "stole").participants());
        assertEquals(List.of(), of("At least nine people, according to Peruvian officials, were killed.", "killed")
                .participants());
        assertEquals(List.of(), of("Flight 12, flying from Lima, Peru to Japan, exploded.", "exploded").participants());
    }

    @Test
    void whatIsAllegedIsNotReportedAsDone() {
        ArticleEvent event = of("A report alleges clergy abused forty children in 1980.", "abused");
        assertEquals(Status.UNKNOWN, event.status());
        assertEquals("Clergy allegedly abused forty children", event.title());
    }

    @Test
    void whoReceivesABanTakesPart() {
        ArticleEvent event = of("On Tuesday, former champion of the world and silver medallist Anna Berg was given "
                + "a two-year ban for doping.", "ban");
        assertTrue(event.participants().contains("Anna Berg"), event.participants().toString());
        assertEquals("Anna Berg was given a two-year ban for doping", event.title());
    }

    @Test
    void theDayOfTheMainClauseIsNotThatOfAClauseAboutANoun() {
        assertEquals("2009 crash of Flight 12 killed all aboard",
                of("On Monday, a judge ruled on the 2009 crash of Flight 12, which killed all aboard.", "killed")
                        .title());
        Told told = Told
                .of("A day\n\nOn Monday, a judge ruled on the 2009 crash of Flight 12, which killed all aboard. "
                        + "Police named the man as an envoy who worked there until his office closed last year.");
        int time = told.of(0, "killed").time().orElseThrow();
        assertEquals(told.of(0, "closed").time().isPresent(), true);
        assertTrue(time != told.of(0, "ruled").time().orElseThrow());
    }

    @Test
    void moneyIsNoState() {
        assertEquals(List.of("Anna Berg"),
                of("Anna Berg bought the ferry for US$44 million last year.", "bought").participants());
    }

    @Test
    void aStateOfAStateTakesNoPart() {
        assertEquals(List.of(),
                of("The governor of the US state of Maryland vetoed the bill.", "vetoed").participants());
    }

    @Test
    void aShipSinksOffTheCoastOfItsPlace() {
        assertEquals("Lima", of("A ferry sank off the coast of Lima on Thursday.", "sank").place().orElseThrow());
    }

    @Test
    void counterpartsAreThoseNamedBehindThem() {
        assertEquals(List.of("Anna Berg", "Juan Ruiz", "Maria Holt"),
                of("Chilean minister Anna Berg and her Greek and French counterparts, Juan Ruiz and Maria Holt, "
                        + "gathered in Cairo on Wednesday.", "gathered").participants());
    }

    @Test
    void aNameBetweenCommasBelongsToTheTitle() {
        assertEquals("Foreign minister Anna Berg resigned",
                of("The foreign minister, Anna Berg, resigned on Friday.", "resigned").title());
    }

    @Test
    void aTitleHoldsTheWholeList() {
        assertEquals("Coast guard found a door, a blade, and a lifeboat",
                of("The coast guard found a door, a blade, and a lifeboat.", "found").title());
    }

    private static List<String> timeline(String text) {
        return Told.of("A day in Peru\n\n" + text).timeline().stream().map(ArticleEvent::title).toList();
    }

    /** What an article does not open with. */
    private static final String LATER = "It was cold. It was dark. It was late. It was quiet. It was over. ";

    @Test
    void whatOpensTheArticleIsOnTheTimeline() {
        assertEquals(List.of("Man shot three farmers"), timeline("A man shot three farmers."));
    }

    @Test
    void aVerbWithItsOwnDayAndSubjectIsOnTheTimelineWhereverItStands() {
        assertEquals(List.of("Chile cut ties with Peru"), timeline(LATER + "Chile cut ties with Peru in 2016."));
        assertEquals(List.of(), timeline(LATER + "Ties with Peru were cut."));
    }

    @Test
    void whatIsAllegedIsOnTheTimelineAsAlleged() {
        assertEquals(List.of("Clergy allegedly abused forty children"),
                timeline("A report alleges clergy abused forty children in 1980."));
    }

    @Test
    void aStatementThatNobodyIsNamedForIsNot() {
        assertEquals(List.of(), timeline("Her office announced on Friday that all was well."));
    }

    @Test
    void theTimeOfDayDoesNotEndAPhrase() {
        assertEquals("Fire began around 6:30am local time",
                of("The fire began around 6:30am local time on 3 May 2020.", "fire").title());
    }

    @Test
    void anAuxiliaryStaysWhereAnAdverbParts() {
        assertEquals("Anna Berg has been served with a suspension",
                of("Anna Berg has nonetheless been served with a suspension.", "suspension").title());
    }

    @Test
    void whatLaterSentencesTellOfNobodyIsNotOnTheTimeline() {
        assertEquals(List.of(), timeline(LATER + "It was reported to have closed its borders with Peru in 2016."));
    }
}
