package org.parley.importer.text;

import java.util.Arrays;
import org.parley.importer.Whitespace;

/**
 * How the lines of a text make paragraphs: either every line is a paragraph, or lines are broken at a width and the
 * paragraph goes on in the next line. The text as a whole shows which; where it does not, the lines between two blank
 * lines do.
 */
final class Layout {

    /** Nobody breaks lines wider than this. */
    private static final int WIDEST = 132;
    /** Lines of at least this share of the width say whether sentences end where lines do. */
    private static final double NEARLY_FULL = 0.6;
    /** Where more of the full lines than this end a sentence, lines are paragraphs. */
    private static final double ENDS_A_SENTENCE = 0.5;
    /** Where lines are broken at a width, at least this share of those with another below is nearly full. */
    private static final double MOSTLY = 0.5;
    private static final int FEWEST_LINES = 3;
    /** Nobody breaks a page of lines narrower than this; shorter ones are a menu or verses. */
    private static final int NARROWEST_PAGE = 35;
    /** A few lines alone show a width only if they are at least this wide; shorter ones may be headings or verses. */
    private static final int NARROWEST = 50;

    /** Chinese lines are broken at a character of two columns, and no stop begins a line. */
    private static final int FEWEST_COLUMNS_LEFT = 5;

    /** So many blank lines below paragraphs, and so many for each that is missing, show that they part paragraphs. */
    private static final int FEWEST_PARTED = 5;
    private static final int PARTED_FOR_ONE_TOUCHING = 4;

    private final TextLines lines;
    /** By line: the width that it is broken at, 0 if its end is the end of a paragraph. */
    private final int[] widths;

    /** True if blank lines part the paragraphs. */
    private final boolean parted;

    private Layout(TextLines lines, int[] widths, boolean parted) {
        this.lines = lines;
        this.widths = widths;
        this.parted = parted;
    }

    /** Looks at all lines that have another below them, but for items of lists and rows of tables. */
    static Layout of(TextLines lines) {
        boolean[] runsOn = new boolean[lines.count() + 2];
        for (int line = 1; line < lines.count(); line++) {
            runsOn[line] = isProse(lines, line) && isProse(lines, line + 1)
                    && lines.isQuoted(line) == lines.isQuoted(line + 1);
        }
        int[] widths = new int[lines.count() + 1];
        int width = width(lines, runsOn, 1, lines.count(), FEWEST_LINES);
        if (width >= NARROWEST_PAGE) {
            Arrays.fill(widths, width);
        } else {
            fillByChunk(lines, runsOn, widths);
        }
        return new Layout(lines, widths, areParted(lines, runsOn));
    }

    private static boolean areParted(TextLines lines, boolean[] runsOn) {
        int parted = 0;
        int touching = 0;
        for (int line = 1; line < lines.count(); line++) {
            touching += runsOn[line] ? 1 : 0;
            parted += !lines.isBlank(line) && lines.isBlank(line + 1) ? 1 : 0;
        }
        return parted >= FEWEST_PARTED && parted >= touching * PARTED_FOR_ONE_TOUCHING;
    }

    /** True if {@code line} can end a paragraph of that width: it is no wider, or begins within a sentence. */
    private static boolean endsWith(TextLines lines, int line, int width) {
        return lines.width(line) <= width + widthOfFirstWord(lines, line)
                || lines.width(line) <= WIDEST && Character.isLowerCase(lines.first(line));
    }

    private static void fillByChunk(TextLines lines, boolean[] runsOn, int[] widths) {
        for (int line = 1; line < lines.count(); line++) {
            if (runsOn[line]) {
                int last = line;
                while (runsOn[last + 1]) {
                    last++;
                }
                int width = width(lines, runsOn, line, last, 1);
                Arrays.fill(widths, line, last + 1, width >= NARROWEST && endsWith(lines, last + 1, width) ? width : 0);
                line = last;
            }
        }
    }

    /** The width that the lines are broken at, 0 if they are not, or are too few to tell. */
    private static int width(TextLines lines, boolean[] runsOn, int first, int last, int fewest) {
        int[] lengths = new int[last - first + 1];
        int count = 0;
        for (int line = first; line <= last; line++) {
            if (runsOn[line]) {
                lengths[count++] = lines.width(line);
            }
        }
        if (count < fewest) {
            return 0;
        }
        Arrays.sort(lengths, 0, count);
        int width = lengths[count * 9 / 10];
        return width <= WIDEST && sentencesRunOn(lines, runsOn, first, last, width) ? width : 0;
    }

    private static boolean sentencesRunOn(TextLines lines, boolean[] runsOn, int first, int last, int width) {
        int count = 0;
        int full = 0;
        int ended = 0;
        for (int line = first; line <= last; line++) {
            count += runsOn[line] ? 1 : 0;
            if (runsOn[line] && lines.width(line) >= width * NEARLY_FULL) {
                full++;
                ended += Punctuation.endsSentence(lines, line) ? 1 : 0;
            }
        }
        return ended <= full * ENDS_A_SENTENCE && full >= count * MOSTLY;
    }

    private static boolean isProse(TextLines lines, int line) {
        return !lines.isBlank(line) && ListMarker.at(lines, line) == null && !PipeRow.hasPipe(lines, line);
    }

    /** True if every paragraph has a blank line below it, so that what touches a line above belongs to it. */
    boolean isParted() {
        return parted;
    }

    /** True if the paragraph or item that {@code line} belongs to goes on in the line below, which is not blank. */
    boolean goesOn(int line) {
        int width = widths[line];
        if (width == 0 || !lines.hasWords(line + 1) || lines.isQuoted(line) != lines.isQuoted(line + 1)) {
            return false;
        }
        if (isFull(line)) {
            return true;
        }
        boolean startsAnew = !Character.isLowerCase(lines.first(line + 1));
        return !startsAnew || lines.width(line) >= width * NEARLY_FULL && !Punctuation.endsSentence(lines, line);
    }

    /** True if lines are broken at a width and the first word of the next line had not fitted on this one. */
    boolean isFull(int line) {
        return widths[line] > 0
                && lines.indent(line) + lines.width(line) + widthOfFirstWord(lines, line + 1) > widths[line];
    }

    /** With the space before it; where no space parts words, a line may be broken at any character. */
    private static int widthOfFirstWord(TextLines lines, int line) {
        int start = lines.start(line);
        if (WideText.runsOn(lines.first(line))) {
            return FEWEST_COLUMNS_LEFT;
        }
        int end = start;
        while (end < lines.end(line) && !Whitespace.is(lines.text().charAt(end))) {
            end++;
        }
        return 1 + WideText.width(lines.text(), start, end);
    }
}
