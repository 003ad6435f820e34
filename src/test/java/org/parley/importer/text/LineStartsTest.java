package org.parley.importer.text;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LineStartsTest {

    private final LineStarts salutations = LineStarts.of("salutations.txt");
    private final LineStarts prefixes = LineStarts.of("no-heading-prefixes.txt");

    @Test
    void capitalsDoNotMatter() {
        assertTrue(salutations.begin("Ladies and gentlemen, welcome"));
        assertTrue(salutations.begin("LADIES AND GENTLEMEN"));
    }

    @Test
    void whatStandsFurtherInIsNoStart() {
        assertFalse(salutations.begin("All ladies and gentlemen"));
        assertFalse(salutations.begin(""));
    }

    @Test
    void aNumberSignStandsForADigit() {
        assertTrue(prefixes.begin("Figure 7 shows"));
        assertFalse(prefixes.begin("Figure skating"));
        assertFalse(prefixes.begin("Figure "));
    }
}
