package org.parley.export;

import java.io.Writer;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.NotUnderstood;
import org.parley.article.Published;
import org.parley.extraction.Findings;
import org.parley.extraction.ReadArticle;
import org.parley.extraction.SetAside;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.Mention;
import org.parley.extraction.event.OrderFinding;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.topic.Statement;
import org.parley.timeline.EnumWord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * One article with its structure and findings as one JSON object: what {@code parley read --format json} prints, an
 * object a line. Offsets are UTF-16 units of {@code text}; what is not known is {@code null}. It is written as it goes:
 * the objects of a long article would not fit into memory at once.
 */
public final class ReadJson {

    private static final ObjectWriter ONE_LINE = JsonMapper.shared().writer()
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private ReadJson() {}

    /** Writes the object on one line, without a line end. */
    public static void write(ReadArticle read, Writer out) {
        try (JsonGenerator json = ONE_LINE.createGenerator(out)) {
            Json.object(json, fields -> {
                head(fields, read.article());
                findings(fields, read.article(), read.findings());
            });
        }
    }

    private static void head(JsonGenerator json, Article article) {
        json.writeStringProperty("file", article.file()).writeStringProperty("sha256", article.sha256())
                .writeStringProperty("format", EnumWord.of(article.format()))
                .writeStringProperty("title", article.title())
                .writeBooleanProperty("titleDerived", article.titleDerived());
        Json.put(json, "published", article.metadata().published().map(Published::edtf));
        Json.put(json, "modified", article.metadata().modified().map(Published::edtf));
        Json.put(json, "outlet", article.metadata().outlet());
        Json.strings(json, "authors", article.metadata().authors());
        Json.put(json, "place", article.metadata().place());
        Json.put(json, "url", article.metadata().url());
        json.writeStringProperty("text", article.text());
    }

    private static void findings(JsonGenerator json, Article article, Findings findings) {
        Json.objects(json, "blocks", article.blocks(), ReadJson::block);
        Json.objects(json, "timeExpressions", findings.timeExpressions(), ReadJson::time);
        Json.objects(json, "mentions", findings.mentions(), ReadJson::mention);
        Json.objects(json, "events", findings.events(), ReadJson::event);
        Json.objects(json, "order", findings.order(), (inside, order) -> order(inside, order, article.text()));
        Json.objects(json, "statements", findings.statements(), ReadJson::statement);
        Json.objects(json, "notUnderstood", SetAside.of(article, findings), ReadJson::notUnderstood);
    }

    private static void block(JsonGenerator json, Block block) {
        switch (block) {
            case Block.Heading heading -> {
                place(json, "heading", heading);
                json.writeNumberProperty("level", heading.level()).writeStringProperty("text", heading.text());
            }
            case Block.Paragraph paragraph -> {
                place(json, "paragraph", paragraph);
                json.writeStringProperty("text", paragraph.text())
                        .writeBooleanProperty("introduces", paragraph.role() == Block.Paragraph.Role.LEAD_IN)
                        .writeBooleanProperty("credit", paragraph.role() == Block.Paragraph.Role.CREDIT);
            }
            case Block.ItemList list -> {
                place(json, "list", list);
                json.writeBooleanProperty("ordered", list.ordered());
                Json.objects(json, "items", list.items(), ReadJson::item);
            }
            case Block.Table table -> {
                place(json, "table", table);
                TablesJson.cells(json, table);
            }
        }
    }

    private static void place(JsonGenerator json, String kind, Block block) {
        json.writeStringProperty("kind", kind);
        Json.span(json, block.span());
        json.writeNumberProperty("firstLine", block.firstLine()).writeNumberProperty("lastLine", block.lastLine());
    }

    private static void item(JsonGenerator json, Block.Item item) {
        Json.put(json, "label", item.label());
        json.writeStringProperty("text", item.text());
        Json.span(json, item.span());
        json.writeNumberProperty("depth", item.depth());
    }

    private static void time(JsonGenerator json, TimeExpression time) {
        Json.span(json, time.span());
        json.writeStringProperty("text", time.text()).writeStringProperty("type", time.type().name())
                .writeStringProperty("value", time.value());
        Json.put(json, "edtf", time.edtf());
        json.writeStringProperty("rule", time.rule());
    }

    private static void mention(JsonGenerator json, Mention mention) {
        Json.span(json, mention.span());
        json.writeStringProperty("text", mention.text()).writeStringProperty("kind", mention.kind());
        Json.strings(json, "participants", mention.participants());
        Json.put(json, "place", mention.place());
        json.writeStringProperty("status", EnumWord.of(mention.status()));
        Json.put(json, "time", mention.time());
        json.writeBooleanProperty("conditional", mention.conditional()).writeName("head");
        Json.object(json, head -> Json.span(head, mention.head()));
        json.writeName("attribution");
        mention.attribution().ifPresentOrElse(
                span -> Json.object(json, inside -> Json.span(inside, span)), json::writeNull);
    }

    private static void event(JsonGenerator json, ArticleEvent event) {
        json.writeNumberProperty("id", event.id()).writeArrayPropertyStart("mentions");
        event.mentions().forEach(json::writeNumber);
        json.writeEndArray().writeStringProperty("kind", event.kind()).writeStringProperty("title", event.title())
                .writeStringProperty("label", event.label());
        Json.strings(json, "participants", event.participants());
        Json.put(json, "place", event.place());
        json.writeStringProperty("status", EnumWord.of(event.status()));
        Json.put(json, "time", event.time());
        json.writeNumberProperty("salience", event.salience()).writeBooleanProperty("timeline", event.timeline());
    }

    private static void order(JsonGenerator json, OrderFinding order, String text) {
        json.writeNumberProperty("before", order.before()).writeNumberProperty("after", order.after())
                .writeStringProperty("because", EnumWord.of(order.strength()))
                .writeStringProperty("rule", order.rule());
        Json.objects(json, "evidence", order.evidence(), (inside, span) -> {
            Json.span(inside, span);
            inside.writeStringProperty("quote", span.of(text));
        });
    }

    private static void statement(JsonGenerator json, Statement statement) {
        Json.span(json, statement.span());
        json.writeStringProperty("quote", statement.quote());
        Json.put(json, "label", statement.label());
        json.writeStringProperty("role", EnumWord.of(statement.role()));
        Json.strings(json, "topics", statement.topics());
        Json.put(json, "event", statement.event());
        Json.put(json, "table", statement.table());
        Json.put(json, "row", statement.row());
        Json.objects(json, "matches", statement.matches(), Json::span);
    }

    private static void notUnderstood(JsonGenerator json, NotUnderstood part) {
        Json.span(json, part.span());
        json.writeNumberProperty("line", part.line()).writeStringProperty("reason", part.reason());
    }
}
