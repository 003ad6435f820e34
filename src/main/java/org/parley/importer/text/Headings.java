package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Block;
import org.parley.importer.Credits;

/**
 * Tells headings from paragraphs by their shape and by what stands around them: plain text has no markup for them.
 */
final class Headings {

    private static final int TITLE_LEVEL = 1;
    private static final int SECTION_LEVEL = 2;
    /** So many short lines in a row are a menu or verses; a title, a heading and one below it are three. */
    private static final int MENU = 4;
    /** With no blank line between, a heading is so much shorter than the paragraph below it. */
    private static final double SHORTER = 0.75;
    private static final int MOST_LINES = 2;
    private static final int CODE_INDENT = 4;

    private final TextLines lines;
    private final List<Block> blocks;
    private final int bodyStart;

    private Headings(TextLines lines, List<Block> blocks) {
        this.lines = lines;
        this.blocks = blocks;
        this.bodyStart = Credits.bodyStart(blocks);
    }

    /** The same blocks, with headings in place of the paragraphs that are headings. */
    static List<Block> marked(Page page, List<Block> blocks) {
        return new Headings(page.lines(), blocks).marked();
    }

    private List<Block> marked() {
        boolean[] candidates = new boolean[blocks.size()];
        for (int i = 0; i + 1 < blocks.size(); i++) {
            candidates[i] = couldBe(i);
        }
        dropMenus(candidates);
        List<Block> marked = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            marked.add(candidates[i] ? heading(blocks.get(i), i == 0 ? TITLE_LEVEL : SECTION_LEVEL) : blocks.get(i));
        }
        return marked;
    }

    private boolean couldBe(int index) {
        return switch (blocks.get(index)) {
            case Block.Paragraph paragraph -> !(index < bodyStart && Credits.isCredit(blocks, index))
                    && couldBe(paragraph, blocks.get(index + 1));
            case Block.ItemList list -> isNumberedHeading(list, index);
            case Block.Heading _ -> true;
            case Block.Table _ -> false;
        };
    }

    private boolean couldBe(Block.Paragraph paragraph, Block next) {
        if (paragraph.lastLine() - paragraph.firstLine() >= MOST_LINES
                || lines.indent(paragraph.firstLine()) >= CODE_INDENT
                        && lines.indent(next.firstLine()) >= CODE_INDENT) {
            return false;
        }
        if (paragraph == blocks.getFirst() && lines.isBlank(paragraph.lastLine() + 1)
                && HeadingShape.fitsTitle(paragraph.text())) {
            return true;
        }
        return HeadingShape.fits(paragraph.text()) && !isAsLongAs(paragraph, next)
                || next instanceof Block.Paragraph && HeadingShape.fitsWithColon(paragraph.text());
    }

    /** True if the paragraph right below, with no blank line between, is no longer than the line above it. */
    private boolean isAsLongAs(Block.Paragraph paragraph, Block next) {
        return !lines.isBlank(paragraph.lastLine() + 1) && next instanceof Block.Paragraph below
                && paragraph.text().length() > below.text().length() * SHORTER && !below.text().endsWith(":")
                && !HeadingShape.fits(below.text());
    }

    /** A list of one item with others like it further on or before, each followed by text: "1. What we know". */
    private boolean isNumberedHeading(Block.ItemList list, int index) {
        return isLoneNumber(list) && HeadingShape.fits(list.items().getFirst().span().of(lines.text()))
                && !(blocks.get(index + 1) instanceof Block.ItemList)
                && (hasSibling(list, index, 1) || hasSibling(list, index, -1));
    }

    private boolean hasSibling(Block.ItemList list, int index, int step) {
        for (int i = index + step; i >= 0 && i < blocks.size(); i += step) {
            if (blocks.get(i) instanceof Block.ItemList other && other.ordered()) {
                return isLoneNumber(other) && number(other) == number(list) + step;
            }
        }
        return false;
    }

    private static boolean isLoneNumber(Block.ItemList list) {
        return list.ordered() && list.items().size() == 1 && list.firstLine() == list.lastLine();
    }

    private int number(Block.ItemList list) {
        return ListMarker.at(lines, list.firstLine()).number();
    }

    /** Of a long row of short lines only the last can be a heading. */
    private static void dropMenus(boolean[] candidates) {
        int start = 0;
        for (int i = 0; i <= candidates.length; i++) {
            if (i == candidates.length || !candidates[i]) {
                for (int menu = start; i - start >= MENU && menu < i - 1; menu++) {
                    candidates[menu] = false;
                }
                start = i + 1;
            }
        }
    }

    private Block heading(Block block, int level) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Heading(paragraph.span(), paragraph.firstLine(),
                    paragraph.lastLine(), level, paragraph.text());
            case Block.ItemList list -> new Block.Heading(list.span(), list.firstLine(), list.lastLine(), level,
                    list.span().of(lines.text()));
            case Block.Heading heading -> heading;
            case Block.Table table -> table;
        };
    }
}
