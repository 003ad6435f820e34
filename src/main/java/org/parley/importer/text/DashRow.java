package org.parley.importer.text;

/**
 * The line of dashes that parts the header of a table from its rows: {@code |---|:--:|}, {@code ---+---},
 * {@code ──┼──}.
 */
final class DashRow {

    /** What html2text draws below each cell of a header. */
    private static final String BARE = "---";
    private static final String FIRST_SIGNS = ":|-—│┃║─━═├┣╠╟";
    private static final String DASHES = "-—─━═";
    private static final String DIVIDERS = "|+│┃║┼╋╬╪";
    private static final String FRAMES = "|│┃║├┣╠╟┤┫╣╢";

    private DashRow() {}

    /**
     * How many columns the line of dashes has; 0 if it is none. It needs a divider or a colon: dashes alone are a rule
     * across the page.
     */
    static int columns(TextLines lines, int line) {
        if (lines.isBlank(line) || FIRST_SIGNS.indexOf(lines.first(line)) < 0 || ListMarker.at(lines, line) != null) {
            return 0;
        }
        String text = lines.text();
        int from = FRAMES.indexOf(lines.first(line)) >= 0 ? lines.start(line) + 1 : lines.start(line);
        int to = lines.length(line) > 1 && FRAMES.indexOf(lines.last(line)) >= 0 ? lines.end(line) - 1
                : lines.end(line);
        boolean marked = from > lines.start(line) || to < lines.end(line) || lines.first(line) == ':'
                || lines.last(line) == ':';
        int columns = 0;
        int cell = from;
        for (int i = from; i <= to; i++) {
            if (i == to || DIVIDERS.indexOf(text.charAt(i)) >= 0) {
                if (!isDashes(text, PipeRow.trimmed(text, cell, i).start(), PipeRow.trimmed(text, cell, i).end())) {
                    return 0;
                }
                columns++;
                cell = i + 1;
            }
        }
        return marked || columns > 1 ? columns : 0;
    }

    /** True if the line is the {@code ---|---} of html2text: pipes between three dashes each, and nothing else. */
    static boolean isBare(TextLines lines, int line) {
        if (lines.isBlank(line) || lines.first(line) != '-' || lines.length(line) < BARE.length() * 2 + 1) {
            return false;
        }
        for (int i = lines.start(line); i < lines.end(line); i += BARE.length() + 1) {
            boolean divided = i + BARE.length() == lines.end(line) || lines.text().charAt(i + BARE.length()) == '|';
            if (!lines.text().startsWith(BARE, i) || i + BARE.length() > lines.end(line) || !divided) {
                return false;
            }
        }
        return lines.last(line) == '-';
    }

    /** True if the line is the {@code ---} of html2text below a header of one cell. */
    static boolean isSingle(TextLines lines, int line) {
        return !lines.isBlank(line) && lines.length(line) == BARE.length()
                && lines.text().startsWith(BARE, lines.start(line));
    }

    /**
     * Dashes with a colon at either end: {@code ---}, {@code :--}, {@code --:}, {@code :-:}. Many sites turn three
     * hyphens into one long dash.
     */
    private static boolean isDashes(String text, int start, int end) {
        int from = start < end && text.charAt(start) == ':' ? start + 1 : start;
        int to = from < end && text.charAt(end - 1) == ':' ? end - 1 : end;
        for (int i = from; i < to; i++) {
            if (DASHES.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return from < to;
    }
}
