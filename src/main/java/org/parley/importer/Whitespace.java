package org.parley.importer;

/** What counts as white space in a saved article: also no-break and zero-width spaces, which web pages are full of. */
public final class Whitespace {

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char ZERO_WIDTH_NO_BREAK_SPACE = '\uFEFF';

    private Whitespace() {}

    /** True if nothing of {@code c} is seen. */
    public static boolean is(char c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        return c == 0x85 || Character.isSpaceChar(c) || c == ZERO_WIDTH_SPACE || c == ZERO_WIDTH_NO_BREAK_SPACE;
    }

    /** The first offset from {@code start} on that is no white space; {@code end} if there is none. */
    public static int skip(String text, int start, int end) {
        int at = start;
        while (at < end && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of the last character before {@code end} that is no white space; {@code start} if there is none. */
    public static int skipBack(String text, int start, int end) {
        int at = end;
        while (at > start && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** {@code text} without white space at its ends, and one space for each run of it within. */
    public static String squeeze(CharSequence text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c)) {
                squeezed.append(c);
            } else if (!squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) != ' ') {
                squeezed.append(' ');
            }
        }
        if (!squeezed.isEmpty() && squeezed.charAt(squeezed.length() - 1) == ' ') {
            squeezed.setLength(squeezed.length() - 1);
        }
        return squeezed.toString();
    }
}
