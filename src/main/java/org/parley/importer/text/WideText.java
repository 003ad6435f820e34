package org.parley.importer.text;

/**
 * Knows the characters of Chinese, Japanese and Korean that are twice as wide as others on a screen (Unicode Standard
 * Annex 11, East Asian Width, without what is ambiguous). No space stands between the words of Chinese and Japanese.
 */
final class WideText {

    private static final char FIRST_WIDE = '\u1100';

    private WideText() {}

    /** True if {@code c} takes two columns. */
    static boolean isWide(char c) {
        return c >= FIRST_WIDE && (c <= '\u115F' || c >= '\u2E80' && c <= '\uA4CF' || c >= '\uAC00' && c <= '\uD7A3'
                || c >= '\uF900' && c <= '\uFAFF' || c >= '\uFE30' && c <= '\uFE6F' || c >= '\uFF00' && c <= '\uFF60'
                || c >= '\uFFE0' && c <= '\uFFE6');
    }

    /** True if {@code c} belongs to a script whose words no space parts; Korean parts them. */
    static boolean runsOn(char c) {
        return isWide(c) && !(c >= '\uAC00' && c <= '\uD7A3');
    }

    /** How many columns a range of the text takes. */
    static int width(String text, int start, int end) {
        int width = end - start;
        for (int i = start; i < end; i++) {
            width += isWide(text.charAt(i)) ? 1 : 0;
        }
        return width;
    }
}
