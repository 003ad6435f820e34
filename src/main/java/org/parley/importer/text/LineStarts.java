package org.parley.importer.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.importer.Resource;

/** What lines can begin with, in capitals or not; {@code #} at the end of one stands for a digit. */
final class LineStarts {

    private final Map<Character, List<String>> byFirst;

    private LineStarts(List<String> starts) {
        byFirst = starts.stream().collect(Collectors.groupingBy(start -> fold(start.charAt(0))));
    }

    /** The lines of a resource beside {@link LineStarts}. */
    static LineStarts of(String resource) {
        return new LineStarts(Resource.lines(LineStarts.class, resource));
    }

    /** True if {@code text} begins with one of them. */
    boolean begin(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (String start : byFirst.getOrDefault(fold(text.charAt(0)), List.of())) {
            if (begins(text, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String text, String start) {
        int digit = start.length() - 1;
        if (start.charAt(digit) != '#') {
            return text.regionMatches(true, 0, start, 0, start.length());
        }
        return text.regionMatches(true, 0, start, 0, digit) && digit < text.length()
                && Character.isDigit(text.charAt(digit));
    }

    /** As {@link String#regionMatches} compares characters. */
    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
