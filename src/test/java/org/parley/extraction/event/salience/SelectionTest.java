package org.parley.extraction.event.salience;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.Told;
import org.parley.extraction.text.WordList;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SelectionTest {

    /** Twenty sentences of four events each, more than an article of their length can be about. */
    private static final String LONG = ("Police arrested Berg. A ferry sank. Rebels shelled a port and the mayor resigned. ")
            .repeat(5);

    private static List<String> heads(String text) {
        Told told = Told.of("A day in Peru\n\n" + text);
        return told.found().mentions().stream().map(m -> m.head().of(told.text())).toList();
    }

    @Test
    void everyWeightHasAReason() {
        WordList.lines(Selection.class, "salience.tsv").forEach(line -> assertEquals(3, line.split("\t").length, line));
    }

    @Test
    void anArticleOfFewEventsKeepsThemAll() {
        assertTrue(
                heads("Police arrested Berg in Lima. A ferry sank off Oslo.").containsAll(List.of("arrested", "sank")));
    }

    @Test
    void whatQuotedWordsMentionYieldsToWhatTheArticleTells() {
        List<String> heads = heads(
                LONG + "\"We celebrate and we erupt when they punish us,\" a fan said. Troops invaded.");
        assertTrue(heads.contains("invaded"));
        assertFalse(heads.contains("celebrate"));
    }

    @Test
    void reportsThatTellTheNewsAreNotTheNews() {
        List<String> heads = heads(LONG + "Early reports indicate a fire destroyed homes.");
        assertTrue(heads.contains("destroyed"));
        assertFalse(heads.contains("reports"));
    }

    @Test
    void theVerbThatAnotherGovernsTellsWhatHappened() {
        assertTrue(heads("Passengers were forced to walk along the tracks.").contains("walk"));
    }

    @Test
    void anAdjectiveBehindAVerbTellsOfNothing() {
        assertFalse(heads("The firms agreed to transfer undisclosed amounts.").contains("undisclosed"));
    }

    @Test
    void aClauseWithoutSubjectAndTenseIsToldWithTheVerbBeforeIt() {
        assertEquals(List.of("sank"), heads("A ferry sank, killing nine people and injuring many."));
        assertEquals(List.of("deployed"), heads("Peru deployed soldiers to seal the border."));
    }

    @Test
    void whatCameAfterAnotherThingIsToldByItself() {
        assertEquals(List.of("sank", "leaving"), heads("A ferry sank after leaving Oslo."));
    }

    @Test
    void whatAnEventCausedDoesNotTakeItsPlace() {
        assertEquals(List.of("sank"), heads("A ferry sank, prompting nine villagers to flee to Oslo."));
    }

    @Test
    void whatOnlySaysWhichThingAVerbIsAboutDoesNotTakeItsPlace() {
        Told told = Told
                .of("A day in Peru\n\nLima, 22 May 2024\n\nChile and Peru signed an agreement on Monday to end a"
                        + " border dispute that led to deadly clashes in 2022.");
        ArticleEvent deal = told.of(0, "agreement");
        assertEquals("2024-05-20", told.time(deal));
        assertTrue(deal.timeline());
    }
}
