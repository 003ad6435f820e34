package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/** Topics as a JSON array of {@code topic, broader, articles, statements}. An event is named by its id. */
public final class TopicsJson {

    private TopicsJson() {}

    /** Writes {@code topics}, with a line end after them. */
    public static void write(Iterable<TopicEntry> topics, Writer out) throws IOException {
        Json.documents(out, topics, TopicsJson::topic);
    }

    private static void topic(JsonGenerator json, TopicEntry topic) {
        json.writeStringProperty("topic", topic.topic());
        Json.put(json, "broader", topic.broader());
        Json.strings(json, "articles", topic.articles());
        Json.objects(json, "statements", topic.statements(), TopicsJson::statement);
    }

    private static void statement(JsonGenerator json, TopicTableRow row) {
        json.writeStringProperty("article", row.article().file());
        Json.span(json, row.span());
        json.writeNumberProperty("line", row.firstLine());
        json.writeStringProperty("quote", row.quote());
        Json.put(json, "label", row.label());
        json.writeStringProperty("role", Json.word(row.role()));
        Json.put(json, "event", row.event().map(TopicTableRow.About::id));
        Json.put(json, "table", row.table());
        Json.put(json, "row", row.row());
    }
}
