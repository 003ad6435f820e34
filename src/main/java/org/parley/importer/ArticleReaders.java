package org.parley.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.parley.article.Article;
import org.parley.article.Format;
import org.parley.importer.html.HtmlReader;
import org.parley.importer.html.MhtmlReader;
import org.parley.importer.markdown.MarkdownReader;
import org.parley.importer.markdown.MarkdownSigns;
import org.parley.importer.text.PlainTextReader;

/** The one place that chooses a reader for a file, by its name and its first bytes. */
public final class ArticleReaders {

    /** So many bytes may be as many characters as are read. */
    private static final int LARGEST_FILE = 4 * Extent.MOST_CHARACTERS;
    private static final int SNIFFED = 4096;
    /** So many bytes show in what markup a text is written. */
    private static final int BEGINNING = 60_000;
    /** Byte order marks, a character for each byte. */
    private static final List<String> MARKS = List.of("\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF");

    private final ArticleReader plainText = new PlainTextReader();
    private final ArticleReader markdown = new MarkdownReader();
    private final ArticleReader html = new HtmlReader();
    private final ArticleReader mhtml = new MhtmlReader(plainText);

    /**
     * Reads a file into an article.
     *
     * @throws UnreadableFileException if it is not an article in a format that Parley reads
     */
    public Article read(Source source) throws UnreadableFileException {
        String start = start(source.bytes());
        if (!isPage(start)) {
            KnownNames.refuse(source.file());
            ForeignFormats.refuse(source.bytes());
        }
        Format format = formatOf(source, start);
        if ((format == Format.TEXT || format == Format.MARKDOWN) && source.bytes().length > LARGEST_FILE) {
            throw Extent.tooLong((source.bytes().length >> 20) + " MB");
        }
        Article article = readerFor(format).read(source);
        Extent.checkLength(article.text());
        if (article.blocks().isEmpty()) {
            throw new UnreadableFileException("holds no words of an article, only markup or what belongs to a page");
        }
        return article;
    }

    /**
     * The file as the text that the source map of an article in this format counts in.
     *
     * @throws UnreadableFileException if the bytes are no text
     */
    public String decode(Format format, byte[] bytes) throws UnreadableFileException {
        return readerFor(format).decode(bytes);
    }

    private ArticleReader readerFor(Format format) {
        return switch (format) {
            case TEXT -> plainText;
            case MARKDOWN -> markdown;
            case HTML -> html;
            case MHTML -> mhtml;
        };
    }

    /** The first characters in lower case, without white space and byte order mark, also of text in UTF-16. */
    private static String start(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(SNIFFED, bytes.length), StandardCharsets.ISO_8859_1)
                .replace("\0", "").toLowerCase(Locale.ROOT);
        return MARKS.stream().filter(start::startsWith).findFirst().map(mark -> start.substring(mark.length()))
                .orElse(start).stripLeading();
    }

    private static Format formatOf(Source source, String start) {
        if (beginsAsArchive(start)) {
            return Format.MHTML;
        }
        String name = source.file().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "md", "markdown", "mdown", "mkd" -> Format.MARKDOWN;
            case "html", "htm", "xhtml", "xht" -> Format.HTML;
            case "mht", "mhtml", "eml" -> start.startsWith("<") ? Format.HTML : Format.MHTML;
            default -> beginsAsHtml(start) ? Format.HTML : isMarkdown(source.bytes()) ? Format.MARKDOWN : Format.TEXT;
        };
    }

    /** Many save Markdown under a name that ends in {@code .txt}. */
    private static boolean isMarkdown(byte[] bytes) {
        return MarkdownSigns.areIn(new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.UTF_8));
    }

    /** True if the file is a web page whatever its name. */
    private static boolean isPage(String start) {
        return beginsAsArchive(start) || beginsAsHtml(start);
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
