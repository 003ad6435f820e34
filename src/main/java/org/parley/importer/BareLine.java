package org.parley.importer;

import java.util.Locale;

/** A line as the lists of lines have it: in lower case, with plain apostrophes, and without the signs at its ends. */
public final class BareLine {

    private BareLine() {}

    /** The words of {@code line}; empty if it has none. */
    public static String of(String line) {
        String lower = Whitespace.squeeze(line.toLowerCase(Locale.ROOT).replace('’', '\''));
        int start = 0;
        int end = lower.length();
        while (start < end && !isWordPart(lower.charAt(start))) {
            start++;
        }
        while (end > start && !isWordPart(lower.charAt(end - 1))) {
            end--;
        }
        return lower.substring(start, end);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '©';
    }
}
