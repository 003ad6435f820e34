package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Format;
import org.parley.article.NotUnderstood;
import org.parley.article.SourceMap;
import org.parley.importer.ArticleReader;
import org.parley.importer.Sha256;
import org.parley.importer.Source;
import org.parley.importer.Tables;
import org.parley.importer.TextDecoder;
import org.parley.importer.Title;
import org.parley.importer.UnreadableFileException;

/** Reads plain text as it is saved from the web. The canonical text is the decoded file itself. */
public final class PlainTextReader implements ArticleReader {

    /** Tried in this order on every line that no block covers yet; the last one always finds something. */
    private static final List<BlockFinder> FINDERS = List.of(new PipeTableFinder(), new ListFinder(),
            new ParagraphFinder());

    @Override
    public Article read(Source source) throws UnreadableFileException {
        String text = TextDecoder.decode(source.bytes()).text();
        List<Block> blocks = Tables.numbered(LeadIns.marked(Headings.marked(blocks(new TextLines(text)))));
        Title title = Title.of(source.given().title(), blocks);
        List<NotUnderstood> setAside = List.of();
        return new Article(source.file(), Sha256.of(source.bytes()), Format.TEXT, title.text(), title.derived(),
                source.given(), text, blocks, setAside, SourceMap.IDENTITY);
    }

    private static List<Block> blocks(TextLines lines) {
        List<Block> blocks = new ArrayList<>();
        int line = 1;
        while (line <= lines.count()) {
            if (lines.isBlank(line)) {
                line++;
            } else {
                Block block = firstFound(lines, line);
                blocks.add(block);
                line = block.lastLine() + 1;
            }
        }
        return blocks;
    }

    private static Block firstFound(TextLines lines, int line) {
        for (BlockFinder finder : FINDERS) {
            var found = finder.find(lines, line);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("no finder takes line " + line);
    }
}
