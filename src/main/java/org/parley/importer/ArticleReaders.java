package org.parley.importer;

import java.util.Locale;
import org.parley.article.Article;
import org.parley.article.Format;
import org.parley.importer.html.HtmlReader;
import org.parley.importer.markdown.MarkdownReader;
import org.parley.importer.text.PlainTextReader;

/** The one place that chooses a reader for a file, by its name and its first bytes. */
public final class ArticleReaders {

    private final ArticleReader plainText = new PlainTextReader();
    private final ArticleReader markdown = new MarkdownReader();
    private final ArticleReader html = new HtmlReader();

    /**
     * Reads a file into an article.
     *
     * @throws UnreadableFileException if it is not an article in a format that Parley reads
     */
    public Article read(Source source) throws UnreadableFileException {
        ForeignFormats.refuse(source);
        return readerFor(formatOf(source)).read(source);
    }

    private ArticleReader readerFor(Format format) {
        return switch (format) {
            case TEXT -> plainText;
            case MARKDOWN -> markdown;
            case HTML, MHTML -> html;
        };
    }

    private static Format formatOf(Source source) {
        String name = source.file().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "md", "markdown", "mdown", "mkd" -> Format.MARKDOWN;
            case "html", "htm", "xhtml", "xht" -> Format.HTML;
            default -> Format.TEXT;
        };
    }
}
