package org.parley.importer.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the items that are counted in letters, in small Roman numerals or in steps: {@code (a)}, {@code b)},
 * {@code iii.}, {@code Step 2:}. One alone says nothing; such a line is an item only in a series that begins with the
 * first.
 */
final class CountedItems {

    /** Between two items of a series stand at most so many lines. */
    private static final int MOST_LINES = 40;
    /** Steps with more than a blank line between them are headings. */
    private static final int MOST_LINES_OF_A_STEP = 2;
    private static final int LONGEST_MARKER = 12;
    private static final Pattern MARKER = Pattern
            .compile("(?:\\(?(\\p{Alpha}|[ivx]{2,5})(?<!\\p{Upper}(?=\\.))[.)]|Step (\\d{1,2})[.:]) .*");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi",
            "xii", "xiii", "xiv", "xv");
    private static final char LETTER = 'a';
    private static final char CAPITAL = 'A';
    private static final char NUMERAL = 'i';
    private static final char STEP = 's';

    private final TextLines lines;
    private final Map<Integer, ListMarker> items = new HashMap<>();
    private final Map<Character, Integer> lastLines = new HashMap<>();
    private final Map<Character, ListMarker> last = new HashMap<>();

    private CountedItems(TextLines lines) {
        this.lines = lines;
    }

    /** The markers of such items by line. */
    static Map<Integer, ListMarker> of(TextLines lines) {
        CountedItems sequences = new CountedItems(lines);
        for (int line = 1; line <= lines.count(); line++) {
            if (!lines.isBlank(line) && couldBegin(lines.first(line))) {
                sequences.read(line);
            }
        }
        return Map.copyOf(sequences.items);
    }

    private static boolean couldBegin(char first) {
        return first == '(' || first < 0x80 && Character.isLetter(first);
    }

    private void read(int line) {
        int start = lines.start(line);
        String begin = lines.text().substring(start, Math.min(lines.end(line), start + LONGEST_MARKER));
        Matcher marker = MARKER.matcher(begin);
        if (!marker.matches()) {
            return;
        }
        int content = start + begin.indexOf(' ', marker.end(marker.group(1) == null ? 2 : 1)) + 1;
        if (marker.group(1) == null) {
            count(line, STEP, Integer.parseInt(marker.group(2)), content);
            return;
        }
        String count = marker.group(1);
        char c = count.charAt(0);
        if (ROMAN.contains(count)) {
            count(line, NUMERAL, ROMAN.indexOf(count) + 1, content);
        }
        if (count.length() == 1) {
            count(line, Character.isUpperCase(c) ? CAPITAL : LETTER, Character.toLowerCase(c) - 'a' + 1, content);
        }
    }

    private void count(int line, char style, int number, int content) {
        ListMarker item = new ListMarker(true, style, number, content);
        ListMarker above = last.get(style);
        int most = style == STEP ? MOST_LINES_OF_A_STEP : MOST_LINES;
        boolean next = above != null && above.number() == number - 1 && line - lastLines.get(style) <= most;
        if (next) {
            items.put(lastLines.get(style), above);
            items.put(line, item);
        }
        if (next || number == 1) {
            last.put(style, item);
            lastLines.put(style, line);
        }
    }
}
