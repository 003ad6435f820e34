package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import org.parley.article.ArticleEntry;
import tools.jackson.core.JsonGenerator;

/** The articles of a library as a JSON array. */
public final class ArticlesJson {

    private ArticlesJson() {}

    /** Writes {@code articles}, with a line end after them. */
    public static void write(Iterable<ArticleRow> articles, Writer out) throws IOException {
        Json.documents(out, articles, ArticlesJson::article);
    }

    private static void article(JsonGenerator json, ArticleRow row) {
        ArticleEntry article = row.entry();
        json.writeStringProperty("file", article.file());
        json.writeStringProperty("key", article.key());
        json.writeStringProperty("title", article.title());
        json.writeBooleanProperty("titleDerived", article.titleDerived());
        Json.put(json, "published", article.published());
        Json.put(json, "outlet", article.outlet());
        Json.strings(json, "authors", row.metadata().authors());
        Json.put(json, "place", row.metadata().place());
        Json.put(json, "url", row.metadata().url());
        json.writeNumberProperty("events", article.events());
        json.writeNumberProperty("tables", article.tables());
        json.writeNumberProperty("statements", article.statements());
        json.writeStringProperty("sha256", article.sha256());
    }
}
