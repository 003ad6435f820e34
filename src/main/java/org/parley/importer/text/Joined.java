package org.parley.importer.text;

import org.parley.article.Span;

/** Joins the lines of a paragraph or an item: the line end and the white space around it become one space. */
final class Joined {

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
                if (!joined.isEmpty()) {
                    joined.append(' ');
                }
                joined.append(lines.text(), Math.max(from, lines.start(line)), Math.min(span.end(), lines.end(line)));
            }
        }
        return joined.toString();
    }
}
