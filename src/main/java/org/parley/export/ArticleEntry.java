package org.parley.export;

import java.util.List;
import java.util.Optional;

/**
 * An article in a list of articles.
 *
 * @param titleDerived true if the file has no title of its own
 * @param published in EDTF
 * @param place where it was written, as its dateline says
 */
public record ArticleEntry(SourceFile source, String key, String title, boolean titleDerived,
        Optional<String> published, Optional<String> outlet, List<String> authors, Optional<String> place,
        Optional<String> url, int events, int tables, int statements) {
    public ArticleEntry {
        authors = List.copyOf(authors);
    }
}
