package org.parley.importer.text;

import java.util.List;
import java.util.Optional;
import org.parley.article.Block;
import org.parley.article.Span;

/**
 * Finds headings that signs mark: {@code ## Talks} as html2text writes them, {@code == Talks ==} of wikis and AsciiDoc,
 * and a line with a stroke of its own length below it.
 */
final class MarkedHeadingFinder implements BlockFinder {

    private static final String SIGNS = "#=";
    private static final int DEEPEST = 6;
    private static final String STROKES = "=-~^*_";
    private static final int SHORTEST_STROKE = 3;
    /** Who draws a stroke by hand does not count the letters. */
    private static final int LONGER = 3;
    private static final int LONGEST = 160;
    private static final int CODE_INDENT = 4;
    private static final int SECTION_LEVEL = 2;

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        if (!lines.isBlank(line - 1) || lines.length(line) > LONGEST || lines.indent(line) >= CODE_INDENT) {
            return Optional.empty();
        }
        if (SIGNS.indexOf(lines.first(line)) >= 0) {
            return signed(lines, line);
        }
        return isUnderlined(lines, line) ? Optional.of(underlined(lines, line)) : Optional.empty();
    }

    private static Optional<Found> signed(TextLines lines, int line) {
        char sign = lines.first(line);
        int words = lines.start(line);
        while (words < lines.end(line) && lines.text().charAt(words) == sign) {
            words++;
        }
        int level = words - lines.start(line);
        int end = lines.end(line);
        while (end > words && lines.text().charAt(end - 1) == sign) {
            end--;
        }
        Span span = PipeRow.trimmed(lines.text(), words, end);
        boolean alone = sign == '#' || lines.isBlank(line + 1);
        return level <= DEEPEST && alone && span.start() > words && span.of(lines.text()).codePoints()
                .anyMatch(Character::isLetter) ? Optional.of(Found.block(heading(lines, line, span, level)))
                        : Optional.empty();
    }

    private static Block heading(TextLines lines, int line, Span span, int level) {
        return new Block.Heading(span, line, line, level, span.of(lines.text()));
    }

    private static boolean isUnderlined(TextLines lines, int line) {
        int stroke = line + 1;
        if (lines.isBlank(stroke) || STROKES.indexOf(lines.first(stroke)) < 0
                || lines.length(stroke) < SHORTEST_STROKE
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
        Found stroke = Found.setAside(lines, line + 1, line + 1, "a line without words");
        return new Found(line + 1, List.of(heading(lines, line, lines.span(line, line), level)), stroke.setAside());
    }
}
