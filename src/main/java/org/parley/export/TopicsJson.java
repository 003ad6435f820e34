package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/** Topics as a JSON array of {@code topic, broader, articles, statements}. An event is named by its id. */
public final class TopicsJson {

    private TopicsJson() {}

    /** Writes {@code topics}, with a line end after them. */
    public static void write(Iterable<TopicEntry> topics, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartArray();
            for (TopicEntry topic : topics) {
                json.writeStartObject();
                json.writeStringProperty("topic", topic.topic());
                Json.put(json, "broader", topic.broader());
                Json.strings(json, "articles", topic.articles());
                json.writeArrayPropertyStart("statements");
                topic.statements().forEach(row -> statement(json, row));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    private static void statement(JsonGenerator json, TopicTableRow row) {
        json.writeStartObject();
        json.writeStringProperty("article", row.article().file());
        json.writeNumberProperty("start", row.span().start());
        json.writeNumberProperty("end", row.span().end());
        json.writeNumberProperty("line", row.firstLine());
        json.writeStringProperty("quote", row.quote());
        Json.put(json, "label", row.label());
        json.writeStringProperty("role", Json.word(row.role()));
        Json.put(json, "event", row.event().map(TopicTableRow.About::id));
        number(json, "table", row.table());
        number(json, "row", row.row());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalInt value) {
        if (value.isPresent()) {
            json.writeNumberProperty(name, value.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }
}
