package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import org.parley.timeline.ClaimGrid;
import tools.jackson.core.JsonGenerator;

/** Who says what of events as JSON: an array of events, each with its origins and what they say by attribute. */
public final class ClaimsJson {

    private ClaimsJson() {}

    /** Writes {@code events}, with a line end after them. */
    public static void write(Iterable<ClaimedEvent> events, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartArray();
            for (ClaimedEvent event : events) {
                json.writeStartObject();
                json.writeStringProperty("event", event.event().id());
                json.writeStringProperty("title", event.event().title());
                grid(json, event.grid());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    /** The fields {@code origins} and {@code claims} of an event. */
    static void grid(JsonGenerator json, ClaimGrid grid) {
        json.writeArrayPropertyStart("origins");
        grid.origins().forEach(origin -> origin(json, origin));
        json.writeEndArray();
        json.writeArrayPropertyStart("claims");
        grid.rows().forEach(row -> row(json, row));
        json.writeEndArray();
    }

    private static void origin(JsonGenerator json, ClaimGrid.Origin origin) {
        json.writeStartObject();
        json.writeStringProperty("name", origin.name());
        json.writeArrayPropertyStart("articles");
        for (ClaimGrid.Source source : origin.articles()) {
            json.writeStartObject();
            json.writeStringProperty("file", source.file());
            json.writeStringProperty("title", source.title());
            Json.put(json, "outlet", source.outlet());
            Json.put(json, "published", source.published());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, ClaimGrid.Row row) {
        json.writeStartObject();
        json.writeStringProperty("attribute", row.attribute().words());
        json.writeStringProperty("timeline", row.timeline());
        json.writeArrayPropertyStart("cells");
        for (int i = 0; i < row.cells().size(); i++) {
            json.writeStartObject();
            json.writeNumberProperty("origin", i);
            json.writeStringProperty("stance", row.cells().get(i).stance().words());
            json.writeArrayPropertyStart("says");
            row.cells().get(i).claims().forEach(claim -> claim(json, claim));
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void claim(JsonGenerator json, ClaimGrid.Claim claim) {
        json.writeStartObject();
        json.writeStringProperty("claim", claim.value());
        json.writeStringProperty("stance", claim.stance().words());
        Json.place(json, claim.words());
        json.writeEndObject();
    }
}
