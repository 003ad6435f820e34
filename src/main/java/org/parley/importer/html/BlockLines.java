package org.parley.importer.html;

import java.util.List;
import org.parley.article.Block;
import org.parley.article.Lines;
import org.parley.article.Span;

/** Counts the lines of blocks once the canonical text is whole. */
final class BlockLines {

    private BlockLines() {}

    /** The same blocks with the lines that they stand on in {@code text}. */
    static List<Block> counted(List<Block> blocks, String text) {
        Lines lines = new Lines(text);
        return blocks.stream().map(block -> counted(block, lines)).toList();
    }

    private static Block counted(Block block, Lines lines) {
        Span span = block.span();
        int first = lines.lineOf(span.start());
        int last = lines.lineOf(span.end());
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(span, first, last, heading.level(), heading.text());
            case Block.Paragraph paragraph ->
                new Block.Paragraph(span, first, last, paragraph.text(), paragraph.role());
            case Block.ItemList list -> new Block.ItemList(span, first, last, list.ordered(),
                    list.items().stream().map(item -> new Block.Item(item.label(), item.text(), item.span(),
                            item.textSpan(), lines.lineOf(item.span().start()), item.depth())).toList());
            case Block.Table table -> new Block.Table(span, first, last, table.number(), table.section(),
                    table.caption(), table.columns(), table.columnSpans(),
                    table.rows().stream().map(row -> new Block.Row(lines.lineOf(row.spans().getFirst().start()),
                            row.cells(), row.spans())).toList());
        };
    }
}
