package org.parley.importer.text;

import java.util.Optional;
import org.parley.importer.Whitespace;

/** Sets aside program code: lines between fences, and indented lines that are full of signs. */
final class CodeFinder implements BlockFinder {

    private static final String REASON = "program code";
    private static final int CODE_INDENT = 4;
    /** No further is looked for the end of a piece of code, so that time stays linear. */
    private static final int MOST_LINES = 1000;
    /** Prose seldom has more than one sign in this many characters besides those of its punctuation. */
    private static final int PROSE_SIGNS = 20;
    private static final String PROSE_PUNCTUATION = ".,;:!?'\"“”‘’«»-–—…()&%$€£";

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        int fence = fence(lines, line);
        if (fence > 0) {
            int close = closingFence(lines, line, fence);
            return close == 0 ? Optional.empty() : Optional.of(Found.setAside(lines, line, close, REASON));
        }
        if (lines.indent(line) < CODE_INDENT || lines.isQuoted(line) || !lines.isBlank(line - 1)) {
            return Optional.empty();
        }
        int last = lastIndented(lines, line);
        return looksLikeCode(lines, line, last) ? Optional.of(Found.setAside(lines, line, last, REASON))
                : Optional.empty();
    }

    /** True if code begins on {@code line}, and that line alone shows it. */
    boolean beginsAt(Page page, int line) {
        return find(page, line).isPresent() && looksLikeCode(page.lines(), line, line);
    }

    /** How many backticks or tildes the line begins with, if it is a fence; else 0. */
    private static int fence(TextLines lines, int line) {
        char sign = lines.first(line);
        if (sign != '`' && sign != '~') {
            return 0;
        }
        int at = lines.start(line);
        while (at < lines.end(line) && lines.text().charAt(at) == sign) {
            at++;
        }
        boolean closedAgain = sign == '`' && lines.text().substring(at, lines.end(line)).indexOf(sign) >= 0;
        return at - lines.start(line) >= 3 && !closedAgain ? at - lines.start(line) : 0;
    }

    private static int closingFence(TextLines lines, int open, int length) {
        for (int line = open + 1; line <= Math.min(open + MOST_LINES, lines.count()); line++) {
            if (!lines.isBlank(line) && lines.first(line) == lines.first(open)
                    && lines.last(line) == lines.first(open) && lines.length(line) >= length
                    && fence(lines, line) == lines.length(line)) {
                return line;
            }
        }
        return 0;
    }

    private static int lastIndented(TextLines lines, int first) {
        int last = first;
        int next = first;
        while (next <= lines.count() && next - first < MOST_LINES && lines.indent(next) >= CODE_INDENT) {
            last = next;
            next = lines.skipBlank(next + 1);
        }
        return last;
    }

    private static boolean looksLikeCode(TextLines lines, int first, int last) {
        int seen = 0;
        int signs = 0;
        for (int i = lines.start(first); i < lines.end(last); i++) {
            char c = lines.text().charAt(i);
            if (!Whitespace.is(c)) {
                seen++;
                signs += Character.isLetterOrDigit(c) || PROSE_PUNCTUATION.indexOf(c) >= 0 || c > 0x7F ? 0 : 1;
            }
        }
        return signs * PROSE_SIGNS > seen || lines.text().startsWith("$ ", lines.start(first));
    }
}
