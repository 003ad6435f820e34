package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.parley.timeline.ClaimGrid;
import org.parley.timeline.Event;
import org.parley.timeline.Expectation;
import org.parley.timeline.Explainer.Reason;
import tools.jackson.core.JsonGenerator;

/** Why an event is what, where and when the timeline has it, or why one came before another, as one JSON object. */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** Writes what is known of {@code event}, with a line end after it. */
    public static void write(Event event, List<Reason> reasons, List<Expectation> expectations, ClaimGrid claims,
            Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("event", event.id());
            json.writeStringProperty("title", event.title());
            reasons(json, reasons);
            ExpectationsJson.write(json, expectations);
            ClaimsJson.grid(json, claims);
            json.writeEndObject();
        }
        out.write('\n');
    }

    /** Writes why {@code before} came before {@code after}; no reasons if nothing says so. */
    public static void write(Event before, Event after, List<Reason> reasons, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringProperty("before", before.id());
            json.writeStringProperty("after", after.id());
            reasons(json, reasons);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void reasons(JsonGenerator json, List<Reason> reasons) {
        json.writeArrayPropertyStart("reasons");
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeNumberProperty("depth", reason.depth());
            json.writeStringProperty("sentence", reason.sentence());
            Json.evidence(json, "evidence", reason.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
