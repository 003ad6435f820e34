package org.parley.importer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows the lines that belong to the page and not to the article: "Read more", "Advertisement", "Share this". The
 * list is in {@code furniture.txt}: whole lines, or their beginnings where an entry ends in a star.
 */
public final class Furniture {

    /** A longer line that begins like furniture is a sentence. */
    private static final int LONGEST = 140;

    private static final Set<String> LINES = new HashSet<>();
    private static final List<String> BEGINNINGS;

    static {
        List<String> entries = Resource.lines(Furniture.class, "furniture.txt");
        entries.stream().filter(entry -> !entry.endsWith("*")).forEach(LINES::add);
        BEGINNINGS = entries.stream().filter(entry -> entry.endsWith("*"))
                .map(entry -> entry.substring(0, entry.length() - 1)).toList();
    }

    private Furniture() {}

    /** True if the line is page furniture. */
    public static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        return isOne(line) || line.indexOf('|') > 0 && Arrays.stream(line.split("\\|")).allMatch(Furniture::isOne);
    }

    private static boolean isOne(String line) {
        String words = bare(line);
        return LINES.contains(words) || BEGINNINGS.stream().anyMatch(words::startsWith);
    }

    /** In lower case, with plain apostrophes, and without the signs and arrows at the ends. */
    private static String bare(String line) {
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
