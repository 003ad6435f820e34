package org.parley.importer.text;

import java.util.List;
import java.util.Optional;
import org.parley.article.Block;
import org.parley.article.Span;

/** Takes the lines that nothing else wants for paragraphs. */
final class ParagraphFinder implements BlockFinder {

    private static final int CENTRED = 8;

    private final List<BlockFinder> others;

    /** @param others what a paragraph ends before */
    ParagraphFinder(List<BlockFinder> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        int last = line;
        while (!lines.isBlank(last + 1) && (page.layout().goesOn(last) || areCentred(lines, last))
                && !isTaken(page, last + 1)) {
            last++;
        }
        Span span = lines.span(line, last);
        return Optional.of(Found
                .block(new Block.Paragraph(span, line, last, Joined.text(lines, span, line, last),
                        Block.Paragraph.Role.TEXT)));
    }

    /** True if the line and the one below stand in the middle of the page, as a title of two lines does. */
    private static boolean areCentred(TextLines lines, int line) {
        int middle = 2 * lines.indent(line) + lines.width(line);
        int middleBelow = 2 * lines.indent(line + 1) + lines.width(line + 1);
        return lines.indent(line) >= CENTRED && lines.indent(line + 1) >= CENTRED
                && lines.indent(line) != lines.indent(line + 1) && Math.abs(middle - middleBelow) <= 2;
    }

    private boolean isTaken(Page page, int line) {
        return others.stream().anyMatch(finder -> finder.find(page, line).isPresent());
    }
}
