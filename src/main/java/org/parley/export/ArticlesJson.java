package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** The articles of a library as a JSON array. */
public final class ArticlesJson {

    private ArticlesJson() {}

    /** Writes {@code articles}, with a line end after them. */
    public static void write(Iterable<ArticleEntry> articles, Writer out) throws IOException {
        Json.documents(out, articles, ArticlesJson::article);
    }

    private static void article(JsonGenerator json, ArticleEntry article) {
        json.writeStringProperty("file", article.source().file());
        json.writeStringProperty("key", article.key());
        json.writeStringProperty("title", article.title());
        json.writeBooleanProperty("titleDerived", article.titleDerived());
        Json.put(json, "published", article.published());
        Json.put(json, "outlet", article.outlet());
        Json.strings(json, "authors", article.authors());
        Json.put(json, "place", article.place());
        Json.put(json, "url", article.url());
        json.writeNumberProperty("events", article.events());
        json.writeNumberProperty("tables", article.tables());
        json.writeNumberProperty("statements", article.statements());
        json.writeStringProperty("sha256", article.source().sha256());
    }
}
