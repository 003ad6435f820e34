package org.parley.extraction.event;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whom a clause makes a party to its event, and whom it only names. */
class PartiesTest {

    private static List<String> who(String text, String head) {
        return Told.of(text).of(0, head).participants();
    }

    @Test
    void whoeverFightersAreForTakesNoPart() {
        assertEquals(List.of("Peru"), who("President Omar Ruiz fled. Pro-Ruiz fighters attacked Peru on Friday.",
                "attacked"));
    }

    @Test
    void whereAShipIsBoundTakesNoPart() {
        assertEquals(List.of(), who("A cargo ship bound for Peru has arrived in Oslo.", "arrived"));
    }

    @Test
    void aStateBeforeACommonNounOnlySaysWhichOneIsMeant() {
        assertEquals(List.of("Chile"), who("Chile arrested three Peru citizens on Friday.", "arrested"));
        assertEquals(List.of("Chile", "Peru"), who("Chile arrested three Peru diplomats on Friday.", "arrested"));
    }

    @Test
    void thePlaceOfAnOpeningPhraseTakesNoPart() {
        assertEquals(List.of(), who("In another Peru-related development, rebels attacked a town on Friday.",
                "attacked"));
    }

    @Test
    void theStateOfAPlaceBeforeTheVerbTakesNoPart() {
        assertEquals(List.of("Rheinwerk AG"), who("On Monday a judge in Lima, Peru convicted Rheinwerk AG.",
                "convicted"));
    }

    @Test
    void thePronounBeforeAVerbIsItsSubject() {
        assertEquals(List.of("Anna Berg"),
                who("Anna Berg lost. When the appeal was dismissed by Peru's Supreme Court in May, she sued on Friday.",
                        "sued"));
    }

    @Test
    void whoeverSaysSoIsMeantByThePronounBehind() {
        assertEquals(List.of("Peru"), who("Peru said it attacked a port on Friday.", "attacked"));
        assertEquals(List.of("Chile", "Peru"),
                who("Chile and Peru announced that they had signed a treaty.", "treaty"));
    }

    @Test
    void aPronounAndANameAreTwo() {
        assertEquals(List.of("Anna Berg", "Omar Ruiz"),
                who("President Anna Berg arrived on Friday. She and President Omar Ruiz signed a treaty.", "treaty"));
    }

    @Test
    void whatSomeoneIsBetweenCommasHidesNobody() {
        assertEquals(List.of("Anna Berg", "Omar Ruiz"),
                who("Ms. Anna Berg, Prime Minister of Chile, held talks with Omar Ruiz in Oslo.", "talks"));
    }

    @Test
    void speakingOnConditionOfAnonymityIsNoContact() {
        assertTrue(Told.of("Aid workers of the World Bank and Peru, speaking on condition of anonymity, gave figures.")
                .timeline().isEmpty());
    }

    @Test
    void talksThatTookHoursAreHeldByWhoeverHeldThem() {
        ArticleEvent talks = Told.of("Anna Berg held more than four hours of talks with Omar Ruiz in Oslo on Monday.")
                .of(0, "talks");
        assertEquals(List.of("Anna Berg", "Omar Ruiz"), talks.participants());
        assertEquals(Status.HELD, talks.status());
    }

    @Test
    void whoReportsADealDoesNotMakeIt() {
        assertEquals(List.of("Chile", "Peru"),
                who("Chile and Peru signed a treaty on Monday, Kenya said, after two weeks of talks in Oslo.",
                        "talks"));
    }

    @Test
    void aBodyBeforeTheVerbDoesNotNameTheDeal() {
        Told told = Told.of("EU and Mercosur conclude trade deal\n\nMay 4, 2024\n\nThe European Union and Mercosur on "
                + "Friday announced they had concluded a free trade agreement.");
        assertEquals(told.of(0, "deal").id(), told.of(0, "agreement").id());
    }

    @Test
    void theSameWordsOfTheSameDayTellOfOneEvent() {
        String text = "Peru shelled a port on 3 May 2024.\n\nChile protested.\n\nPeru shelled a port on 3 May 2024, it "
                + "said. Peru shelled a port on 9 May 2024.";
        Told told = Told.of(text);
        assertEquals(told.of(0, "shelled").id(), told.of(30, "shelled").id());
        assertNotEquals(told.of(0, "shelled").id(), told.of(text.lastIndexOf("Peru"), "shelled").id());
    }

    @Test
    void aLongRowOfPronounsIsReadToItsEnd() {
        assertEquals(List.of(), who("They met on 3 May. ".repeat(3000) + "They fled on Friday.", "fled"));
        assertEquals(List.of(), who("Berg fell. " + "He met Omar Ruiz. ".repeat(3000) + "He fled on Friday.", "fled"));
    }

    @Test
    void explosionsInTwoPlacesAreTwo() {
        String text = "An explosion in Lima killed two people. The explosion in Oslo was loud.";
        Told told = Told.of(text);
        assertNotEquals(told.of(0, "killed").id(), told.of(text.indexOf("The"), "explosion").id());
    }
}
