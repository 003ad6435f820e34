package org.parley.export;

import java.util.List;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.NotUnderstood;
import org.parley.article.Published;
import org.parley.article.Span;
import org.parley.extraction.Findings;
import org.parley.extraction.event.ArticleEvent;
import org.parley.extraction.event.Mention;
import org.parley.extraction.event.OrderFinding;
import org.parley.extraction.time.TimeExpression;
import org.parley.extraction.topic.Statement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One article with its structure and findings as one JSON object: what {@code parley read --format json} prints a line.
 * Offsets are UTF-16 units of {@code text}; what is not known is {@code null}.
 */
public final class ReadJson {

    private final JsonMapper json = JsonMapper.shared();

    /** The object on one line, without a line end. */
    public String line(Article article, Findings findings) {
        ObjectNode object = json.createObjectNode();
        object.put("file", article.file()).put("sha256", article.sha256())
                .put("format", Json.word(article.format())).put("title", article.title())
                .put("titleDerived", article.titleDerived())
                .put("published", article.metadata().published().map(Published::edtf).orElse(null))
                .put("modified", article.metadata().modified().map(Published::edtf).orElse(null))
                .put("outlet", article.metadata().outlet().orElse(null));
        article.metadata().authors().forEach(object.putArray("authors")::add);
        object.put("place", article.metadata().place().orElse(null));
        object.put("url", article.metadata().url().orElse(null)).put("text", article.text());
        ArrayNode blocks = object.putArray("blocks");
        article.blocks().forEach(block -> block(blocks.addObject(), block));
        ArrayNode times = object.putArray("timeExpressions");
        findings.timeExpressions().forEach(time -> time(times.addObject(), time));
        ArrayNode mentions = object.putArray("mentions");
        findings.mentions().forEach(mention -> mention(mentions.addObject(), mention));
        ArrayNode events = object.putArray("events");
        findings.events().forEach(event -> event(events.addObject(), event));
        ArrayNode order = object.putArray("order");
        findings.order().forEach(found -> order(order.addObject(), found, article.text()));
        ArrayNode statements = object.putArray("statements");
        findings.statements().forEach(statement -> statement(statements.addObject(), statement));
        ArrayNode aside = object.putArray("notUnderstood");
        article.notUnderstood().forEach(part -> notUnderstood(aside.addObject(), part));
        findings.notUnderstood().forEach(part -> notUnderstood(aside.addObject(), part));
        return json.writeValueAsString(object);
    }

    private static void block(ObjectNode node, Block block) {
        switch (block) {
            case Block.Heading heading -> {
                place(node.put("kind", "heading"), heading);
                node.put("level", heading.level()).put("text", heading.text());
            }
            case Block.Paragraph paragraph -> {
                place(node.put("kind", "paragraph"), paragraph);
                node.put("text", paragraph.text()).put("introduces", paragraph.role() == Block.Paragraph.Role.LEAD_IN)
                        .put("credit", paragraph.role() == Block.Paragraph.Role.CREDIT);
            }
            case Block.ItemList list -> {
                place(node.put("kind", "list"), list);
                ArrayNode items = node.put("ordered", list.ordered()).putArray("items");
                list.items().forEach(item -> span(items.addObject().put("label", item.label().orElse(null))
                        .put("text", item.text()), item.span()).put("depth", item.depth()));
            }
            case Block.Table table -> {
                place(node.put("kind", "table"), table);
                table(node, table);
            }
        }
    }

    private static void place(ObjectNode node, Block block) {
        span(node, block.span()).put("firstLine", block.firstLine()).put("lastLine", block.lastLine());
    }

    private static void table(ObjectNode node, Block.Table table) {
        node.put("number", table.number()).put("section", table.section().orElse(null))
                .put("caption", table.caption().orElse(null));
        table.columns().forEach(node.putArray("columns")::add);
        ArrayNode rows = node.putArray("rows");
        table.rows().forEach(row -> row.cells().forEach(rows.addArray()::add));
        ArrayNode cells = node.putArray("cells");
        for (Block.Row row : table.rows()) {
            ArrayNode spans = cells.addArray();
            row.spans().forEach(cell -> span(spans.addObject(), cell));
        }
    }

    private static void time(ObjectNode node, TimeExpression time) {
        span(node, time.span()).put("text", time.text()).put("type", time.type().name()).put("value", time.value())
                .put("edtf", time.edtf().orElse(null)).put("rule", time.rule());
    }

    private static void mention(ObjectNode node, Mention mention) {
        span(node, mention.span()).put("text", mention.text()).put("kind", mention.kind());
        mention.participants().forEach(node.putArray("participants")::add);
        node.put("place", mention.place().orElse(null)).put("status", Json.word(mention.status()));
        node.put("time", mention.time().isPresent() ? (Integer) mention.time().getAsInt() : null)
                .put("conditional", mention.conditional());
        span(node.putObject("head"), mention.head());
        spanOrNull(node, "attribution", mention.attribution());
    }

    private static void event(ObjectNode node, ArticleEvent event) {
        event.mentions().forEach(node.put("id", event.id()).putArray("mentions")::add);
        node.put("kind", event.kind()).put("title", event.title()).put("label", event.label());
        event.participants().forEach(node.putArray("participants")::add);
        node.put("place", event.place().orElse(null)).put("status", Json.word(event.status()))
                .put("time", event.time().isPresent() ? (Integer) event.time().getAsInt() : null)
                .put("salience", event.salience()).put("timeline", event.timeline());
    }

    private static void order(ObjectNode node, OrderFinding order, String text) {
        node.put("before", order.before()).put("after", order.after()).put("because", Json.word(order.strength()))
                .put("rule", order.rule());
        ArrayNode evidence = node.putArray("evidence");
        order.evidence().forEach(span -> span(evidence.addObject(), span).put("quote", span.of(text)));
    }

    private static void statement(ObjectNode node, Statement statement) {
        span(node, statement.span()).put("quote", statement.quote())
                .put("label", statement.label().orElse(null)).put("role", Json.word(statement.role()));
        statement.topics().forEach(node.putArray("topics")::add);
        node.put("event", statement.event().isPresent() ? (Integer) statement.event().getAsInt() : null)
                .put("table", statement.table().isPresent() ? (Integer) statement.table().getAsInt() : null)
                .put("row", statement.row().isPresent() ? (Integer) statement.row().getAsInt() : null);
        ArrayNode matches = node.putArray("matches");
        List<Span> found = statement.matches();
        found.forEach(match -> span(matches.addObject(), match));
    }

    private static void notUnderstood(ObjectNode node, NotUnderstood part) {
        span(node, part.span()).put("line", part.line()).put("reason", part.reason());
    }

    private static ObjectNode span(ObjectNode node, Span span) {
        return node.put("start", span.start()).put("end", span.end());
    }

    private static void spanOrNull(ObjectNode node, String name, Optional<Span> span) {
        if (span.isPresent()) {
            span(node.putObject(name), span.get());
        } else {
            node.putNull(name);
        }
    }
}
