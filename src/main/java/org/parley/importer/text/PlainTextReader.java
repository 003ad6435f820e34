package org.parley.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Format;
import org.parley.article.NotUnderstood;
import org.parley.article.SourceMap;
import org.parley.importer.ArticleReader;
import org.parley.importer.Credits;
import org.parley.importer.DecodedText;
import org.parley.importer.Extent;
import org.parley.importer.ParagraphRoles;
import org.parley.importer.Sha256;
import org.parley.importer.Source;
import org.parley.importer.Tables;
import org.parley.importer.TextDecoder;
import org.parley.importer.Title;
import org.parley.importer.UnreadableFileException;

/** Reads plain text as it is saved from the web. The canonical text is the decoded file itself. */
public final class PlainTextReader implements ArticleReader {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final List<BlockFinder> SPECIAL = List.of(new PageMarginFinder(), new PipeTableFinder(),
            new GridTableFinder(),
            new FurnitureFinder(), new CodeFinder(), new TabTableFinder(), new SpaceTableFinder(),
            new AgencyNoteFinder(), new SectionNameFinder(), new MessageHeadFinder(), new MarkedHeadingFinder(),
            new ListFinder(), new CreditFinder(),
            new WordlessFinder());
    /** Tried in this order on every line that no block covers yet; the last one always finds something. */
    private static final List<BlockFinder> FINDERS = Stream
            .concat(SPECIAL.stream(), Stream.of(new ParagraphFinder(SPECIAL))).toList();

    @Override
    public String decode(byte[] bytes) throws UnreadableFileException {
        return TextDecoder.decode(bytes).text();
    }

    @Override
    public Article read(Source source) throws UnreadableFileException {
        DecodedText decoded = TextDecoder.decode(source.bytes());
        String text = decoded.text();
        Extent.check(text);
        Page page = Page.of(Underlines.without(text.replace(NO_BREAK_SPACE, ' ')));
        List<Block> found = new ArrayList<>();
        List<NotUnderstood> setAside = new ArrayList<>(decoded.notes());
        for (Found part : parts(page)) {
            found.addAll(part.blocks());
            setAside.addAll(part.setAside());
        }
        List<Block> blocks = Tables.numbered(ParagraphRoles.marked(Headings.marked(page, found)));
        Title title = Title.of(source.given().title(), blocks);
        return new Article(source.file(), Sha256.of(source.bytes()), Format.TEXT, title.text(), title.derived(),
                source.given().orElse(Credits.of(blocks)), text, blocks, setAside, SourceMap.IDENTITY);
    }

    private static List<Found> parts(Page page) {
        List<Found> parts = new ArrayList<>();
        TextLines lines = page.lines();
        int line = 1;
        while (line <= lines.count()) {
            int last = line;
            if (!lines.isBlank(line)) {
                Found part = firstFound(page, line);
                parts.add(part);
                last = part.lastLine();
            } else if (lines.isQuoted(line)) {
                parts.add(Found.setAside(lines, line, line, "an empty line of a quotation"));
            }
            line = last + 1;
        }
        return parts;
    }

    private static Found firstFound(Page page, int line) {
        return FINDERS.stream().flatMap(finder -> finder.find(page, line).stream()).findFirst().orElseThrow();
    }
}
