package org.parley.article;

import java.util.List;

/**
 * One imported document.
 *
 * @param file its path as given, or relative to the imported folder, with {@code /}
 * @param sha256 of the bytes of the file, lower-case hexadecimal
 * @param title its title line, or the first heading or the first words where it has none
 * @param titleDerived true if the file has no title of its own
 * @param text the canonical text: for plain text the decoded file itself
 * @param blocks in the order of the text
 * @param notUnderstood what was set aside, with reasons
 */
public record Article(String file, String sha256, Format format, String title, boolean titleDerived,
        Metadata metadata, String text, List<Block> blocks, List<NotUnderstood> notUnderstood, SourceMap sourceMap) {

    public Article {
        blocks = List.copyOf(blocks);
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** The tables, in order. */
    public List<Block.Table> tables() {
        return blocks.stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast).toList();
    }
}
