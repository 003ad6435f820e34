package org.parley.importer.text;

import java.util.List;
import java.util.Optional;
import org.parley.article.Block;
import org.parley.article.NotUnderstood;
import org.parley.article.Span;
import org.parley.importer.Whitespace;

/**
 * Finds headings that signs mark: {@code ## Talks} and {@code ***** Talks *****} as the two programs named html2text
 * write them, {@code == Talks ==} of wikis and AsciiDoc, and a line with a stroke of its own length below it.
 */
final class MarkedHeadingFinder implements BlockFinder {

    private static final String SIGNS = "#=";
    private static final int DEEPEST = 6;
    private static final String STROKES = "=-~^*_";
    private static final int SHORTEST_STROKE = 3;
    /** Who draws a stroke by hand does not count the letters. */
    private static final int LONGER = 3;
    private static final int LONGEST = 300;
    private static final int CODE_INDENT = 4;
    private static final int SECTION_LEVEL = 2;
    private static final int MOST_LINES = 4;
    /** A heading of the first level stands between six stars, one of the sixth between one. */
    private static final int LEVELS_AND_STARS = 7;

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        if (lines.first(line) == '*') {
            return starred(lines, line);
        }
        if (!lines.isBlank(line - 1) || lines.length(line) > LONGEST || lines.indent(line) >= CODE_INDENT) {
            return Optional.empty();
        }
        if (SIGNS.indexOf(lines.first(line)) >= 0) {
            return signed(page, line);
        }
        return isUnderlined(lines, line) ? Optional.of(underlined(lines, line)) : Optional.empty();
    }

    private static Optional<Found> signed(Page page, int line) {
        TextLines lines = page.lines();
        char sign = lines.first(line);
        int words = afterSigns(lines, line);
        int level = words - lines.start(line);
        int last = sign == '#' ? lastLine(page, line) : line;
        int end = lines.end(last);
        while (end > words && lines.text().charAt(end - 1) == sign) {
            end--;
        }
        Span span = PipeRow.trimmed(lines.text(), words, end);
        boolean alone = sign == '#' || lines.isBlank(line + 1);
        return level <= DEEPEST && alone && span.start() > words && hasWords(lines, span)
                ? Optional.of(Found.block(heading(lines, line, last, span, level)))
                : Optional.empty();
    }

    private static int afterSigns(TextLines lines, int line) {
        int at = lines.start(line);
        while (at < lines.end(line) && lines.text().charAt(at) == lines.first(line)) {
            at++;
        }
        return at;
    }

    /** A heading is broken at the width of the page as well. */
    private static int lastLine(Page page, int line) {
        int last = line;
        while (last - line < MOST_LINES && !page.lines().isBlank(last + 1) && page.layout().isFull(last)
                && page.lines().first(last + 1) != '#') {
            last++;
        }
        return last;
    }

    /** As many stars and a space stand before the words as behind them, perhaps some lines further down. */
    private static Optional<Found> starred(TextLines lines, int line) {
        int words = afterSigns(lines, line);
        int stars = words - lines.start(line);
        String mark = lines.text().substring(lines.start(line), words);
        if (stars > DEEPEST || words == lines.end(line) || !Whitespace.is(lines.text().charAt(words))) {
            return Optional.empty();
        }
        for (int last = line; last - line < MOST_LINES && !lines.isBlank(last); last++) {
            int end = lines.end(last) - stars;
            if (end > words && lines.text().startsWith(mark, end) && Whitespace.is(lines.text().charAt(end - 1))) {
                Span span = PipeRow.trimmed(lines.text(), words, end);
                return span.start() > words && hasWords(lines, span)
                        ? Optional.of(starred(lines, line, last, span, LEVELS_AND_STARS - stars))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The stars behind the words may stand alone on the last line. */
    private static Found starred(TextLines lines, int line, int last, Span span, int level) {
        return lines.hasWords(last) ? Found.block(heading(lines, line, last, span, level))
                : new Found(last, List.of(heading(lines, line, last - 1, span, level)), wordless(lines, last));
    }

    /** A year alone is enough in a chronology. */
    private static boolean hasWords(TextLines lines, Span span) {
        return span.of(lines.text()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Block heading(TextLines lines, int line, int last, Span span, int level) {
        return new Block.Heading(span, line, last, level, Joined.text(lines.text(), span.start(), span.end()));
    }

    private static boolean isUnderlined(TextLines lines, int line) {
        int stroke = line + 1;
        if (lines.isBlank(stroke) || STROKES.indexOf(lines.first(stroke)) < 0 || lines.length(stroke) < SHORTEST_STROKE
                || Math.abs(lines.length(stroke) - lines.length(line)) > LONGER
                || !Character.isLetterOrDigit(lines.first(line)) || Punctuation.endsSentence(lines, line)
                || lines.hasGap(line) || PipeRow.hasPipe(lines, line) || lines.has(line, '\t')) {
            return false;
        }
        for (int i = lines.start(stroke); i < lines.end(stroke); i++) {
            if (lines.text().charAt(i) != lines.first(stroke)) {
                return false;
            }
        }
        return true;
    }

    private static Found underlined(TextLines lines, int line) {
        int level = lines.first(line + 1) == '=' ? 1 : SECTION_LEVEL;
        return new Found(line + 1, List.of(heading(lines, line, line, lines.span(line, line), level)),
                wordless(lines, line + 1));
    }

    private static List<NotUnderstood> wordless(TextLines lines, int line) {
        return Found.setAside(lines, line, line, "a line without words").setAside();
    }
}
