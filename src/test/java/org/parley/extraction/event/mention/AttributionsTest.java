package org.parley.extraction.event.mention;

import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Mention;
import org.parley.extraction.event.Told;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AttributionsTest {

    private static String of(String text, String head) {
        Told told = Told.of("A day in Peru\n\n" + text);
        int at = told.text().indexOf(head);
        return told.found().mentions().stream().filter(mention -> mention.head().start() == at).findFirst()
                .map(Mention::attribution).orElseThrow(() -> new AssertionError("no mention of " + head))
                .map(span -> span.of(told.text())).orElse("");
    }

    @Test
    void theVerbBeforeGoverns() {
        assertEquals("The ministry said", of("The ministry said rebels attacked a bridge in Lima.", "attacked"));
    }

    @Test
    void eachClauseHasItsOwnSource() {
        String text = "The ministry said rebels attacked a bridge, and Anna Berg added that soldiers killed two men.";
        assertEquals("The ministry said", of(text, "attacked"));
        assertEquals("Anna Berg added", of(text, "killed"));
    }

    @Test
    void whatStandsBehindIsTakenWhereNothingStandsBefore() {
        assertEquals("a senior official said", of("Rebels attacked a bridge, a senior official said.", "attacked"));
        assertEquals("said Anna Berg", of("“Rebels attacked a bridge,” said Anna Berg.", "attacked"));
    }

    @Test
    void accordingToNamesTheSource() {
        assertEquals("according to the head of the port", of(
                "Rebels attacked a bridge, according to the head of the port, on Friday.", "attacked"));
    }

    @Test
    void aReportBySomeoneIsTheirs() {
        assertEquals("reported by Reuters",
                of("Rebels attacked a bridge in Lima, as reported by Reuters.", "attacked"));
    }

    @Test
    void aQuotationGoesOnInTheNextSentence() {
        assertEquals("Anna Berg said",
                of("Anna Berg said: “We are safe. Rebels attacked a bridge.” Trains stopped.", "attacked"));
    }

    @Test
    void aSourceThatFollowsTheQuotationIsItsSource() {
        assertEquals("Anna Berg said", of("“Rebels attacked a bridge.” Anna Berg said on Friday.", "attacked"));
    }

    @Test
    void aQuotationWithinAQuotationHasItsOwnSource() {
        assertEquals("the pilot told", of("Anna Berg said: “Then the pilot told us rebels attacked a bridge.”",
                "attacked"));
    }

    @Test
    void whoeverDoesTheMainVerbSaysWhatFollows() {
        assertEquals("ministry", of("The ministry sent a letter to Lima claiming rebels attacked a bridge.",
                "attacked"));
    }

    @Test
    void aClauseAboutSomeoneSaysNothingOfTheRest() {
        assertEquals("", of("Anna Berg, who said nothing, resigned in May 2020.", "resigned"));
    }

    @Test
    void sayingHasNoSourceInItself() {
        assertEquals("", of("Anna Berg warned Chile in May 2020.", "warned"));
    }
}
