package org.parley.importer.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.parley.article.Block;
import org.parley.article.SourceMap;
import org.parley.importer.CanonicalText;
import org.parley.importer.ParagraphRoles;
import org.parley.importer.Tables;
import org.parley.importer.Whitespace;

/**
 * What was read of an article.
 *
 * @param text its canonical text
 * @param map where the runs of the text stand in what was read
 */
record Reading(String text, List<Block> blocks, SourceMap map) {

    /** @param html what {@code body} was parsed from, with positions tracked */
    static Reading of(Element body, String html) {
        CanonicalText text = new CanonicalText();
        HtmlBlocks reader = new HtmlBlocks(text, new TextNodes(html));
        reader.add(body);
        return of(text, reader.blocks());
    }

    /** @param lines text without markup, a paragraph a line, in which character references may stand */
    static Reading of(String lines) {
        CanonicalText text = new CanonicalText();
        TextNodes nodes = new TextNodes(lines);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < lines.length()) {
            int end = lines.indexOf('\n', start) < 0 ? lines.length() : lines.indexOf('\n', start);
            text.paragraph();
            int from = text.length();
            nodes.write(start, end, text, false);
            text.since(from).ifPresent(span -> blocks.add(
                    new Block.Paragraph(span, 0, 0, Whitespace.squeeze(text.words(span)), Block.Paragraph.Role.TEXT)));
            start = end + 1;
        }
        return of(text, blocks);
    }

    private static Reading of(CanonicalText text, List<Block> blocks) {
        String words = text.toString();
        return new Reading(words, Tables.numbered(ParagraphRoles.marked(BlockLines.counted(blocks, words))),
                text.sourceMap());
    }

    /** The same, with places in the file that {@code part} stands in. */
    Reading in(PartText part) {
        return new Reading(text, blocks, part.toFile(map));
    }

    int words() {
        return Worths.count(text);
    }
}
