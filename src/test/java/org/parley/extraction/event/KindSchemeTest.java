package org.parley.extraction.event;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class KindSchemeTest {

    @Test
    void theStandardSchemeHasTheLanesOfTheTimeline() {
        assertEquals(List.of("Calls", "Talks", "Summits", "Background"), KindScheme.standard().lanes());
    }

    @Test
    void anUnlistedKindIsShownAsWrittenInTheLastLane() {
        KindScheme.Kind kind = KindScheme.standard().kind("regatta");
        assertEquals("Background", kind.lane());
        assertEquals("regatta", kind.singular());
    }

    @Test
    void aSummitCanBeCalledAMeetingAndASanctionCannot() {
        assertTrue(KindScheme.standard().sameFamily("summit", "meeting"));
        assertFalse(KindScheme.standard().sameFamily("sanctions", "meeting"));
    }

    @Test
    void aRowThatIsNoKindIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new KindScheme(List.of("call Calls")));
    }
}
