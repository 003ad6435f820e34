package org.parley.importer.text;

import java.nio.charset.StandardCharsets;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Metadata;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

/** Reads short texts and tells their blocks, one a line. */
final class Texts {

    /** A paragraph long enough to be the beginning of a body. */
    static final String BODY = "Officials of both states met on Monday for the first time in two years and "
            + "spoke about arms control, trade and the release of prisoners, both sides said.\n";

    private Texts() {}

    static Article read(String text) throws UnreadableFileException {
        return new PlainTextReader().read(new Source("a.txt", text.getBytes(StandardCharsets.UTF_8), Metadata.NONE));
    }

    static String described(String text) throws UnreadableFileException {
        return described(read(text));
    }

    static String described(Article article) {
        return String.join("\n", article.blocks().stream().map(block -> switch (block) {
            case Block.Heading heading -> "h " + heading.text();
            case Block.Paragraph _ -> "p";
            case Block.ItemList _ -> "list";
            case Block.Table _ -> "table";
        }).toList());
    }
}
