package org.parley.importer.text;

import java.util.List;
import org.parley.article.Block;
import org.parley.article.NotUnderstood;

/**
 * What a finder made of some lines.
 *
 * @param lastLine the last line that is covered
 * @param blocks none if the lines were set aside
 * @param setAside what is no part of the blocks, with reasons
 */
record Found(int lastLine, List<Block> blocks, List<NotUnderstood> setAside) {

    Found {
        blocks = List.copyOf(blocks);
        setAside = List.copyOf(setAside);
    }

    /** A block and nothing else. */
    static Found block(Block block) {
        return new Found(block.lastLine(), List.of(block), List.of());
    }

    /** Lines that are no part of the article. */
    static Found setAside(TextLines lines, int first, int last, String reason) {
        return new Found(last, List.of(), List.of(new NotUnderstood(lines.wholeSpan(first, last), first, reason)));
    }
}
