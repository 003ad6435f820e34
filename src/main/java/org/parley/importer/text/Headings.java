package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parley.article.Block;
import org.parley.importer.Credits;
import org.parley.importer.WrittenDate;

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
    private static final int MOST_LINES_OF_A_TITLE = 4;
    private static final int FEWEST_WORDS_OF_A_TITLE = 5;
    private static final int CODE_INDENT = 4;
    private static final int LONGEST_LINE_OF_AN_ADDRESS = 60;

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
        dropRows(candidates);
        dropMenus(candidates);
        dropEnd(candidates);
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
                || lines.indent(paragraph.firstLine()) >= CODE_INDENT
                        && lines.indent(next.firstLine()) >= CODE_INDENT) {
            return false;
        }
        if (Credits.isTimeOfDay(paragraph.text())
                || !first && speakers.speak(paragraph.text())) {
            return false;
        }
        if (first && (lines.isBlank(paragraph.lastLine() + 1)
                || next instanceof Block.Paragraph && paragraph.firstLine() == paragraph.lastLine())
                && HeadingShape.fitsTitle(paragraph.text())) {
            return true;
        }
        boolean fits = HeadingShape.fits(paragraph.text()) || HeadingShape.fitsNumbered(paragraph.text())
                || faq && HeadingShape.fitsQuestion(paragraph.text());
        return fits && !isAsLongAs(paragraph, next) || isSubtitle(paragraph)
                || next instanceof Block.Paragraph below && !HeadingShape.isPeriod(below.text())
                        && HeadingShape.fitsWithColon(paragraph.text());
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

    /** Of a long row of short lines only the last can be a heading, and the first if it is the title. */
    private void dropMenus(boolean[] candidates) {
        int title = firstTitle(candidates);
        int start = 0;
        for (int i = 0; i <= candidates.length; i++) {
            if (i == candidates.length || !candidates[i]) {
                for (int menu = start; i - start >= MENU && menu < i - 1; menu++) {
                    candidates[menu] = menu == title;
                }
                start = i + 1;
            }
        }
    }

    /** The first line above the body that is no name of a section or of an author, but long enough for a title. */
    private int firstTitle(boolean[] candidates) {
        int body = Credits.bodyStart(blocks);
        int first = 0;
        while (first < body && (!candidates[first] || words(first).split(" ").length < FEWEST_WORDS_OF_A_TITLE)) {
            first++;
        }
        return first;
    }

    private String words(int index) {
        return blocks.get(index).span().of(lines.text());
    }

    /** Lines that the line below them makes part of a greeting, an address or a signature. */
    private void dropRows(boolean[] candidates) {
        boolean greetingBelow = false;
        boolean addressBelow = false;
        boolean signatureBelow = false;
        for (int i = blocks.size() - 1; i > 0; i--) {
            String words = words(i);
            boolean touches = !lines.isBlank(blocks.get(i).lastLine() + 1);
            boolean office = Credits.isOffice(words);
            greetingBelow = HeadingShape.isSalutation(words) || greetingBelow && candidates[i] && isGreeted(i);
            addressBelow = HeadingShape.isContact(words)
                    || addressBelow && touches && words.length() <= LONGEST_LINE_OF_AN_ADDRESS;
            candidates[i] &= !greetingBelow && !addressBelow && !(signatureBelow && office);
            signatureBelow = WrittenDate.of(words).isPresent() || signatureBelow && office;
        }
    }

    /** True for a line that names somebody with their office, or the office of whom the line above names. */
    private boolean isGreeted(int index) {
        return words(index).indexOf(',') >= 0 || HeadingShape.isAddressedPerson(words(index))
                || HeadingShape.isAddressedPerson(words(index - 1));
    }

    /** Short lines with nothing but their like below them are who signed a text, where and when. */
    private void dropEnd(boolean[] candidates) {
        int last = blocks.size() - 1;
        for (int i = last; i > 0 && blocks.get(i) instanceof Block.Paragraph end; i--) {
            boolean fits = i == last && HeadingShape.fits(end.text());
            if (!fits && !candidates[i] && !Credits.isCredit(end.text())) {
                return;
            }
            candidates[i] = false;
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
