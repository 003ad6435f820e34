package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.article.Span;
import org.parley.importer.Whitespace;
import org.parley.importer.markdown.InlineText;

/**
 * A line cut at its pipes, as GitHub Flavored Markdown cuts it (section 4.10, "Tables"): a pipe after a backslash stays
 * in its cell, a pipe at either end of the line is a frame. Box-drawing strokes count as pipes.
 */
final class PipeRow {

    private static final String STROKES = "│┃║";
    private static final Pattern STRAY_ENTITY = Pattern.compile("(&\\p{Alpha}\\w{0,30});");
    /** html2text parts words in italics from the comma behind them. */
    private static final Pattern SPACE_BEFORE_COMMA = Pattern.compile("(?<=\\w)([*_]) (?=[,.])");
    /** Bold words that are marked bold again. */
    private static final Pattern STRAY_STARS = Pattern.compile(" ?\\*{4,}(?=\\s|$)|\\*{4,}(?=\\w)");
    private static final String ESCAPED_PIPE = "\\|";
    private static final String MARKDOWN_BULLETS = "*-+";
    /** A star that stands for the rest of a name, as in {@code session_*}: no sign of emphasis. */
    private static final Pattern WILDCARD = Pattern.compile("\\w_\\*(?![\\w*])");

    private PipeRow() {}

    /** Where the cells of the line stand, without the white space around them. */
    static List<Span> cells(TextLines lines, int line) {
        String text = lines.text();
        int start = lines.start(line);
        int end = lines.end(line);
        int from = isFramed(lines, line) ? start + 1 : start;
        List<Span> cells = new ArrayList<>();
        int cell = from;
        for (int i = from; i < end; i++) {
            if (isPipe(text, i, from)) {
                cells.add(trimmed(text, cell, i));
                cell = i + 1;
            }
        }
        if (cell < end || cells.isEmpty()) {
            cells.add(trimmed(text, cell, end));
        }
        return cells;
    }

    /** The words of a cell, without escapes and markup. */
    static String words(String text, Span cell) {
        String lines = withoutLineMarks(text, cell);
        String marked = Joined.text(lines, 0, lines.length()).replace(ESCAPED_PIPE, "|");
        if (onlyMarks(marked)) {
            return "";
        }
        String squeezed = SPACE_BEFORE_COMMA.matcher(Whitespace.squeeze(marked)).replaceAll("$1");
        boolean wildcard = squeezed.indexOf("_*") > 0 && WILDCARD.matcher(squeezed).find();
        return withoutStraySigns(wildcard ? squeezed : InlineText.of(squeezed));
    }

    /** html2text takes {@code A&B} for an entity and writes {@code A&B;}, and marks bold words twice. */
    private static String withoutStraySigns(String words) {
        String named = words.indexOf('&') < 0 ? words : STRAY_ENTITY.matcher(words).replaceAll("$1");
        boolean stars = named.contains("****") && named.codePoints().anyMatch(Character::isLetterOrDigit);
        return stars ? STRAY_STARS.matcher(named).replaceAll("") : named;
    }

    /** True if emphasis is marked around nothing but a space: {@code ** **}. */
    private static boolean onlyMarks(String words) {
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            space |= Whitespace.is(words.charAt(i));
            if (words.charAt(i) != '*' && words.charAt(i) != '_' && !Whitespace.is(words.charAt(i))) {
                return false;
            }
        }
        return space && words.startsWith("*");
    }

    /** True if nothing but white space stands before {@code at} on its line, as before an item of a list. */
    private static boolean isIndented(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < at - 1 && (before < 0 || text.charAt(before) == '\n');
    }

    /** The lines of a cell that may hold a list or a heading, without the signs of these. */
    private static String withoutLineMarks(String text, Span cell) {
        if (!isIndented(text, cell.start()) && text.indexOf('\n', cell.start(), cell.end()) < 0) {
            return cell.of(text);
        }
        StringBuilder words = new StringBuilder();
        for (int start = cell.start(); start < cell.end();) {
            int lineEnd = text.indexOf('\n', start, cell.end());
            int end = lineEnd < 0 ? cell.end() : lineEnd + 1;
            int first = Whitespace.skip(text, start, end);
            words.append(text, contentStart(text, first, Whitespace.skipBack(text, first, end)), end);
            start = end;
        }
        return words.toString();
    }

    private static int contentStart(String text, int start, int end) {
        ListMarker marker = ListMarker.at(text, start, end);
        if (marker != null && MARKDOWN_BULLETS.indexOf(marker.sign()) >= 0) {
            return marker.contentStart();
        }
        int words = start;
        while (words < end && text.charAt(words) == '#') {
            words++;
        }
        boolean marked = words > start && words < end
                && (Whitespace.is(text.charAt(words)) || words > start + 1 && Character.isLetter(text.charAt(words)));
        return marked ? words : start;
    }

    /** True if the line has a pipe that cuts. */
    static boolean hasPipe(TextLines lines, int line) {
        return pipes(lines, line) > 0;
    }

    /** How many pipes of the line cut. */
    static int pipes(TextLines lines, int line) {
        int start = lines.start(line);
        int pipes = 0;
        for (int i = start; i < lines.end(line); i++) {
            pipes += isPipe(lines.text(), i, start) ? 1 : 0;
        }
        return pipes;
    }

    /** True if a pipe stands at the beginning of the line. */
    static boolean isFramed(TextLines lines, int line) {
        return !lines.isBlank(line) && isPipe(lines.text(), lines.start(line), lines.start(line));
    }

    /** True if the sign at {@code at} of the line that begins at {@code start} is a pipe that cuts. */
    static boolean isPipe(String text, int at, int start) {
        char c = text.charAt(at);
        return c == '|' ? at == start || text.charAt(at - 1) != '\\' : c > 0x7F && STROKES.indexOf(c) >= 0;
    }

    /** The range without the white space at its ends. */
    static Span trimmed(String text, int start, int end) {
        int first = Whitespace.skip(text, start, end);
        return first == end ? new Span(start, start) : new Span(first, Whitespace.skipBack(text, first, end));
    }
}
