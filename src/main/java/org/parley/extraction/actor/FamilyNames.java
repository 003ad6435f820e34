package org.parley.extraction.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.parley.extraction.text.WordList;
import org.parley.extraction.text.WordSet;

/** Tells by which part of a name a person is called later on: "Berg" for "Anna Berg", "Wang" for "Wang Yi". */
public final class FamilyNames {

    /** What belongs to the name behind it: "van" in "Anna van Berg". */
    static final Set<String> PARTICLES = WordSet.of("de", "la", "van", "von", "der", "den", "bin", "ibn", "da", "dos",
            "di", "du", "le", "al", "el", "abu", "ben");

    private static final Set<String> GENERATIONS = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III");

    private final Set<String> first = WordList.set(FamilyNames.class, "family-first.txt");
    private final GivenNames given = new GivenNames();
    private final Map<String, String> full = new HashMap<>();

    /** Reads the lists. */
    public FamilyNames() {
        for (String line : WordList.lines(FamilyNames.class, "short-names.tsv")) {
            String[] cells = line.split("\t");
            full.put(cells[0], cells[1]);
        }
    }

    /** What a given name stands for, in small letters: "joseph" for "Joe" and "Joseph". */
    String fullGivenName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return full.getOrDefault(lower, lower);
    }

    /** True if the word, in small letters, is a family name that stands first. */
    boolean standsFirst(String lower) {
        return first.contains(lower);
    }

    /**
     * A name whose family name is in capitals, as ministries write it, as others do: "Lee Jun-ho" for "LEE Jun-ho", and
     * "Shigeru Mori" for "MORI Shigeru", whose family name does not stand first elsewhere.
     */
    String ordinary(String written) {
        if (!hasCapitals(written)) {
            return written;
        }
        String[] parts = written.split(" ");
        int at = 0;
        while (at < parts.length && !inCapitals(parts[at])) {
            at++;
        }
        if (parts.length < 2 || at == parts.length
                || Arrays.stream(parts).filter(FamilyNames::inCapitals).count() > 1) {
            return written;
        }
        parts[at] = parts[at].charAt(0) + parts[at].substring(1).toLowerCase(Locale.ROOT);
        boolean last = at == 0 && parts.length == 2 && !standsFirst(parts[0].toLowerCase(Locale.ROOT));
        return last ? parts[1] + " " + parts[0] : String.join(" ", parts);
    }

    private static boolean hasCapitals(String written) {
        for (int i = 2; i < written.length(); i++) {
            if (Character.isUpperCase(written.charAt(i)) && Character.isUpperCase(written.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean inCapitals(String part) {
        return part.length() > 2 && part.chars().allMatch(Character::isUpperCase);
    }

    /** The given names, by which a family name in the middle is told. */
    GivenNames given() {
        return given;
    }

    /**
     * The family name in {@code full}, with the particles before it: "von Berg", "bin Salman", "Kane" for "Ray Kane
     * Jr.".
     */
    public String of(String full) {
        String[] parts = full.split(" ");
        boolean western = parts.length == 3 && given.contains(parts[1].toLowerCase(Locale.ROOT));
        if (parts.length > 1 && parts.length < 4 && first.contains(parts[0].toLowerCase(Locale.ROOT)) && !western) {
            return parts[0];
        }
        int from = parts.length - 1;
        if (from > 1 && GENERATIONS.contains(parts[from])) {
            from--;
        }
        int end = from + 1;
        while (from > 1 && PARTICLES.contains(parts[from - 1].toLowerCase(Locale.ROOT))) {
            from--;
        }
        return String.join(" ", Arrays.copyOfRange(parts, from, end));
    }
}
