package org.parley.extraction.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people whom one article names in full, by the family name that it calls them by later, and whom they stand for.
 */
final class People {

    private static final Set<String> ARTICLES = Set.of("al-", "Al-", "el-", "El-");
    private static final int ARTICLE = 3;

    private final FamilyNames family;
    private final Map<String, String> byFamilyName = new HashMap<>();
    private final Map<String, String> byFirstName = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Map<String, String> states = new HashMap<>();

    People(FamilyNames family) {
        this.family = family;
    }

    /** Takes in a person named {@code full}; a family name that two people share names neither of them. */
    void add(String full) {
        int space = full.indexOf(' ');
        if (space > 0 && !family.given().contains(full.substring(0, space).toLowerCase(Locale.ROOT))) {
            byFirstName.merge(full.substring(0, space), full, (one, two) -> one.equals(two) ? one : "");
        }
        String name = calledBy(full);
        String known = byFamilyName.get(name);
        if (known == null || isFamilyName(known) || full.endsWith(known)) {
            byFamilyName.put(name, full);
        } else if (!isFamilyName(full) && !known.equals(full) && !sameGivenName(known, full)) {
            shared.add(name);
        }
    }

    /** "Joe" and "Joseph R." are one given name. */
    private boolean sameGivenName(String one, String other) {
        return one.indexOf(' ') > 0 && other.indexOf(' ') > 0
                && family.fullGivenName(one.substring(0, one.indexOf(' ')))
                        .equals(family.fullGivenName(other.substring(0, other.indexOf(' '))));
    }

    /** The family name without an Arabic article: "Farsi" for "Omar al-Farsi", "Al-Farsi" and "Farsi". */
    private String calledBy(String written) {
        String name = family.of(written);
        boolean article = name.length() > ARTICLE && ARTICLES.contains(name.substring(0, ARTICLE));
        return article ? name.substring(ARTICLE) : name;
    }

    private boolean isFamilyName(String written) {
        return written.equals(family.of(written));
    }

    /** The one name that a person written {@code written} goes by. */
    Optional<String> named(String written) {
        String name = calledBy(written);
        String full = byFamilyName.get(name);
        boolean alone = isFamilyName(written);
        if (full == null || shared.contains(name) && alone) {
            return Optional.empty();
        }
        return shared.contains(name) ? Optional.of(written) : Optional.of(full);
    }

    /** The only person of this first name, if it is no usual one: "Abeba" for "Abeba Tesfaye". */
    Optional<String> calledByFirstName(String name) {
        return Optional.ofNullable(byFirstName.get(name)).filter(full -> !full.isEmpty());
    }

    /** Notes that the article calls {@code person} an official of {@code state}. */
    void stands(String person, String state) {
        states.putIfAbsent(person, state);
    }

    /** The state that {@code person} stands for, if the article says so. */
    Optional<String> state(String person) {
        return Optional.ofNullable(states.get(person));
    }
}
