package org.parley.importer.text;

/**
 * The lines of a table as html2text writes it, each as long as it was on the page: two spaces end a row, or stand for a
 * line break within a cell. What is wrapped at the width of the page has no spaces at its end, nor have the paragraphs
 * and lists of a cell, which stand between blank lines.
 *
 * @param soft true if the table is written so; in others every line stands for itself
 */
record BareLines(TextLines lines, boolean soft) {

    /** No row takes more lines. */
    private static final int MOST_LINES = 200;
    /** In so many lines below the first paragraph of a cell its pipe comes. */
    private static final int MOST_PARAGRAPHS = 24;

    /**
     * One line of the page.
     *
     * @param last the last line of the file that it takes, with words on it
     * @param pipes how many pipes it has
     */
    record Line(int first, int last, int pipes) {}

    /** The line of the page that begins on {@code first}. */
    Line at(int first) {
        int last = first;
        int pipes = PipeRow.pipes(lines, first);
        for (int next = next(first, first, pipes > 0); next > 0; next = next(first, next, pipes > 0)) {
            pipes += lines.isBlank(next) ? 0 : PipeRow.pipes(lines, next);
            last = lines.isBlank(next) ? last : next;
        }
        return new Line(first, last, pipes);
    }

    /** The line that goes on from {@code line}; 0 if there is none. */
    private int next(int first, int line, boolean piped) {
        int next = line + 1;
        if (!soft || next > lines.count() || next - first > MOST_LINES) {
            return 0;
        }
        boolean list = lines.isBlank(next) && !lines.breaksSoftly(next) && isItem(lines.skipBlank(next));
        if (lines.breaksSoftly(line)) {
            return list && !lines.isBlank(line) ? next : 0;
        }
        boolean open = !lines.isBlank(next) || lines.breaksSoftly(next) || list;
        boolean afterEmptyRow = lines.isBlank(first - 1) && lines.breaksSoftly(first - 1);
        return open || piped && !afterEmptyRow || cellEndsBelow(line) ? next : 0;
    }

    /** Where the next line of the page begins; that line is blank if the table ends, or an empty row follows. */
    int after(Line line) {
        int closing = line.last();
        while (soft && !lines.breaksSoftly(closing) && closing < lines.count() && lines.isBlank(closing + 1)) {
            closing++;
        }
        return closing + 1;
    }

    /** The line of the page below {@code line}; null if the table ends there, or an empty row follows. */
    Line following(Line line) {
        int next = after(line);
        return lines.breaksSoftly(next - 1) && !lines.isBlank(next) ? at(next) : null;
    }

    /** True if an item of a list begins on {@code line} of the file. */
    boolean isItem(int line) {
        return line <= lines.count() && lines.indent(line) > 0 && ListMarker.at(lines, line) != null
                && PipeRow.pipes(lines, line) == 0;
    }

    /** True if the paragraphs below are those of a first cell: a line that begins or ends with a pipe ends it. */
    private boolean cellEndsBelow(int line) {
        int next = lines.skipBlank(line + 1);
        while (next <= lines.count() && next - line < MOST_PARAGRAPHS && PipeRow.pipes(lines, next) == 0) {
            next = lines.skipBlank(next + 1);
        }
        return next <= lines.count() && next - line < MOST_PARAGRAPHS
                && (PipeRow.isFramed(lines, next) || lines.last(next) == '|' && !DashRow.isBare(lines, next + 1));
    }
}
