package org.parley.importer.text;

/**
 * Knows texts in which the words of links are underlined: {@code the_talks_in_Oslo}. So html2text writes a page that
 * is printed on paper. Names of programs have such lines as well, but no capitals and full stops among their words.
 */
final class Underlines {

    private static final char LINE = '_';
    /** So many underlined links show that the text was written so. */
    private static final int FEWEST = 3;
    /** No name of a program has more parts. */
    private static final int MOST_PARTS = 4;
    private static final String ENDS = ".,;:!?'’";
    private static final String CODE = "=(){}<>`\\@/";

    private Underlines() {}

    /** {@code text}, as long as it is, with a space for each line between two underlined words. */
    static String without(String text) {
        return text.indexOf(LINE) >= 0 && areIn(text) ? replaced(text) : text;
    }

    private static boolean areIn(String text) {
        int links = 0;
        int names = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (hasLine(text, start, i)) {
                    boolean link = isLink(text, start, i);
                    links += link ? 1 : 0;
                    names += link ? 0 : 1;
                }
                start = i + 1;
            }
        }
        return links >= FEWEST && links > names;
    }

    private static boolean hasLine(String text, int start, int end) {
        int at = start + 1 < end ? text.indexOf(LINE, start + 1, end) : -1;
        return at >= 0 && isBetweenWords(text, at);
    }

    /** True if the underlined words are such as a sentence has them. */
    private static boolean isLink(String text, int start, int end) {
        int parts = 1;
        boolean sentence = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (CODE.indexOf(c) >= 0) {
                return false;
            }
            if (c == LINE) {
                parts++;
                sentence |= i > start && ENDS.indexOf(text.charAt(i - 1)) >= 0;
            }
            sentence |= Character.isUpperCase(c) && i + 1 < end && Character.isLowerCase(text.charAt(i + 1))
                    && (i == start || text.charAt(i - 1) == LINE);
        }
        return sentence || parts > MOST_PARTS;
    }

    private static boolean isBetweenWords(String text, int at) {
        return at > 0 && at + 1 < text.length() && !isGap(text.charAt(at - 1)) && !isGap(text.charAt(at + 1));
    }

    private static boolean isGap(char c) {
        return c == LINE || Character.isWhitespace(c);
    }

    private static String replaced(String text) {
        StringBuilder words = new StringBuilder(text);
        for (int at = text.indexOf(LINE); at >= 0; at = text.indexOf(LINE, at + 1)) {
            if (isBetweenWords(text, at)) {
                words.setCharAt(at, ' ');
            }
        }
        return words.toString();
    }
}
