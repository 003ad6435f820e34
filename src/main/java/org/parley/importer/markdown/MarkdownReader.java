package org.parley.importer.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Format;
import org.parley.article.Metadata;
import org.parley.importer.ArticleReader;
import org.parley.importer.Credits;
import org.parley.importer.Extent;
import org.parley.importer.ParagraphRoles;
import org.parley.importer.Sha256;
import org.parley.importer.Source;
import org.parley.importer.Tables;
import org.parley.importer.TextDecoder;
import org.parley.importer.Title;
import org.parley.importer.UnreadableFileException;

/**
 * Reads Markdown: CommonMark with the tables of GitHub Flavored Markdown and front matter. The canonical text is what a
 * reader of the rendered page sees.
 */
public final class MarkdownReader implements ArticleReader {

    private static final int DEEPEST = 50;
    /** What each of them opens is kept until its block ends, so that a file of nothing else takes all memory. */
    private static final String OPENING = "[*_~>";
    private static final int MOST_OPENING = 300_000;

    private final Parser parser = builder().extensions(List.of(TablesExtension.create())).build();
    private final Parser withoutTables = builder().build();

    private static Parser.Builder builder() {
        return Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST).customDelimiterProcessor(new StruckWords());
    }

    @Override
    public String decode(byte[] bytes) throws UnreadableFileException {
        return TextDecoder.decode(bytes).text();
    }

    @Override
    public Article read(Source source) throws UnreadableFileException {
        String file = decode(source.bytes());
        Extent.check(file);
        FrontMatter front = FrontMatter.of(file);
        String markdown = file.substring(front.end());
        if (markdown.chars().filter(c -> OPENING.indexOf(c) >= 0).count() > MOST_OPENING) {
            throw new UnreadableFileException("has more than " + Extent.counted(MOST_OPENING)
                    + " signs of Markdown: save the article alone, or save it as .txt");
        }
        MarkdownBlocks found = MarkdownBlocks.of(parse(Footnotes.marked(markdown)), markdown, front.end());
        List<Block> blocks = Tables.numbered(ParagraphRoles.marked(found.blocks()));
        Metadata written = new FrontMatter(found.properties().found(), front.end(), "properties of the note")
                .metadata(source.file());
        Metadata metadata = source.given().orElse(front.metadata(source.file())).orElse(written)
                .orElse(Credits.of(blocks));
        Title title = Title.of(metadata.title(), blocks);
        return new Article(source.file(), Sha256.of(source.bytes()), Format.MARKDOWN, title.text(), title.derived(),
                metadata, found.text().toString(), blocks, found.setAside(), found.text().sourceMap());
    }

    /** The parser of tables cannot take every width; such text is read without tables. */
    private Node parse(String markdown) {
        try {
            return parser.parse(markdown);
        } catch (IllegalArgumentException _) {
            return withoutTables.parse(markdown);
        }
    }
}
