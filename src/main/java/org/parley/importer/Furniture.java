package org.parley.importer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
        String words = BareLine.of(line);
        return LINES.contains(words) || BEGINNINGS.stream().anyMatch(words::startsWith);
    }
}
