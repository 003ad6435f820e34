package org.parley.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.article.Span;
import org.parley.library.LibraryViews.Excerpt;

/**
 * A line of a file, or a part of one that is too long.
 *
 * @param number of the line, from 1; empty if it goes on with the line before
 * @param marked what of the text is the passage, as a range of {@code text}
 */
record FileLine(OptionalInt number, String text, Optional<Span> marked) {

    /** A line is broken where it is longer than this, in UTF-16 units. */
    private static final int LONGEST = 110;

    /** The lines of {@code excerpt}; its first may begin within a line. */
    static List<FileLine> of(Excerpt excerpt) {
        List<FileLine> lines = new ArrayList<>();
        String text = excerpt.text();
        int number = excerpt.line();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            add(excerpt, number++, start, end, lines);
            start = end + 1;
        }
        return lines;
    }

    private static void add(Excerpt excerpt, int number, int start, int end, List<FileLine> lines) {
        int at = start;
        do {
            int to = end - at <= LONGEST ? end : broken(excerpt.text(), at);
            String words = excerpt.text().substring(at, to).replace('\t', ' ').replace('\r', ' ');
            lines.add(new FileLine(at == start ? OptionalInt.of(number) : OptionalInt.empty(), words,
                    marked(excerpt, at, to)));
            at = to;
        } while (at < end);
    }

    /** Where a long line is broken: after the last space, if there is one not far away. */
    private static int broken(String text, int start) {
        int space = text.lastIndexOf(' ', start + LONGEST - 1);
        int end = space > start + LONGEST / 2 ? space + 1 : start + LONGEST;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static Optional<Span> marked(Excerpt excerpt, int start, int end) {
        int from = Math.max(start, excerpt.passage().start() - excerpt.offset());
        int to = Math.min(end, excerpt.passage().end() - excerpt.offset());
        return from < to ? Optional.of(new Span(from - start, to - start)) : Optional.empty();
    }
}
