package org.parley.export;

import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.NotUnderstood;
import org.parley.article.Published;
import org.parley.article.Span;
import org.parley.extraction.Findings;
import org.parley.extraction.SetAside;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.Mention;
import org.parley.extraction.event.OrderFinding;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.topic.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * One article with its structure and findings as one JSON object: what {@code parley read --format json} prints, an
 * object a line.
 * Offsets are UTF-16 units of {@code text}; what is not known is {@code null}. It is written as it goes: the objects of
 * a long article would not fit into memory at once.
 */
public final class ReadJson {

    private static final ObjectWriter ONE_LINE = JsonMapper.shared().writer()
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private final JsonGenerator json;

    private ReadJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the object on one line, without a line end. */
    public static void write(Article article, Findings findings, Writer out) {
        try (JsonGenerator json = ONE_LINE.createGenerator(out)) {
            new ReadJson(json).article(article, findings);
        }
    }

    private void article(Article article, Findings findings) {
        json.writeStartObject().writeStringProperty("file", article.file())
                .writeStringProperty("sha256", article.sha256())
                .writeStringProperty("format", Json.word(article.format()))
                .writeStringProperty("title", article.title())
                .writeBooleanProperty("titleDerived", article.titleDerived());
        Json.put(json, "published", article.metadata().published().map(Published::edtf));
        Json.put(json, "modified", article.metadata().modified().map(Published::edtf));
        Json.put(json, "outlet", article.metadata().outlet());
        Json.strings(json, "authors", article.metadata().authors());
        Json.put(json, "place", article.metadata().place());
        Json.put(json, "url", article.metadata().url());
        json.writeStringProperty("text", article.text());
        array("blocks", article.blocks(), this::block);
        array("timeExpressions", findings.timeExpressions(), this::time);
        array("mentions", findings.mentions(), this::mention);
        array("events", findings.events(), this::event);
        array("order", findings.order(), found -> order(found, article.text()));
        array("statements", findings.statements(), this::statement);
        json.writeArrayPropertyStart("notUnderstood");
        SetAside.of(article, findings).forEach(part -> object(() -> notUnderstood(part)));
        json.writeEndArray().writeEndObject();
    }

    private <T> void array(String name, List<T> values, Consumer<T> fields) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> object(() -> fields.accept(value)));
        json.writeEndArray();
    }

    private void object(Runnable fields) {
        json.writeStartObject();
        fields.run();
        json.writeEndObject();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                place("heading", heading);
                json.writeNumberProperty("level", heading.level()).writeStringProperty("text", heading.text());
            }
            case Block.Paragraph paragraph -> {
                place("paragraph", paragraph);
                json.writeStringProperty("text", paragraph.text())
                        .writeBooleanProperty("introduces", paragraph.role() == Block.Paragraph.Role.LEAD_IN)
                        .writeBooleanProperty("credit", paragraph.role() == Block.Paragraph.Role.CREDIT);
            }
            case Block.ItemList list -> {
                place("list", list);
                json.writeBooleanProperty("ordered", list.ordered());
                array("items", list.items(), this::item);
            }
            case Block.Table table -> {
                place("table", table);
                TablesJson.cells(json, table);
            }
        }
    }

    private void place(String kind, Block block) {
        json.writeStringProperty("kind", kind);
        span(block.span());
        json.writeNumberProperty("firstLine", block.firstLine()).writeNumberProperty("lastLine", block.lastLine());
    }

    private void item(Block.Item item) {
        Json.put(json, "label", item.label());
        json.writeStringProperty("text", item.text());
        span(item.span());
        json.writeNumberProperty("depth", item.depth());
    }

    private void time(TimeExpression time) {
        span(time.span());
        json.writeStringProperty("text", time.text()).writeStringProperty("type", time.type().name())
                .writeStringProperty("value", time.value());
        Json.put(json, "edtf", time.edtf());
        json.writeStringProperty("rule", time.rule());
    }

    private void mention(Mention mention) {
        span(mention.span());
        json.writeStringProperty("text", mention.text()).writeStringProperty("kind", mention.kind());
        Json.strings(json, "participants", mention.participants());
        Json.put(json, "place", mention.place());
        json.writeStringProperty("status", Json.word(mention.status()));
        Json.put(json, "time", mention.time());
        json.writeBooleanProperty("conditional", mention.conditional()).writeName("head");
        object(() -> span(mention.head()));
        json.writeName("attribution");
        mention.attribution().ifPresentOrElse(span -> object(() -> span(span)), json::writeNull);
    }

    private void event(ArticleEvent event) {
        json.writeNumberProperty("id", event.id()).writeArrayPropertyStart("mentions");
        event.mentions().forEach(json::writeNumber);
        json.writeEndArray().writeStringProperty("kind", event.kind()).writeStringProperty("title", event.title())
                .writeStringProperty("label", event.label());
        Json.strings(json, "participants", event.participants());
        Json.put(json, "place", event.place());
        json.writeStringProperty("status", Json.word(event.status()));
        Json.put(json, "time", event.time());
        json.writeNumberProperty("salience", event.salience()).writeBooleanProperty("timeline", event.timeline());
    }

    private void order(OrderFinding order, String text) {
        json.writeNumberProperty("before", order.before()).writeNumberProperty("after", order.after())
                .writeStringProperty("because", Json.word(order.strength()))
                .writeStringProperty("rule", order.rule());
        array("evidence", order.evidence(), span -> {
            span(span);
            json.writeStringProperty("quote", span.of(text));
        });
    }

    private void statement(Statement statement) {
        span(statement.span());
        json.writeStringProperty("quote", statement.quote());
        Json.put(json, "label", statement.label());
        json.writeStringProperty("role", Json.word(statement.role()));
        Json.strings(json, "topics", statement.topics());
        Json.put(json, "event", statement.event());
        Json.put(json, "table", statement.table());
        Json.put(json, "row", statement.row());
        array("matches", statement.matches(), this::span);
    }

    private void notUnderstood(NotUnderstood part) {
        span(part.span());
        json.writeNumberProperty("line", part.line()).writeStringProperty("reason", part.reason());
    }

    private void span(Span span) {
        Json.span(json, span);
    }

}
