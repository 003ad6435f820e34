package org.parley.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The short keys that articles go by in the window: the shortest prefix of their file names, of one length for all, by
 * which no two are the same; where four characters do not suffice, their numbers in the order of the files. Keys so
 * follow from the names alone, whatever the order of import.
 */
final class ArticleKeys {

    private static final int LONGEST = 4;
    /** What parts the words of a name says nothing at the end of a key. */
    private static final Pattern AT_THE_END = Pattern.compile("[\\s._-]+$");

    private ArticleKeys() {}

    /** The keys of {@code files}, which are sorted and differ. */
    static List<String> of(List<String> files) {
        for (int length = 1; length <= LONGEST; length++) {
            List<String> keys = prefixes(files, length);
            if (keys.size() == files.size()) {
                return keys;
            }
        }
        return IntStream.rangeClosed(1, files.size()).mapToObj(Integer::toString).toList();
    }

    /** The prefixes up to the first that is there already. */
    private static List<String> prefixes(List<String> files, int length) {
        Set<String> seen = new HashSet<>();
        return files.stream().map(file -> prefix(file, length)).takeWhile(seen::add).toList();
    }

    private static String prefix(String file, int length) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        int characters = Math.min(length, stem.codePointCount(0, stem.length()));
        String prefix = stem.substring(0, stem.offsetByCodePoints(0, characters));
        String words = AT_THE_END.matcher(prefix).replaceFirst("");
        return words.isEmpty() ? prefix : words;
    }
}
