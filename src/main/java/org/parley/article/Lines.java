package org.parley.article;

import java.util.Arrays;

/** Finds the line of an offset. A line ends at LF, CR LF or CR; lines are counted from 1. */
public final class Lines {

    private final int[] starts;

    /** Indexes the lines of {@code text}, once, in linear time. */
    public Lines(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The line that {@code offset} stands on. */
    public int lineOf(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** Where {@code line} begins, as a UTF-16 offset. */
    public int startOf(int line) {
        return starts[line - 1];
    }

    /** How many lines there are; text that ends in a line end has an empty last line. */
    public int count() {
        return starts.length;
    }
}
