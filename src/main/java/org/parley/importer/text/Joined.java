package org.parley.importer.text;

import org.parley.article.OneLine;
import org.parley.article.Span;
import org.parley.importer.Whitespace;

/**
 * Joins the lines of a paragraph, an item or a cell: the line end and the white space around it become one space, or
 * nothing where a word was parted at its hyphen, an address at its slash or Chinese words anywhere.
 */
final class Joined {

    private static final int LONGEST_ADDRESS = 500;

    private Joined() {}

    /** The words of {@code span}, which begins on {@code first} and ends on {@code last}. */
    static String text(TextLines lines, Span span, int first, int last) {
        if (first == last) {
            return span.of(lines.text());
        }
        StringBuilder joined = new StringBuilder(span.length());
        int from = span.start();
        for (int line = first; line <= last; line++) {
            if (lines.end(line) > from) {
                int start = Math.max(from, lines.start(line));
                joined.append(joined.isEmpty() ? "" : between(lines.text(), lines.end(line - 1), start));
                joined.append(lines.text(), start, Math.min(span.end(), lines.end(line)));
            }
        }
        return joined.toString();
    }

    /** The words of a range that may stretch over several lines. */
    static String text(String text, int start, int end) {
        if (text.indexOf('\n', start, end) < 0) {
            return text.substring(start, end);
        }
        StringBuilder joined = new StringBuilder(end - start);
        int from = start;
        while (from < end) {
            int lineEnd = text.indexOf('\n', from, end);
            int to = lineEnd < 0 ? end : Whitespace.skipBack(text, from, lineEnd);
            int next = lineEnd < 0 ? end : Whitespace.skip(text, lineEnd, end);
            joined.append(text, from, to).append(next < end ? between(text, to, next) : "");
            from = next;
        }
        return joined.toString();
    }

    private static String between(String text, int lineEnd, int next) {
        // Two spaces at the end of a line are a line break that its writer wanted.
        if (lineEnd < 1 || text.startsWith("  ", lineEnd)) {
            return " ";
        }
        return isParted(text, lineEnd, next) ? "" : " ";
    }

    private static boolean isParted(String text, int lineEnd, int next) {
        char last = text.charAt(lineEnd - 1);
        char first = text.charAt(next);
        return OneLine.partsWord(text, lineEnd, next) || WideText.runsOn(last) && WideText.runsOn(first)
                || (last == '/' || first == '/') && endsInAddress(text, lineEnd);
    }

    private static boolean endsInAddress(String text, int end) {
        int word = end;
        while (word > 0 && end - word < LONGEST_ADDRESS && !Whitespace.is(text.charAt(word - 1))) {
            word--;
        }
        return text.indexOf("://", word, end) >= 0;
    }
}
