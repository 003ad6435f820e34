package org.parley.export;

import java.util.List;
import org.parley.timeline.Expectation;
import org.parley.timeline.ExpectedTopic;
import org.parley.timeline.Said;
import tools.jackson.core.JsonGenerator;

/** What was expected of an event and what came of it, as JSON. */
final class ExpectationsJson {

    private ExpectationsJson() {}

    /** The field {@code expectations} of an event. */
    static void write(JsonGenerator json, List<Expectation> expectations) {
        json.writeArrayPropertyStart("expectations");
        ExpectedTopic.of(expectations).forEach(topic -> expectedOn(json, topic));
        json.writeEndArray();
    }

    private static void expectedOn(JsonGenerator json, ExpectedTopic topic) {
        json.writeStartObject();
        json.writeStringProperty("topic", topic.topic());
        json.writeArrayPropertyStart("pairs");
        topic.pairs().forEach(pair -> expectation(json, pair));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void expectation(JsonGenerator json, Expectation pair) {
        json.writeStartObject();
        json.writeStringProperty("reason", pair.reason());
        said(json, "expected", pair.expected());
        said(json, "outcomes", pair.outcomes());
        json.writeEndObject();
    }

    private static void said(JsonGenerator json, String name, List<Said> statements) {
        json.writeArrayPropertyStart(name);
        for (Said said : statements) {
            json.writeStartObject();
            json.writeStringProperty("event", said.event());
            json.writeStringProperty("role", Json.word(said.role()));
            Json.put(json, "label", said.label());
            Json.place(json, said.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
