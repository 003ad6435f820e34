package org.parley.importer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.parley.article.Article;
import org.parley.article.Format;
import org.parley.importer.html.HtmlReader;
import org.parley.importer.html.MhtmlReader;
import org.parley.importer.markdown.MarkdownReader;
import org.parley.importer.text.PlainTextReader;

/** The one place that chooses a reader for a file, by its name and its first bytes. */
public final class ArticleReaders {

    /** Text without pictures is never that long: 32 MB are the words of a hundred novels. */
    private static final int LARGEST_TEXT = 32 << 20;
    private static final int SNIFFED = 4096;

    private final ArticleReader plainText = new PlainTextReader();
    private final ArticleReader markdown = new MarkdownReader();
    private final ArticleReader html = new HtmlReader();
    private final ArticleReader mhtml = new MhtmlReader();

    /**
     * Reads a file into an article.
     *
     * @throws UnreadableFileException if it is not an article in a format that Parley reads
     */
    public Article read(Source source) throws UnreadableFileException {
        ForeignFormats.refuse(source);
        Format format = formatOf(source);
        if ((format == Format.TEXT || format == Format.MARKDOWN) && source.bytes().length > LARGEST_TEXT) {
            throw new UnreadableFileException("has " + (source.bytes().length >> 20) + " MB of text and at most "
                    + (LARGEST_TEXT >> 20) + " MB are read: save the article alone");
        }
        return readerFor(format).read(source);
    }

    private ArticleReader readerFor(Format format) {
        return switch (format) {
            case TEXT -> plainText;
            case MARKDOWN -> markdown;
            case HTML -> html;
            case MHTML -> mhtml;
        };
    }

    private static Format formatOf(Source source) {
        String start = new String(source.bytes(), 0, Math.min(SNIFFED, source.bytes().length),
                StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (beginsAsArchive(start)) {
            return Format.MHTML;
        }
        String name = source.file().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "md", "markdown", "mdown", "mkd" -> Format.MARKDOWN;
            case "html", "htm", "xhtml", "xht" -> Format.HTML;
            case "mht", "mhtml" -> start.startsWith("<") ? Format.HTML : Format.MHTML;
            default -> beginsAsHtml(start) ? Format.HTML : Format.TEXT;
        };
    }

    /** A page is a page also under a name that ends in {@code .txt} or in nothing. */
    private static boolean beginsAsHtml(String start) {
        return start.startsWith("<!doctype html") || start.startsWith("<html")
                || start.startsWith("<?xml") && start.contains("<html");
    }

    /** A web archive begins with the header of its message. */
    private static boolean beginsAsArchive(String start) {
        return (start.startsWith("mime-version:") || start.startsWith("from:") || start.startsWith("content-type:"))
                && start.contains("mime-version:") && start.contains("multipart/related");
    }
}
