package org.parley.extraction.actor;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.extraction.actor.GivenNames.Gender;
import org.parley.extraction.text.WordList;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Of whom names are. */
class GivenNamesTest {

    private final GivenNames names = new GivenNames();

    @Test
    void theFirstGivenNameThatTellsSaysOfWhomAFullNameIs() {
        assertEquals(Gender.WOMAN, names.gender("Anna Berg"));
        assertEquals(Gender.MAN, names.gender("Ivan Petrov"));
        assertEquals(Gender.WOMAN, names.gender("Park Geun-hye"));
        assertEquals(Gender.WOMAN, names.gender("María Ángela Ruiz"));
    }

    @Test
    void aFamilyNameTellsNothing() {
        assertEquals(Gender.UNKNOWN, names.gender("Xyr Abraham"));
        assertEquals(Gender.UNKNOWN, names.gender("Berg"));
        assertEquals(Gender.UNKNOWN, names.gender("Andrea Berg"));
    }

    @Test
    void namesOfWomenAndSharedNamesAreGivenNamesAndNotBoth() {
        Set<String> all = WordList.set(GivenNames.class, "given-names.txt");
        Set<String> women = WordList.set(GivenNames.class, "womens-names.txt");
        Set<String> shared = WordList.set(GivenNames.class, "shared-names.txt");
        assertTrue(all.containsAll(women));
        assertTrue(all.containsAll(shared));
        assertTrue(women.stream().noneMatch(shared::contains));
    }
}
