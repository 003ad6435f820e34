package org.parley.importer.text;

import java.util.Map;
import java.util.stream.IntStream;
import org.parley.article.Lines;
import org.parley.article.Span;
import org.parley.importer.Whitespace;

/**
 * The lines of a plain text without the white space around them and without the {@code >} that quoted lines begin with.
 * Lines are counted from 1, as in {@link Lines}.
 */
final class TextLines {

    private static final int TAB = 4;

    private final String text;
    private final int[] lineStarts;
    private final int[] starts;
    private final int[] ends;
    private final Map<Integer, ListMarker> sequenceItems;
    /** How many columns all lines are set in. */
    private final int margin;

    TextLines(String text) {
        this.text = text;
        Lines lines = new Lines(text);
        lineStarts = new int[lines.count() + 1];
        starts = new int[lines.count() + 1];
        ends = new int[lines.count() + 1];
        for (int line = 1; line <= lines.count(); line++) {
            int lineEnd = line < lines.count() ? lines.startOf(line + 1) : text.length();
            lineStarts[line] = lines.startOf(line);
            starts[line] = afterQuoteMarks(Whitespace.skip(text, lineStarts[line], lineEnd), lineEnd);
            ends[line] = Whitespace.skipBack(text, starts[line], lineEnd);
            withoutWireMarks(line);
        }
        margin = IntStream.rangeClosed(1, count()).filter(line -> !isBlank(line)).map(this::column).min().orElse(0);
        sequenceItems = CountedItems.of(this);
    }

    private int afterQuoteMarks(int start, int lineEnd) {
        int at = start;
        while (at < lineEnd && text.charAt(at) == '>' && (at + 1 == lineEnd || text.charAt(at + 1) == '>'
                || Whitespace.is(text.charAt(at + 1)))) {
            at = Whitespace.skip(text, at + 1, lineEnd);
        }
        return at;
    }

    /** The wire of an agency marks its title and credits: {@code ^Talks resume<}, {@code ^By JANE DOE=}. */
    private void withoutWireMarks(int line) {
        int last = ends[line] - 1;
        if (last > starts[line] + 1 && text.charAt(starts[line]) == '^'
                && (text.charAt(last) == '<' || text.charAt(last) == '=')) {
            starts[line]++;
            ends[line]--;
        }
    }

    /** The whole text. */
    String text() {
        return text;
    }

    /** The marker of an item that is counted in letters or steps, as the lines around it show; null if it is none. */
    ListMarker sequenceItem(int line) {
        return sequenceItems.get(line);
    }

    /** How many lines there are. */
    int count() {
        return starts.length - 1;
    }

    /** True if there is nothing to be read on the line, or no such line. */
    boolean isBlank(int line) {
        return line < 1 || line > count() || starts[line] == ends[line];
    }

    /** True if the line begins with {@code >}, the sign of a quotation. */
    boolean isQuoted(int line) {
        int first = Whitespace.skip(text, lineStarts[line], starts[line]);
        return first < starts[line];
    }

    /** Where the first character of the line stands. */
    int start(int line) {
        return starts[line];
    }

    /** Where the last character of the line ends. */
    int end(int line) {
        return ends[line];
    }

    /** How many units the line has from its first to its last character. */
    int length(int line) {
        return ends[line] - starts[line];
    }

    /** How many columns the line takes from its first to its last character: Chinese characters take two each. */
    int width(int line) {
        return WideText.width(text, starts[line], ends[line]);
    }

    /** True if there is a letter or a digit on the line. */
    boolean hasWords(int line) {
        for (int i = starts[line]; i < ends[line]; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /** The first character of the line. */
    char first(int line) {
        return text.charAt(starts[line]);
    }

    /** The last character of the line. */
    char last(int line) {
        return text.charAt(ends[line] - 1);
    }

    /** True if {@code sign} stands somewhere on the line. */
    boolean has(int line, char sign) {
        return text.indexOf(sign, starts[line], ends[line]) >= 0;
    }

    /** True if a new printed page begins with the line: a form feed stands before it. */
    boolean opensPage(int line) {
        return text.indexOf('\f', lineStarts[line], starts[line]) >= 0;
    }

    /** True if there are two spaces next to each other within the line. */
    boolean hasGap(int line) {
        for (int i = starts[line] + 1; i < ends[line]; i++) {
            if (text.charAt(i) == ' ' && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** True if the line ends in two spaces: a line break in Markdown. */
    boolean breaksSoftly(int line) {
        if (line < 1 || line > count()) {
            return false;
        }
        int from = isBlank(line) ? lineStarts[line] : ends[line];
        int end = line < count() ? lineStarts[line + 1] : text.length();
        while (end > from && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end - 2 >= from && text.startsWith("  ", end - 2);
    }

    /** The line from its first to its last character. */
    String line(int line) {
        return text.substring(starts[line], ends[line]);
    }

    /**
     * How many columns stand before the first character, but for those that stand before every line; a tab leads to the
     * next multiple of four.
     */
    int indent(int line) {
        return Math.max(0, column(line) - margin);
    }

    private int column(int line) {
        int column = 0;
        for (int i = lineStarts[line]; i < starts[line]; i++) {
            column = text.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }

    /** The next line from {@code line} on that is not blank; one past the last line if there is none. */
    int skipBlank(int line) {
        int next = line;
        while (next <= count() && isBlank(next)) {
            next++;
        }
        return next;
    }

    /** From the first character of one line to the last of another. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** From the very beginning of the line, quotation marks included, to its last character. */
    Span wholeSpan(int first, int last) {
        return new Span(Whitespace.skip(text, lineStarts[first], ends[first]), ends[last]);
    }
}
