package org.parley.timeline.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.extraction.actor.FamilyNames;
import org.parley.extraction.text.WordList;

/**
 * The name of a person as it is compared across articles, which spell one name in several ways: without accents, and
 * with the endings and doubled letters of transcriptions made alike ("Zelenskyy", "Zelenskiy", "Zelensky").
 *
 * @param family the name that the person is called by later on
 * @param given the others, as far as they are told; blank if they are not
 */
public record PersonName(String family, String given) implements Comparable<PersonName> {

    /** Letters with strokes, which are no letters with accents. */
    private static final Map<Character, Character> PLAIN = Map.of('ø', 'o', 'ł', 'l', 'đ', 'd', 'ı', 'i');
    private static final FamilyNames FAMILY = new FamilyNames();
    private static final Map<String, Set<String>> SHORT = shortForms();
    /** Shorter names end as they are written: Li and Ly are two. */
    private static final int SHORTEST_SPELT_ALIKE = 5;

    public static PersonName of(String full) {
        String name = folded(full);
        String family = FAMILY.of(name);
        if (name.startsWith(family + ' ')) {
            return new PersonName(alike(family), name.substring(family.length()).replace(" ", ""));
        }
        String given = name.substring(0, name.length() - family.length()).strip();
        String called = family.startsWith("al ") || family.startsWith("el ") ? family.substring(3) : family;
        return new PersonName(alike(called), Arrays.stream(given.split(" ")).map(PersonName::alike)
                .collect(Collectors.joining(" ")));
    }

    /** In small letters, without accents, hyphens, apostrophes and points. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            if (letter == ' ' || letter == '-' || letter == '‑' || letter == '\u00a0') {
                if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (Character.isLetterOrDigit(letter)) {
                folded.append(PLAIN.getOrDefault(Character.toLowerCase(letter), Character.toLowerCase(letter)));
            }
        }
        return folded.toString().strip();
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** True if the two can be the name of one person. */
    public boolean isOnePerson(PersonName other) {
        return family.equals(other.family) && (given.isEmpty() || other.given.isEmpty() || sharesGiven(other));
    }

    private boolean sharesGiven(PersonName other) {
        for (String one : given.split(" ")) {
            for (String two : other.given.split(" ")) {
                if (one.equals(two) || one.length() == 1 && two.startsWith(one)
                        || two.length() == 1 && one.startsWith(two)
                        || SHORT.getOrDefault(one, Set.of()).contains(two)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The one of two names of a person that tells more. */
    PersonName fuller(PersonName other) {
        boolean longer = given.length() != other.given.length() ? given.length() > other.given.length()
                : given.compareTo(other.given) < 0;
        return longer ? this : other;
    }

    @Override
    public int compareTo(PersonName other) {
        int byFamily = family.compareTo(other.family);
        return byFamily != 0 ? byFamily : given.compareTo(other.given);
    }

    /** {@code word} with what transcriptions spell in several ways spelt in one. */
    private static String alike(String word) {
        if (word.length() < SHORTEST_SPELT_ALIKE) {
            return word;
        }
        StringBuilder alike = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == 'g' && word.startsWith("gh", i)) {
                alike.append('q');
                i++;
            } else if (alike.isEmpty() || letter != alike.charAt(alike.length() - 1)) {
                alike.append(letter);
            }
        }
        int end = alike.length();
        while (end > 0 && "iyj".indexOf(alike.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == alike.length() ? alike.toString() : alike.substring(0, end) + 'y';
    }

    private static Map<String, Set<String>> shortForms() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String line : WordList.lines(PersonName.class, "short-names.txt")) {
            List<String> names = Arrays.stream(line.split(" ")).map(PersonName::alike).toList();
            names.forEach(name -> forms.computeIfAbsent(name, _ -> new HashSet<>()).addAll(names));
        }
        return forms;
    }
}
