package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.StatementEntry;
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

    private static void statement(JsonGenerator json, StatementEntry statement) {
        json.writeStringProperty("article", statement.article().file());
        Json.span(json, statement.words().span());
        json.writeNumberProperty("line", statement.words().line());
        json.writeStringProperty("quote", statement.words().quote());
        Json.put(json, "label", statement.label());
        json.writeStringProperty("role", EnumWord.of(statement.role()));
        Json.put(json, "event", statement.event().map(Event::id));
        Json.put(json, "table", statement.setting().table());
        Json.put(json, "row", statement.setting().row());
    }
}
