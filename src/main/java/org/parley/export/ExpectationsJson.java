package org.parley.export;

import java.util.List;
import org.parley.timeline.EnumWord;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.claim.ExpectedTopic;
import org.parley.timeline.claim.Said;
import tools.jackson.core.JsonGenerator;

/** What was expected of an event and what came of it, as JSON. */
final class ExpectationsJson {

    private ExpectationsJson() {}

    /** The field {@code expectations} of an event. */
    static void write(JsonGenerator json, List<Expectation> expectations) {
        Json.objects(json, "expectations", ExpectedTopic.of(expectations), ExpectationsJson::topic);
    }

    private static void topic(JsonGenerator json, ExpectedTopic topic) {
        json.writeStringProperty("topic", topic.topic());
        Json.objects(json, "pairs", topic.pairs(), ExpectationsJson::pair);
    }

    private static void pair(JsonGenerator json, Expectation pair) {
        json.writeStringProperty("reason", pair.reason());
        Json.objects(json, "expected", pair.expected(), ExpectationsJson::said);
        Json.objects(json, "outcomes", pair.outcomes(), ExpectationsJson::said);
    }

    private static void said(JsonGenerator json, Said said) {
        json.writeStringProperty("event", said.event());
        json.writeStringProperty("role", EnumWord.of(said.role()));
        Json.put(json, "label", said.label());
        Json.place(json, said.words());
    }
}
