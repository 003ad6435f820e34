package org.parley.extraction.event.grammar;

import java.util.Set;

/** The regular inflections of English verbs and nouns. */
final class Inflections {

    /**
     * Endings of longer verbs whose last syllable is stressed: "refer", "admit", "expel", "cancel" (British), "kidnap".
     */
    private static final Set<String> STRESSED = Set.of("fer", "mit", "pel", "cel", "cur", "bel", "nap", "top",
            "lap", "rap", "bar", "rol", "nul");

    private Inflections() {}

    static String plural(String noun) {
        return thirdPerson(noun);
    }

    static String thirdPerson(String word) {
        if (word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch")
                || word.endsWith("sh")) {
            return word + "es";
        }
        if (consonantY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("go") || word.endsWith("do") || word.endsWith("to") ? word + "es" : word + "s";
    }

    static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (consonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return doubled(verb) + "ed";
    }

    static String gerund(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && verb.length() > 2) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        return doubled(verb) + "ing";
    }

    private static boolean consonantY(String word) {
        return word.length() > 1 && word.endsWith("y") && !vowel(word.charAt(word.length() - 2));
    }

    /** A single consonant after a single vowel is doubled in short verbs and where the last syllable is stressed. */
    private static String doubled(String verb) {
        int length = verb.length();
        if (length < 3) {
            return verb;
        }
        char last = verb.charAt(length - 1);
        boolean shape = !vowel(last) && "wxyh".indexOf(last) < 0 && vowel(verb.charAt(length - 2))
                && !vowel(verb.charAt(length - 3));
        boolean stressed = length <= 4 && !vowel(verb.charAt(0)) || STRESSED.contains(verb.substring(length - 3));
        return shape && stressed ? verb + last : verb;
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
