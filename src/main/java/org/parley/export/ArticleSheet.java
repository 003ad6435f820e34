package org.parley.export;

import java.util.List;
import java.util.Optional;

/** The articles of a library as CSV, one row each; its columns can be given back as a {@code metadata.csv}. */
public final class ArticleSheet {

    /** {@code file, key, title, published, outlet, author, place, url …} in this order. */
    public static final CsvSheet<ArticleRow> SHEET = new CsvSheet<>("Articles", "The articles of a library.",
            article -> Optional.of(SourceFile.of(article.entry())), columns());

    private ArticleSheet() {}

    private static List<Column<ArticleRow>> columns() {
        return List.of(
                Column.text("file", "File of the article.", article -> article.entry().file()),
                Column.text("key", "Short key that the article goes by.", article -> article.entry().key()),
                Column.text("title", "Title of the article, or its first heading if it has none.",
                        article -> article.entry().title()),
                Column.optional("published", "When it was published, in EDTF.", article -> article.entry().published()),
                Column.optional("outlet", "Who published it.", article -> article.entry().outlet()),
                Column.text("author", "Its authors, with semicolons between them.",
                        article -> String.join("; ", article.metadata().authors())),
                Column.optional("place", "Where it was written, as its dateline says.",
                        article -> article.metadata().place()),
                Column.optional("url", "Where it was published.", article -> article.metadata().url()),
                Column.number("events", "How many events it speaks of.", article -> article.entry().events()),
                Column.number("tables", "How many tables it has.", article -> article.entry().tables()),
                Column.number("statements", "How many statements it makes.", article -> article.entry().statements()),
                Column.sha256(article -> article.entry().sha256()));
    }
}
