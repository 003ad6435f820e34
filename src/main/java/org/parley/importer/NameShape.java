package org.parley.importer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the shape of a personal name is, whatever the name. */
public final class NameShape {

    private static final int MOST_WORDS = 5;
    private static final List<String> PARTICLES = List.of("de", "da", "di", "del", "della", "van", "von", "der", "den",
            "la", "le", "al", "el", "bin", "ibn", "ter", "ten", "dos", "du", "y");
    private static final List<String> NO_NAMES = List.of("the", "of", "or", "in", "on", "a", "an", "for", "to", "by",
            "with", "from", "at", "our", "its", "his", "her", "this", "that", "not");

    private NameShape() {}

    /** True if {@code name} could be a personal name. */
    public static boolean fits(String name) {
        String[] words = name.split("\\s+");
        return words.length >= 2 && words.length <= MOST_WORDS && Arrays.stream(words).allMatch(NameShape::isNameWord);
    }

    private static boolean isNameWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (PARTICLES.contains(lower)) {
            return true;
        }
        return !NO_NAMES.contains(lower) && !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0))
                && word.codePoints().allMatch(c -> Character.isLetter(c) || "-.'’".indexOf(c) >= 0);
    }

    /** {@code name}, with only its first letters as capitals if all of them are: "JANE DOE" is "Jane Doe". */
    static String inTitleCase(String name) {
        if (name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        String joined = Arrays.stream(name.split(" ")).map(NameShape::capitalised).collect(Collectors.joining(" "));
        return joined.isEmpty() ? joined : Character.toUpperCase(joined.charAt(0)) + joined.substring(1);
    }

    private static String capitalised(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (PARTICLES.contains(lower) || word.indexOf('.') >= 0) {
            return word.indexOf('.') >= 0 ? word : lower;
        }
        StringBuilder name = new StringBuilder(lower);
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || !Character.isLetter(name.charAt(i - 1)) && !(i > 1 && isApostrophe(name.charAt(i - 1))
                    && i == name.length() - 1)) {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
