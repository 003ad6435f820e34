package org.parley.importer.text;

import java.util.Optional;
import org.parley.article.Block;
import org.parley.importer.Credits;

/** Keeps bylines and lines that are only a date by themselves. They stand near the beginning. */
final class CreditFinder implements BlockFinder {

    private static final int LAST_LINE = 60;

    @Override
    public Optional<Found> find(Page page, int line) {
        TextLines lines = page.lines();
        if (line > LAST_LINE || !Credits.isCredit(lines.line(line))) {
            return Optional.empty();
        }
        return Optional.of(
                Found.block(new Block.Paragraph(lines.span(line, line), line, line, lines.line(line),
                        Block.Paragraph.Role.TEXT)));
    }
}
