package org.parley.extraction.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.extraction.text.WordList;

/** The given names of the world that Parley knows, and whether women or men have them. */
public final class GivenNames {

    /** Of whom a name is. */
    public enum Gender {
        WOMAN, MAN, UNKNOWN
    }

    private final Set<String> all = WordList.set(GivenNames.class, "given-names.txt");
    private final Set<String> women = WordList.set(GivenNames.class, "womens-names.txt");
    private final Set<String> shared = WordList.set(GivenNames.class, "shared-names.txt");
    private final Set<String> familyFirst = WordList.set(GivenNames.class, "family-first.txt");

    /** True if the word, in small letters, is a given name. */
    boolean contains(String lower) {
        return all.contains(lower);
    }

    /** Of whom {@code full} is, as the first of its given names that tells says: "Anna Berg", "Park Geun-hye". */
    public Gender gender(String full) {
        List<String> parts = Arrays.asList(full.toLowerCase(Locale.ROOT).split(" "));
        boolean first = parts.size() > 1 && familyFirst.contains(parts.getFirst()) && !women.contains(parts.getFirst());
        List<String> given = parts.size() == 1 ? parts
                : first ? parts.subList(1, parts.size()) : parts.subList(0, parts.size() - 1);
        return given.stream().filter(name -> all.contains(name) && !shared.contains(name)).findFirst()
                .map(name -> women.contains(name) ? Gender.WOMAN : Gender.MAN).orElse(Gender.UNKNOWN);
    }
}
