package org.parley.importer.html;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Format;
import org.parley.article.Metadata;
import org.parley.article.NotUnderstood;
import org.parley.article.SourceMap;
import org.parley.article.Span;
import org.parley.importer.ArticleReader;
import org.parley.importer.Credits;
import org.parley.importer.Extent;
import org.parley.importer.Sha256;
import org.parley.importer.Source;
import org.parley.importer.TextDecoder;
import org.parley.importer.Title;
import org.parley.importer.UnreadableFileException;

/** Reads saved web pages. Nothing that a page refers to is fetched, and no script is run. */
public final class HtmlReader implements ArticleReader {

    private static final int DEEPEST = 200;
    private static final int SNIFFED = 2048;
    /** A table of 100,000 rows and three columns has 400,000; what has more takes more memory than there is. */
    private static final int MOST_ELEMENTS = 500_000;
    /** A page with a field for a password and less text than this, in UTF-16 units, is no article. */
    private static final int SHORTEST_BEHIND_WALL = 100;
    /** Fewer words than this may be the beginning that a page shows to everybody. */
    private static final int SHORTEST_WHOLE = 250;
    private static final List<String> SELF_CLOSING = List.of("script", "style", "title", "iframe", "textarea", "div",
            "span", "a", "p");

    private final PageLines lines = new PageLines();
    private final PageCredits credits = new PageCredits();
    private final PageTitle titles = new PageTitle();
    private final ErrorPages errors = new ErrorPages();
    private final ElementNames summaryNames = new ElementNames("standfirst.txt");
    private final ContentFinder content = new ContentFinder(lines);

    @Override
    public Article read(Source source) throws UnreadableFileException {
        return read(source, Format.HTML, decode(source.bytes()), Optional.empty(), UnaryOperator.identity());
    }

    @Override
    public String decode(byte[] bytes) throws UnreadableFileException {
        return TextDecoder.decode(bytes, HtmlCharset.named(bytes, bytes.length)).text();
    }

    /**
     * Reads a page that stands in a file.
     *
     * @param html the page
     * @param address where it was saved from, if the file says so
     * @param toFile makes of a map into the page one into the file
     */
    Article read(Source source, Format format, String html, Optional<String> address, UnaryOperator<SourceMap> toFile)
            throws UnreadableFileException {
        Document page = Jsoup.parse(html, "", parser(html));
        refuseTooManyElements(page);
        StreamedParts.place(page);
        LinkedData data = LinkedData.of(page);
        Metadata metadata = source.given().orElse(new HtmlMetadata(page, data, address, credits, titles).read());
        boolean signIn = page.selectFirst("input[type=password]") != null;
        Optional<String> error = errors.title(page);
        ScriptBody scripts = new ScriptBody(page, html);
        Asides asides = new Asides();
        Reading seen = Reading.of(body(page, data, metadata, asides), html);
        Optional<PartText> carried = scripts.insteadOf(seen, metadata.title());
        Reading read = carried.map(text -> ScriptBody.read(text, part -> body(part, data, metadata, asides)))
                .orElse(seen);
        refuseWithoutArticle(read.blocks(), signIn);
        refuseError(error, read.words());
        Title title = Title.of(metadata.title(), read.blocks());
        return new Article(source.file(), Sha256.of(source.bytes()), format, title.text(), title.derived(),
                metadata.orElse(Credits.of(read.blocks())), read.text(), read.blocks(),
                notes(asides, read, carried, data.isForSubscribers()), toFile.apply(read.map()));
    }

    private static void refuseTooManyElements(Document page) throws UnreadableFileException {
        if (page.stream().limit(MOST_ELEMENTS + 1).count() > MOST_ELEMENTS) {
            throw new UnreadableFileException("has more than " + Extent.counted(MOST_ELEMENTS)
                    + " elements: save the article alone, or a long table in parts");
        }
    }

    /** The element with what is left of the article once everything else is taken out of the page. */
    private Element body(Document page, LinkedData data, Metadata metadata, Asides asides) {
        Optional<String> stated = data.text("articleBody");
        Standfirst summary = new Standfirst(summaryNames, page, data);
        Element body = content.find(page, summary::isIn, asides);
        summary.moveInto(body);
        ContentFinder.takeOutside(body, asides);
        new BodyCleaner(asides, metadata, lines).clean(body, new StatedBody(stated));
        return body;
    }

    private static List<NotUnderstood> notes(Asides asides, Reading read, Optional<PartText> carried,
            boolean forSubscribers) {
        if (carried.isEmpty() && forSubscribers && read.words() < SHORTEST_WHOLE) {
            return Stream.concat(Stream.of(new NotUnderstood(new Span(0, 0), 1, "the page says that the article is for"
                    + " subscribers: perhaps no more than its beginning was saved")),
                    notes(asides, read, carried, false).stream()).toList();
        }
        Stream<NotUnderstood> source = carried.stream()
                .map(_ -> new NotUnderstood(new Span(0, 0), 1, "the page shows no more than the beginning; the text"
                        + " was read from the data that it carries for scripts, headings may be missing"));
        return Stream.of(source, asides.listed().stream(), SplitTables.noted(read.blocks()).stream())
                .flatMap(notes -> notes).toList();
    }

    private static void refuseWithoutArticle(List<Block> blocks, boolean signIn) throws UnreadableFileException {
        int length = blocks.stream().mapToInt(block -> block.span().length()).sum();
        if (signIn && length < SHORTEST_BEHIND_WALL) {
            throw new UnreadableFileException(
                    "is a page that asks to sign in; open the article, save the page again and import that");
        }
        if (blocks.isEmpty()) {
            throw new UnreadableFileException(
                    "is a page without an article: nothing on it but navigation, pictures or scripts");
        }
    }

    private static void refuseError(Optional<String> title, int words) throws UnreadableFileException {
        if (title.isPresent() && ErrorPages.isShort(words)) {
            throw new UnreadableFileException("is what the site sent in place of an article (“" + title.get()
                    + "”); open the article, save the page again and import that");
        }
    }

    /** In XHTML any element may close itself, so that {@code <script src="x"/>} does not swallow the page. */
    private static Parser parser(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        String start = html.substring(0, Math.min(html.length(), SNIFFED));
        if (start.contains("http://www.w3.org/1999/xhtml") && start.stripLeading().startsWith("<?xml")) {
            TagSet tags = TagSet.Html();
            SELF_CLOSING.forEach(name -> tags.valueOf(name, Parser.NamespaceHtml).set(Tag.SelfClose));
            parser.tagSet(tags);
        }
        return parser;
    }
}
