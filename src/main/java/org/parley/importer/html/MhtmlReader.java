package org.parley.importer.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Format;
import org.parley.article.SourceMap;
import org.parley.article.Span;
import org.parley.importer.ArticleReader;
import org.parley.importer.Sha256;
import org.parley.importer.Source;
import org.parley.importer.TextDecoder;
import org.parley.importer.UnreadableFileException;

/**
 * Reads web archives ({@code .mht}, {@code .mhtml}) and saved mails ({@code .eml}), which may hold text in place of a
 * page. The file of the source map is the archive as it is stored, one character for each byte; a run that stands in
 * base64 maps to all of the characters that encode it.
 */
public final class MhtmlReader implements ArticleReader {

    private final HtmlReader html = new HtmlReader();
    private final ArticleReader plainText;

    /** @param plainText reads the text of a mail */
    public MhtmlReader(ArticleReader plainText) {
        this.plainText = plainText;
    }

    @Override
    public Article read(Source source) throws UnreadableFileException {
        String file = decode(source.bytes());
        Mhtml archive = new Mhtml(file);
        Mhtml.Part part = archive.page();
        PartBytes bytes = PartBytes.of(file, part);
        PartText page = PartText.of(bytes, charset(part, bytes));
        Source known = new Source(source.file(), source.bytes(), source.given().orElse(MailHead.of(archive.head())));
        return part.isText() ? text(known, page)
                : html.read(known, Format.MHTML, page.toString(), archive.address(part), page::toFile);
    }

    private Article text(Source source, PartText mail) throws UnreadableFileException {
        byte[] words = mail.toString().getBytes(StandardCharsets.UTF_8);
        Article read = plainText.read(new Source(source.file(), words, source.given()));
        List<SourceMap.Run> lines = new ArrayList<>();
        for (int start = 0; start < read.text().length();) {
            int end = read.text().indexOf('\n', start) + 1;
            Span line = new Span(start, end > 0 ? end : read.text().length());
            lines.add(new SourceMap.Run(line, line));
            start = line.end();
        }
        return new Article(read.file(), Sha256.of(source.bytes()), Format.MHTML, read.title(), read.titleDerived(),
                read.metadata(), read.text(), read.blocks(), read.notUnderstood(), mail.toFile(new SourceMap(lines)));
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
