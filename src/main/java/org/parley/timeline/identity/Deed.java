package org.parley.timeline.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words for what was done, as they are compared across articles: those of a title that are no names, without their
 * endings.
 */
final class Deed {

    private static final int SHORTEST = 4;
    private static final int ENOUGH = 2;
    private static final Set<String> EMPTY = Set.of("with", "from", "over", "after", "before", "that", "this", "they",
            "have", "been", "were", "will", "would", "their", "into", "about", "against", "between", "under", "during",
            "more", "than", "some", "several", "least", "first", "last", "next", "planned");

    /** Stems of what says that the deed beside it was not done: "failed to agree" is not "agreed". */
    private static final Set<String> NOT_DONE = Set.of("fail", "refus", "declin", "unabl");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");
    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e");

    private Deed() {}

    /** The words of {@code title} but for those of {@code names}, sorted. */
    static List<String> in(String title, List<String> names) {
        TreeSet<String> words = new TreeSet<>();
        for (String word : withoutNames(title, names)) {
            if (word.length() >= SHORTEST && !EMPTY.contains(word)) {
                words.add(stem(word));
            }
        }
        return List.copyOf(words);
    }

    /** True if one of the words of {@code title} is a name, or of one of {@code names}. */
    static boolean hasName(String title, List<String> names) {
        return withoutNames(title, names).size() < NO_WORD.split(title).length;
    }

    private static List<String> withoutNames(String title, List<String> names) {
        Set<String> named = new HashSet<>();
        names.forEach(name -> named.addAll(List.of(NO_WORD.split(name.toLowerCase(Locale.ROOT)))));
        List<String> words = new ArrayList<>();
        boolean first = true;
        for (String word : NO_WORD.split(title)) {
            String small = word.toLowerCase(Locale.ROOT);
            boolean name = !first && !word.equals(small)
                    || named.stream().anyMatch(one -> one.length() >= SHORTEST && small.startsWith(one));
            if (!name) {
                words.add(small);
            }
            first = false;
        }
        return words;
    }

    /** The words of {@code title} that say that something was not done. */
    static List<String> notDone(String title) {
        return in(title, List.of()).stream().filter(NOT_DONE::contains).toList();
    }

    /** True if two lists have the same words, or several in common. */
    static boolean isOne(List<String> words, List<String> others) {
        return words.equals(others) || common(words, others) >= ENOUGH && done(words) == done(others);
    }

    private static boolean done(List<String> words) {
        return words.stream().noneMatch(NOT_DONE::contains);
    }

    /** True if the two say nothing, or have a word in common. */
    static boolean mayBeOne(List<String> words, List<String> others) {
        return words.isEmpty() && others.isEmpty() || common(words, others) > 0 && done(words) == done(others);
    }

    private static long common(List<String> words, List<String> others) {
        return words.stream().filter(others::contains).count();
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
