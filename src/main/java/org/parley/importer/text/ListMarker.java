package org.parley.importer.text;

import org.parley.importer.Whitespace;

/**
 * What makes a line an item of a list.
 *
 * @param ordered true for a number or a letter, false for a bullet
 * @param sign the bullet, what follows the number, or a letter for what is counted otherwise
 * @param number the number of an ordered item, 0 for a bullet
 * @param contentStart where the item begins after the marker
 */
record ListMarker(boolean ordered, char sign, int number, int contentStart) {

    /** Bullets that are nothing else, so that no space needs to follow them. */
    private static final String ROUND_BULLETS = "•‣▪◦●○■□∙⁃➤✓✔";
    /** Bullets that are also a dash, a star or a dot, and need a space after them. */
    private static final String LOOSE_BULLETS = "-–—*+·»→";
    private static final int LONGEST_NUMBER = 3;

    /** The marker that the line begins with, or null if it is no item of a list. */
    static ListMarker at(TextLines lines, int line) {
        ListMarker marker = at(lines.text(), lines.start(line), lines.end(line));
        return marker == null ? lines.sequenceItem(line) : marker;
    }

    /** The marker at {@code start}, or null if the line that ends at {@code end} is no item of a list. */
    static ListMarker at(String text, int start, int end) {
        if (start >= end) {
            return null;
        }
        char c = text.charAt(start);
        if (ROUND_BULLETS.indexOf(c) >= 0) {
            return withContent(text, false, c, 0, start + 1, end);
        }
        if (LOOSE_BULLETS.indexOf(c) >= 0) {
            return spaceAt(text, start + 1, end) ? withContent(text, false, c, 0, start + 1, end) : null;
        }
        return numbered(text, start, end);
    }

    private static ListMarker numbered(String text, int start, int end) {
        boolean bracketed = text.charAt(start) == '(';
        int digits = bracketed ? start + 1 : start;
        int at = digits;
        int number = 0;
        while (at < end && at - digits < LONGEST_NUMBER && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = number * 10 + text.charAt(at++) - '0';
        }
        if (at == digits || at >= end) {
            return null;
        }
        char sign = text.charAt(at);
        boolean closed = sign == ')' || (sign == '.' && !bracketed);
        return closed && spaceAt(text, at + 1, end) ? withContent(text, true, sign, number, at + 1, end) : null;
    }

    private static ListMarker withContent(String text, boolean ordered, char sign, int number, int from, int end) {
        int content = Whitespace.skip(text, from, end);
        return content < end ? new ListMarker(ordered, sign, number, content) : null;
    }

    private static boolean spaceAt(String text, int at, int end) {
        return at < end && Whitespace.is(text.charAt(at));
    }

    /** True if an item with the marker {@code next} stands in the same list at the same depth. */
    boolean goesOnWith(ListMarker next) {
        return ordered == next.ordered && sign == next.sign;
    }

    /** True if {@code next} counts from one again. */
    boolean startsAnewWith(ListMarker next) {
        return ordered && next.ordered && number > 1 && next.number == 1;
    }
}
