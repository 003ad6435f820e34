package org.parley.extraction.event.mention;

import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Told;

import static org.junit.jupiter.api.Assertions.assertEquals;

class KindContextsTest {

    private static String kind(String sentence, String head) {
        return Told.of("A day in Peru\n\n" + sentence).of(0, head).kind();
    }

    @Test
    void whoStrikesTellsWhatAStrikeIs() {
        assertEquals("military", kind("Peruvian army troops struck a camp on Friday.", "struck"));
        assertEquals("disaster", kind("A tsunami struck the coast on Friday.", "struck"));
        assertEquals("protest", kind("Nurses began a strike over pay on Friday.", "strike"));
        assertEquals("violence", kind("A man struck his neighbour on Friday.", "struck"));
    }

    @Test
    void whatAStateDoesItsArmyDoes() {
        assertEquals("military", kind("Peru attacked Chile on Friday.", "attacked"));
        assertEquals("violence", kind("Two men attacked a farmer on Friday.", "attacked"));
    }

    @Test
    void theNearestWordTellsTheKind() {
        assertEquals("disaster", kind("An earthquake killed nine, military leaders said on Friday.", "killed"));
    }

    @Test
    void statesRecallAmbassadors() {
        assertEquals("other", kind("Peru recalled its ambassador on Friday.", "recalled"));
    }

    @Test
    void armiesWithdrawAndSoDoStatesFromDeals() {
        assertEquals("military", kind("Peru's army withdrew from the city on Friday.", "withdrew"));
        assertEquals("other", kind("Peru withdrew from the deal on Friday.", "withdrew"));
    }

    @Test
    void parliamentsPassLawsAndFerriesPassTests() {
        assertEquals("law", kind("The senate passed the bill on Friday.", "passed"));
        assertEquals("other", kind("The ferry passed a safety test on Friday.", "passed"));
    }

    @Test
    void whoSignsUpSignsNoAgreement() {
        assertEquals("other", kind("Thousands of users signed up on Friday.", "signed"));
        assertEquals("agreement", kind("Peru and Chile signed a treaty on Friday.", "treaty"));
    }
}
