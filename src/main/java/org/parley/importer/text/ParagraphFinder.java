package org.parley.importer.text;

import java.util.Optional;
import org.parley.article.Block;

/** Takes a line that nothing else wants for a paragraph. */
final class ParagraphFinder implements BlockFinder {

    @Override
    public Optional<Block> find(TextLines lines, int line) {
        return Optional.of(new Block.Paragraph(lines.span(line, line), line, line, lines.line(line), false));
    }
}
