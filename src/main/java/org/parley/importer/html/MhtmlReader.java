package org.parley.importer.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Format;
import org.parley.importer.ArticleReader;
import org.parley.importer.Source;
import org.parley.importer.TextDecoder;
import org.parley.importer.UnreadableFileException;

/**
 * Reads web archives ({@code .mht}, {@code .mhtml}). The file of the source map is the archive as it is stored, one
 * character for each byte; a run that stands in base64 maps to all of the characters that encode it.
 */
public final class MhtmlReader implements ArticleReader {

    private final HtmlReader html = new HtmlReader();

    @Override
    public Article read(Source source) throws UnreadableFileException {
        String file = decode(source.bytes());
        Mhtml archive = new Mhtml(file);
        Mhtml.Part part = archive.page();
        PartBytes bytes = PartBytes.of(file, part);
        PartText page = PartText.of(bytes, charset(part, bytes));
        return html.read(source, Format.MHTML, page.toString(), archive.address(part), page::toFile);
    }

    @Override
    public String decode(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Charset charset(Mhtml.Part part, PartBytes bytes) throws UnreadableFileException {
        Optional<Charset> named = part.parameter("charset").flatMap(HtmlCharset::of)
                .or(() -> HtmlCharset.named(bytes.bytes(), bytes.length()));
        return TextDecoder.decode(Arrays.copyOf(bytes.bytes(), bytes.length()), named).charset();
    }
}
