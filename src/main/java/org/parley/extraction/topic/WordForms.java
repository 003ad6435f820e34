package org.parley.extraction.topic;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The regular inflections of English words, made once when a list is compiled, so that text is matched by look-up
 * alone. A form that does not exist ("oiled" as a noun) does no harm: no text has it.
 */
final class WordForms {

    private static final String VOWELS = "aeiou";
    private static final Set<String> FIXED = Set.of("and", "for", "from", "into", "nor", "not", "off", "out", "over",
            "the", "under", "with", "without");

    private WordForms() {}

    /** {@code word} with its plural and its verb forms; {@code word} is in lower case. */
    static Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        if (word.length() < 3 || FIXED.contains(word) || !Character.isLetter(word.charAt(word.length() - 1))) {
            return forms;
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("sis")) {
            return forms;
        }
        forms.add(plural(word));
        if (!word.endsWith("ing") && !word.endsWith("ed")) {
            addVerbForms(word, forms);
        }
        return forms;
    }

    /** The regular plural, which is also the third person: "treaties", "crises", "clashes". */
    static String plural(String word) {
        if (word.endsWith("sis")) {
            return word.substring(0, word.length() - 2) + "es";
        }
        if (endsInConsonantAndY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("ch")
                || word.endsWith("sh");
        return word + (hisses ? "es" : "s");
    }

    private static void addVerbForms(String word, Set<String> forms) {
        int last = word.length() - 1;
        if (word.endsWith("e")) {
            forms.add(word + "d");
            forms.add(word.substring(0, last) + "ing");
        } else if (endsInConsonantAndY(word)) {
            forms.add(word.substring(0, last) + "ied");
            forms.add(word + "ing");
        } else {
            forms.add(word + "ed");
            forms.add(word + "ing");
            if (doublesItsLastLetter(word)) {
                forms.add(word + word.charAt(last) + "ed");
                forms.add(word + word.charAt(last) + "ing");
            }
        }
    }

    private static boolean endsInConsonantAndY(String word) {
        return word.endsWith("y") && !isVowel(word.charAt(word.length() - 2));
    }

    /** Short words that end in consonant, vowel, consonant: "swap", "ban", "ship". */
    private static boolean doublesItsLastLetter(String word) {
        int last = word.length() - 1;
        char end = word.charAt(last);
        return word.length() <= 5 && !isVowel(end) && "wxy".indexOf(end) < 0 && isVowel(word.charAt(last - 1))
                && !isVowel(word.charAt(last - 2));
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}
