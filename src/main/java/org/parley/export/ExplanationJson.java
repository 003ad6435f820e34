package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.parley.timeline.Event;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.explain.Explainer.Reason;
import tools.jackson.core.JsonGenerator;

/** Why an event is what, where and when the timeline has it, or why one came before another, as one JSON object. */
public final class ExplanationJson {

    private ExplanationJson() {}

    /** Writes what is known of {@code event}, with a line end after it. */
    public static void write(Event event, List<Reason> reasons, List<Expectation> expectations, ClaimGrid claims,
            Writer out) throws IOException {
        Json.document(out, json -> {
            json.writeStringProperty("event", event.id());
            json.writeStringProperty("title", event.title());
            Json.objects(json, "reasons", reasons, ExplanationJson::reason);
            ExpectationsJson.write(json, expectations);
            ClaimsJson.grid(json, claims);
        });
    }

    /** Writes why {@code before} came before {@code after}; no reasons if nothing says so. */
    public static void write(Event before, Event after, List<Reason> reasons, Writer out) throws IOException {
        Json.document(out, json -> {
            json.writeStringProperty("before", before.id());
            json.writeStringProperty("after", after.id());
            Json.objects(json, "reasons", reasons, ExplanationJson::reason);
        });
    }

    private static void reason(JsonGenerator json, Reason reason) {
        json.writeNumberProperty("depth", reason.depth());
        json.writeStringProperty("sentence", reason.sentence());
        Json.evidence(json, "evidence", reason.evidence());
    }
}
