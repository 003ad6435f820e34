package org.parley.extraction.event.identity;

import org.junit.jupiter.api.Test;
import org.parley.extraction.event.Told;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RetoldTest {

    private static boolean same(String text, String one, String other) {
        Told told = Told.of(text);
        return told.of(0, one).id() == told.of(text.indexOf(one) + 1, other).id();
    }

    @Test
    void aNounMeansWhatItsVerbTold() {
        assertTrue(same("Thieves stole a painting in Oslo in March. The theft began at dawn.", "stole", "theft"));
        assertTrue(same("Officers arrested Anna Berg in Lima. Her arrest came after a tip.", "arrested", "arrest"));
    }

    @Test
    void anotherNounForItMeansItToo() {
        assertTrue(same("An explosion shook Lima. The blast was followed by a second alarm.", "explosion", "blast"));
    }

    @Test
    void aNounOfAnotherPlaceIsAnotherEvent() {
        assertTrue(!same("Rebels attacked a bridge in Lima. The attack in Oslo began later.", "attacked", "attack"));
    }

    @Test
    void aNewNounIsANewEvent() {
        assertTrue(!same("A bomb exploded in Lima. An explosion began a fire in Oslo.", "exploded", "explosion"));
    }

    @Test
    void aVerbMeansTheNounBeforeItIfItSaysAsMuch() {
        assertTrue(same("The arrest of Anna Berg surprised many. Police arrested Anna Berg in Lima.", "arrest of",
                "arrested"));
        assertTrue(!same("The arrest of Anna Berg surprised many. Police arrested Juan Ruiz in Lima.", "arrest of",
                "arrested"));
    }

    @Test
    void verbsOfOneActAndOneThingTellOfOneEvent() {
        assertTrue(same("The main wreckage was discovered in 2011. Divers found the main wreckage on April 3, 2011.",
                "discovered", "found"));
        assertTrue(!same("The main wreckage was discovered in 2011. Divers found the flight recorder on April 3, 2011.",
                "discovered", "found"));
        assertTrue(!same("The main wreckage was discovered in 2011. Divers found the main wreckage on April 3, 2014.",
                "discovered", "found"));
        assertTrue(same("Chile and Peru agreed on maritime borders. On November 27, Chile and Peru agreed on a line as "
                + "their shared maritime border.", "agreed", "agreed on a"));
    }

    @Test
    void theNounMeansWhatItsSentenceToldFirst() {
        String text = "A man shot three people in Lima before he was shot by police. The shooting began at dawn.";
        assertTrue(same(text, "shot three", "shooting"));
        assertTrue(!same(text, "shot by", "shooting"));
    }

    @Test
    void aSuspensionCanBeTheBan() {
        assertTrue(same("Anna Berg was given a ban in Oslo. Anna Berg has been served with the suspension.", "ban",
                "suspension"));
    }

    @Test
    void theLeadTellsOfWhatTheHeadlineSays() {
        Told told = Told.of("sample.md",
                "# Bomb explodes in Lima\n\nA bomb exploded in Lima on Friday.\n".getBytes(UTF_8));
        assertEquals(told.of(0, "explodes").id(), told.of(0, "exploded").id());
    }

    @Test
    void aVerbOfHappeningIsNoEventBesideItsSubject() {
        Told told = Told.of("A fire broke out in a warehouse in Oslo on 3 May 2020.");
        assertEquals("Oslo", told.of(0, "fire").place().orElseThrow());
        assertTrue(told.of(0, "fire").time().isPresent());
    }

    @Test
    void whoIsMeantByAnAdjectiveIsNoEvent() {
        assertEquals(0, Told.of("Relatives of the missing sailors waited.").found().mentions().stream()
                .filter(mention -> mention.text().contains("missing")).count());
    }

    @Test
    void aSecondVerbSharesWhatGovernsTheFirst() {
        Told told = Told.of("Crews will help survivors and locate the dead.");
        assertNotEquals(told.of(0, "help").id(), told.of(0, "locate").id());
    }

    @Test
    void whoIsNamedBehindANounSaysThatItIsAnother() {
        Told told = Told.of("A day in Peru\n\nThe fighting killed nine people. Tension had risen since the killing of a"
                + " soldier on May 3, 2020.");
        assertNotEquals(told.of(0, "killed").id(), told.of(0, "killing").id());
        assertEquals("2020-05-03", told.time(told.of(0, "killing")));
        assertEquals("", told.time(told.of(0, "risen")));
    }
}
