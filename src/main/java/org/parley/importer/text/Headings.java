package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Block;

/** Tells headings from paragraphs by their shape and by what stands around them: plain text has no markup for them. */
final class Headings {

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 18;
    private static final int TITLE_LEVEL = 1;
    private static final int SECTION_LEVEL = 2;

    private Headings() {}

    /** The same blocks, with headings in place of the paragraphs that are headings. */
    static List<Block> marked(List<Block> blocks) {
        List<Block> marked = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Paragraph paragraph && i + 1 < blocks.size() && hasShape(paragraph)) {
                marked.add(new Block.Heading(paragraph.span(), paragraph.firstLine(), paragraph.lastLine(),
                        i == 0 ? TITLE_LEVEL : SECTION_LEVEL, paragraph.text()));
            } else {
                marked.add(block);
            }
        }
        return marked;
    }

    private static boolean hasShape(Block.Paragraph paragraph) {
        String text = paragraph.text();
        if (text.length() > LONGEST || paragraph.firstLine() != paragraph.lastLine()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        return ".,;:…".indexOf(last) < 0 && words(text) <= MOST_WORDS;
    }

    private static int words(String text) {
        return (int) text.chars().filter(c -> c == ' ').count() + 1;
    }
}
