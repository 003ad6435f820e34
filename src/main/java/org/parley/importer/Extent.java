package org.parley.importer;

import java.util.Locale;

/** How much is read as one article. No article comes near it; what does takes more time and memory than it is worth. */
public final class Extent {

    /** "War and Peace" has 3.2 million. */
    static final int MOST_CHARACTERS = 4_000_000;
    /** "War and Peace" has 66,000, in lines of 70 letters. */
    static final int MOST_LINES = 250_000;

    private Extent() {}

    /** @throws UnreadableFileException if {@code text} has more characters than are read */
    static void checkLength(String text) throws UnreadableFileException {
        if (text.length() > MOST_CHARACTERS) {
            throw tooLong(counted(text.length()) + " characters");
        }
    }

    /** @throws UnreadableFileException if what is written as lines has more characters or lines than are read */
    public static void check(String text) throws UnreadableFileException {
        checkLength(text);
        long lines = lines(text);
        if (lines > MOST_LINES) {
            throw new UnreadableFileException("has " + counted(lines) + " lines and at most " + counted(MOST_LINES)
                    + " are read: save the article alone");
        }
    }

    /** @param length such as "20 MB" */
    static UnreadableFileException tooLong(String length) {
        return new UnreadableFileException("has " + length + " and at most " + MOST_CHARACTERS / 1_000_000
                + " million characters are read: save the article alone");
    }

    /** A line ends with a line feed, a carriage return, or both. */
    private static long lines(String text) {
        long lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                lines++;
            }
        }
        return lines;
    }

    /** The number with a comma at the thousands, as sentences give it. */
    public static String counted(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
