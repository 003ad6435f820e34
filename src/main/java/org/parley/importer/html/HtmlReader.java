package org.parley.importer.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Format;
import org.parley.article.Metadata;
import org.parley.importer.ArticleReader;
import org.parley.importer.CanonicalText;
import org.parley.importer.LeadIns;
import org.parley.importer.Sha256;
import org.parley.importer.Source;
import org.parley.importer.Tables;
import org.parley.importer.TextDecoder;
import org.parley.importer.Title;
import org.parley.importer.UnreadableFileException;

/** Reads saved web pages. Nothing that a page refers to is fetched, and no script is run. */
public final class HtmlReader implements ArticleReader {

    private static final int DEEPEST = 400;

    private final ContentFinder content = new ContentFinder();

    @Override
    public Article read(Source source) throws UnreadableFileException {
        String file = TextDecoder.decode(source.bytes()).text();
        Document page = Jsoup.parse(file, "", Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST));
        Metadata metadata = source.given().orElse(new HtmlMetadata(page).read());
        CanonicalText text = new CanonicalText();
        HtmlBlocks reader = new HtmlBlocks(text, new TextNodes(file));
        Asides asides = new Asides();
        Element body = content.find(page, asides);
        new BodyCleaner(asides, metadata.title()).clean(body);
        reader.add(body);
        List<Block> blocks = Tables.numbered(
                LeadIns.marked(BlockLines.counted(reader.blocks(), text.toString())));
        Title title = Title.of(metadata.title(), blocks);
        return new Article(source.file(), Sha256.of(source.bytes()), Format.HTML, title.text(), title.derived(),
                metadata, text.toString(), blocks, asides.listed(), text.sourceMap());
    }
}
