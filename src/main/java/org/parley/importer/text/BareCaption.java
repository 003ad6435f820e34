package org.parley.importer.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.article.Span;

/**
 * Parts the caption of a table from the first cell of its header: html2text writes the one right before the other, with
 * no more than a space between them.
 */
final class BareCaption {

    private static final int FEWEST_HEADER_CELLS = 2;
    private static final String GAP = "  ";
    /** Words in bold, with others behind them that are not. */
    private static final Pattern BOLD = Pattern.compile("(\\*\\*[^*]+\\*\\*) +[^*]+");
    /** A sentence of four words or more, and a cell of at most four. */
    private static final Pattern SENTENCE = Pattern
            .compile("((?:\\S+\\s+){3,}\\S*\\p{Ll}{2}[.!?]) \\p{Lu}\\S*(?: \\S+){0,3}");

    /** Three words or more that run right into the capital of a cell of at most four. */
    private static final Pattern GLUED = Pattern
            .compile("((?:\\S+\\s+){2,}\\S*\\p{Ll}{3})\\p{Lu}\\p{Ll}{2}\\S*(?: \\S+){0,3}");
    /** A month above the days of the week. */
    private static final Pattern MONTH = Pattern
            .compile("(\\p{L}+\\.? (?:de )?(?:19|20)\\d\\d|(?:19|20)\\d\\d年\\d{1,2}月) +\\p{L}+\\.?");
    private static final int DAYS_OF_A_WEEK = 7;

    private BareCaption() {}

    /** Where the caption stands that the first cell of {@code header} begins with; an empty span if it has none. */
    static Span of(TextLines lines, List<Span> header) {
        Span cell = header.getFirst();
        Span none = new Span(cell.start(), cell.start());
        if (header.size() < FEWEST_HEADER_CELLS || cell.length() == 0) {
            return none;
        }
        String words = cell.of(lines.text());
        int gap = words.lastIndexOf(GAP);
        if (gap > 0 && words.indexOf('\n') < 0 && isIndented(lines, header.get(1))) {
            return PipeRow.trimmed(lines.text(), cell.start(), cell.start() + gap);
        }
        Matcher month = MONTH.matcher(words);
        if (header.size() == DAYS_OF_A_WEEK && month.matches()) {
            return new Span(cell.start(), cell.start() + month.end(1));
        }
        boolean plain = lines.text().indexOf("**", cell.end(), header.getLast().end()) < 0;
        return Stream.of(BOLD, SENTENCE, GLUED).filter(pattern -> plain || pattern != BOLD)
                .map(pattern -> pattern.matcher(words)).filter(Matcher::matches).findFirst()
                .map(caption -> new Span(cell.start(), cell.start() + caption.end(1))).orElse(none);
    }

    /** Where white space stood before the words of each cell, two spaces follow each pipe. */
    private static boolean isIndented(TextLines lines, Span second) {
        return second.length() > 0 && lines.text().startsWith("|" + GAP, second.start() - GAP.length() - 1);
    }
}
