package org.parley.export;

import java.util.List;
import java.util.Optional;

/** The articles of a library as CSV, one row each; its columns can be given back as a {@code metadata.csv}. */
public final class ArticleSheet {

    /** {@code file, key, title, published, outlet, author, place, url …} in this order. */
    public static final CsvSheet<ArticleEntry> SHEET = new CsvSheet<>("Articles", "The articles of a library.",
            article -> Optional.of(article.source()), columns());

    private ArticleSheet() {}

    private static List<Column<ArticleEntry>> columns() {
        return List.of(
                Column.text("file", "File of the article.", article -> article.source().file()),
                Column.text("key", "Short key that the article goes by.", ArticleEntry::key),
                Column.text("title", "Title of the article, or its first heading if it has none.",
                        ArticleEntry::title),
                Column.optional("published", "When it was published, in EDTF.", ArticleEntry::published),
                Column.optional("outlet", "Who published it.", ArticleEntry::outlet),
                Column.text("author", "Its authors, with semicolons between them.",
                        article -> String.join("; ", article.authors())),
                Column.optional("place", "Where it was written, as its dateline says.", ArticleEntry::place),
                Column.optional("url", "Where it was published.", ArticleEntry::url),
                Column.number("events", "How many events it speaks of.", ArticleEntry::events),
                Column.number("tables", "How many tables it has.", ArticleEntry::tables),
                Column.number("statements", "How many statements it makes.", ArticleEntry::statements),
                Column.sha256(article -> article.source().sha256()));
    }
}
