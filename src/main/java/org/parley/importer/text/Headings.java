package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parley.article.Block;
import org.parley.importer.Credits;

/**
 * Tells headings from paragraphs by their shape and by what stands around them: plain text has no markup for them.
 */
final class Headings {

    private static final int TITLE_LEVEL = 1;
    private static final int SECTION_LEVEL = 2;
    /** With no blank line between, a heading is so much shorter than the paragraph below it. */
    private static final double SHORTER = 0.75;
    private static final int MOST_LINES = 2;
    private static final int MOST_LINES_OF_A_TITLE = 4;
    private static final int CODE_INDENT = 4;

    /** So many short questions that stand alone make a page of questions and answers. */
    private static final int QUESTIONS = 2;
    private static final int LONG_QUESTIONS = 4;

    private final TextLines lines;
    private final List<Block> blocks;
    /** True if short questions stand alone, so that longer ones are headings as well. */
    private final boolean faq;
    private final Speakers speakers;

    private Headings(TextLines lines, List<Block> blocks) {
        this.lines = lines;
        this.blocks = blocks;
        this.speakers = Speakers.of(blocks);
        this.faq = count(HeadingShape::fits) >= QUESTIONS || count(HeadingShape::fitsQuestion) >= LONG_QUESTIONS;
    }

    private long count(Predicate<String> shape) {
        return blocks.stream().filter(block -> block instanceof Block.Paragraph paragraph
                && paragraph.text().endsWith("?") && shape.test(paragraph.text())).count();
    }

    /** The same blocks, with headings in place of the paragraphs that are headings. */
    static List<Block> marked(Page page, List<Block> blocks) {
        return new Headings(page.lines(), blocks).marked();
    }

    private List<Block> marked() {
        boolean[] candidates = new boolean[blocks.size()];
        boolean[] numbered = new boolean[blocks.size()];
        for (int i = 0; i + 1 < blocks.size(); i++) {
            numbered[i] = blocks.get(i) instanceof Block.ItemList list && isNumberedHeading(list, i);
            candidates[i] = couldBe(i);
        }
        new HeadingRows(lines, blocks, candidates).drop();
        List<Block> marked = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            marked.add(candidates[i] || numbered[i] ? heading(blocks.get(i), i == 0 ? TITLE_LEVEL : SECTION_LEVEL)
                    : blocks.get(i));
        }
        return marked;
    }

    private boolean couldBe(int index) {
        return switch (blocks.get(index)) {
            case Block.Paragraph paragraph -> !Credits.isAtHead(blocks, index)
                    && couldBe(paragraph, blocks.get(index + 1));
            case Block.Heading _ -> true;
            case Block.ItemList _,Block.Table _ -> false;
        };
    }

    private boolean couldBe(Block.Paragraph paragraph, Block next) {
        boolean first = paragraph == blocks.getFirst();
        if (paragraph.lastLine() - paragraph.firstLine() >= (first ? MOST_LINES_OF_A_TITLE : MOST_LINES)
                || isSetIn(paragraph, next)) {
            return false;
        }
        if (Credits.isTimeOfDay(paragraph.text()) || !first && speakers.speak(paragraph.text())) {
            return false;
        }
        if (first && (lines.isBlank(paragraph.lastLine() + 1)
                || next instanceof Block.Paragraph && paragraph.firstLine() == paragraph.lastLine())
                && HeadingShape.fitsTitle(paragraph.text())) {
            return true;
        }
        boolean fits = HeadingShape.fits(paragraph.text()) || HeadingShape.fitsNumbered(paragraph.text())
                || faq && HeadingShape.fitsQuestion(paragraph.text());
        return fits && !isAsLongAs(paragraph, next) || isSubtitle(paragraph) || fitsWithColon(paragraph.text(), next);
    }

    /** True for a line of code or of a quotation; a title may be centred above a quotation. */
    private boolean isSetIn(Block.Paragraph paragraph, Block next) {
        int indent = lines.indent(paragraph.firstLine());
        int below = lines.indent(next.firstLine());
        boolean centred = paragraph == blocks.getFirst() && indent != below && lines.isBlank(paragraph.lastLine() + 1);
        return indent >= CODE_INDENT && below >= CODE_INDENT && !centred;
    }

    private static boolean fitsWithColon(String line, Block next) {
        return switch (next) {
            case Block.Paragraph below -> !HeadingShape.isPeriod(below.text()) && HeadingShape.fitsWithColon(line);
            case Block.ItemList _ -> HeadingShape.fitsWithColonInCapitals(line);
            case Block.Heading _,Block.Table _ -> false;
        };
    }

    private boolean isSubtitle(Block.Paragraph paragraph) {
        return blocks.size() > 1 && paragraph == blocks.get(1) && lines.isBlank(paragraph.lastLine() + 1)
                && HeadingShape.fitsSubtitle(paragraph.text());
    }

    /** True if the paragraph right below, with no blank line between, is no longer than the line above it. */
    private boolean isAsLongAs(Block.Paragraph paragraph, Block next) {
        return !lines.isBlank(paragraph.lastLine() + 1) && next instanceof Block.Paragraph below
                && paragraph.text().length() > below.text().length() * SHORTER && !below.text().endsWith(":")
                && !HeadingShape.fits(below.text());
    }

    /** A list of one item in a series of such, each followed by text: "1. What we know". */
    private boolean isNumberedHeading(Block.ItemList list, int index) {
        return isLoneNumber(index) && HeadingShape.fitsAfterNumber(list.items().getFirst().span().of(lines.text()))
                && (follows(list, index, 1) || follows(list, index, -1));
    }

    /** True if the next numbered item in the direction of {@code step} stands alone too and has the next number. */
    private boolean follows(Block.ItemList list, int index, int step) {
        boolean text = isFollowedByText(index);
        for (int i = index + step; i >= 0 && i < blocks.size(); i += step) {
            if (blocks.get(i) instanceof Block.ItemList other && marker(list).goesOnWith(marker(other))) {
                return isLoneNumber(i) && marker(other).number() == marker(list).number() + step
                        && (text || isFollowedByText(i));
            }
        }
        return false;
    }

    /** True if what follows is neither a list nor set in further, as the second paragraph of an item is. */
    private boolean isFollowedByText(int index) {
        if (index + 1 == blocks.size() || blocks.get(index + 1) instanceof Block.ItemList) {
            return false;
        }
        int line = blocks.get(index).firstLine();
        int margin = lines.indent(line) > 0 ? 1 : marker(blocks.get(index)).contentStart() - lines.start(line);
        return lines.indent(blocks.get(index + 1).firstLine()) < lines.indent(line) + margin;
    }

    /** True for a list of one line, without another nested in it. */
    private boolean isLoneNumber(int index) {
        boolean nests = index + 1 < blocks.size() && blocks.get(index + 1) instanceof Block.ItemList below
                && below.items().getFirst().depth() > 0;
        return blocks.get(index) instanceof Block.ItemList list && list.ordered() && list.items().size() == 1
                && list.firstLine() == list.lastLine() && !nests;
    }

    private ListMarker marker(Block list) {
        return ListMarker.at(lines, list.firstLine());
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
