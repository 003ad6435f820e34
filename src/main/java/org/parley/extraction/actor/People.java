package org.parley.extraction.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The people whom one article names in full, by the surname that it calls them by later. */
final class People {

    private final Map<String, String> bySurname = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    /** Takes in a person named {@code full}; a surname that two people share names neither of them. */
    void add(String full) {
        int gap = full.lastIndexOf(' ');
        String surname = full.substring(gap + 1);
        String known = bySurname.get(surname);
        if (known == null || known.indexOf(' ') < 0 || full.endsWith(known)) {
            bySurname.put(surname, full);
        } else if (gap > 0 && !known.equals(full) && !sameGivenName(known, full)) {
            shared.add(surname);
        }
    }

    private static boolean sameGivenName(String one, String other) {
        return one.substring(0, one.indexOf(' ')).equals(other.substring(0, other.indexOf(' ')));
    }

    /** The one name that a person written {@code written} goes by. */
    Optional<String> named(String written) {
        String surname = written.substring(written.lastIndexOf(' ') + 1);
        String full = bySurname.get(surname);
        if (full == null || shared.contains(surname) && !written.contains(" ")) {
            return Optional.empty();
        }
        return shared.contains(surname) ? Optional.of(written) : Optional.of(full);
    }
}
