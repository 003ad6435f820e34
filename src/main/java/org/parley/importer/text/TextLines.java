package org.parley.importer.text;

import org.parley.article.Lines;
import org.parley.article.Span;
import org.parley.importer.Whitespace;

/** The lines of a plain text without the white space around them. Lines are counted from 1, as in {@link Lines}. */
final class TextLines {

    private static final int TAB = 4;

    private final String text;
    private final int[] lineStarts;
    private final int[] starts;
    private final int[] ends;

    TextLines(String text) {
        this.text = text;
        Lines lines = new Lines(text);
        lineStarts = new int[lines.count() + 1];
        starts = new int[lines.count() + 1];
        ends = new int[lines.count() + 1];
        for (int line = 1; line <= lines.count(); line++) {
            int lineEnd = line < lines.count() ? lines.startOf(line + 1) : text.length();
            lineStarts[line] = lines.startOf(line);
            starts[line] = Whitespace.skip(text, lineStarts[line], lineEnd);
            ends[line] = Whitespace.skipBack(text, starts[line], lineEnd);
        }
    }

    /** The whole text. */
    String text() {
        return text;
    }

    /** How many lines there are. */
    int count() {
        return starts.length - 1;
    }

    /** True if there is nothing to be seen on the line, or no such line. */
    boolean isBlank(int line) {
        return line < 1 || line > count() || starts[line] == ends[line];
    }

    /** Where the first visible character of the line stands. */
    int start(int line) {
        return starts[line];
    }

    /** Where the last visible character of the line ends. */
    int end(int line) {
        return ends[line];
    }

    /** How many units the line has from its first to its last visible character. */
    int length(int line) {
        return ends[line] - starts[line];
    }

    /** The visible part of the line. */
    String line(int line) {
        return text.substring(starts[line], ends[line]);
    }

    /** How many columns of white space the line begins with; a tab leads to the next multiple of four. */
    int indent(int line) {
        int column = 0;
        for (int i = lineStarts[line]; i < starts[line]; i++) {
            column = text.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }

    /** From the first visible character of one line to the last of another. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}
