package org.parley.importer.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a page as they are compared: in small letters, and without the signs between them. */
final class PageWords {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PageWords() {}

    /** The words of {@code text}, in order. */
    static Stream<String> in(String text) {
        return SIGNS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }

    /** The words of {@code text}, each once. */
    static Set<String> set(String text) {
        return in(text).collect(Collectors.toSet());
    }

    /** The words of {@code text}, with one space between two of them. */
    static String line(String text) {
        return in(text).collect(Collectors.joining(" "));
    }

    /** The letters and digits of {@code text} alone. */
    static String letters(String text) {
        return in(text).collect(Collectors.joining());
    }
}
