package org.parley.article;

import java.util.List;

/** Puts words that may stretch over several lines on one line, as a person would write them down. */
public final class OneLine {

    /** What may follow a hyphen that the rest of a word is left out after: "pre- and post-war". */
    private static final List<String> NO_RESTS = List.of("and", "or", "to", "und", "oder");

    private OneLine() {}

    /**
     * {@code words} without white space at their ends, and one space for each run of it within; nothing for a line end
     * that parts a word at its hyphen.
     */
    public static String of(String words) {
        StringBuilder line = new StringBuilder(words.length());
        int from = skip(words, 0);
        while (from < words.length()) {
            int to = from;
            while (to < words.length() && !Character.isWhitespace(words.charAt(to))) {
                to++;
            }
            int next = skip(words, to);
            line.append(words, from, to).append(next < words.length() && !partsWord(words, to, next) ? " " : "");
            from = next;
        }
        return line.toString();
    }

    /** True if a line that ends at {@code end} parts a word at its hyphen, which goes on at {@code next}. */
    public static boolean partsWord(String text, int end, int next) {
        return end > 1 && next < text.length() && text.charAt(end - 1) == '-'
                && Character.isLetter(text.charAt(end - 2)) && Character.isLetter(text.charAt(next))
                && breaks(text, end, next) && NO_RESTS.stream().noneMatch(word -> text.startsWith(word + " ", next));
    }

    private static boolean breaks(String text, int end, int next) {
        for (int i = end; i < next; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    private static int skip(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
