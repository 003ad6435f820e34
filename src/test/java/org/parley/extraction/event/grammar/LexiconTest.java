package org.parley.extraction.event.grammar;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.extraction.event.grammar.Word.VerbForm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LexiconTest {

    private final Lexicon lexicon = new Lexicon(List.of());

    @Test
    void regularFormsLeadToTheirVerb() {
        for (String form : new String[]{"arrest", "arrests", "arrested", "arresting"}) {
            assertEquals("arrest", lexicon.word(form).verb().lemma());
        }
    }

    @Test
    void irregularFormsLeadToTheirVerb() {
        assertEquals("withdraw", lexicon.word("withdrew").verb().lemma());
        assertTrue(lexicon.word("withdrawn").verb().can(VerbForm.PARTICIPLE));
    }

    @Test
    void finalConsonantsAreDoubledWhereEnglishDoes() {
        assertEquals("banned", Inflections.past("ban"));
        assertEquals("visited", Inflections.past("visit"));
        assertEquals("expelled", Inflections.past("expel"));
        assertEquals("dying", Inflections.gerund("die"));
    }

    @Test
    void bothSpellingsOfAPastLeadToTheirVerb() {
        for (String form : new String[]{"cancelled", "canceled"}) {
            assertEquals("cancel", lexicon.word(form).verb().lemma());
        }
        assertEquals("travel", lexicon.word("travelling").verb().lemma());
    }

    @Test
    void anUnknownRegularPastIsAWeakVerb() {
        assertEquals(1, lexicon.word("flummoxed").verb().strength());
    }

    @Test
    void otherUnknownWordsTellOfNothing() {
        assertNull(lexicon.word("table").verb());
        assertNull(lexicon.word("table").noun());
    }
}
