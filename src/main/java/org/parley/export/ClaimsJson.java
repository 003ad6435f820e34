package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import org.parley.timeline.claim.ClaimGrid;
import tools.jackson.core.JsonGenerator;

/** Who says what of events as JSON: an array of events, each with its origins and what they say by attribute. */
public final class ClaimsJson {

    private ClaimsJson() {}

    /** Writes {@code events}, with a line end after them. */
    public static void write(Iterable<ClaimedEvent> events, Writer out) throws IOException {
        Json.documents(out, events, (json, event) -> {
            json.writeStringProperty("event", event.event().id());
            json.writeStringProperty("title", event.event().title());
            grid(json, event.grid());
        });
    }

    /** The fields {@code origins} and {@code claims} of an event. */
    static void grid(JsonGenerator json, ClaimGrid grid) {
        Json.objects(json, "origins", grid.origins(), ClaimsJson::origin);
        Json.objects(json, "claims", grid.rows(), ClaimsJson::row);
    }

    private static void origin(JsonGenerator json, ClaimGrid.Origin origin) {
        json.writeStringProperty("name", origin.name());
        Json.objects(json, "articles", origin.articles(), ClaimsJson::source);
    }

    private static void source(JsonGenerator json, ClaimGrid.Source source) {
        json.writeStringProperty("file", source.file());
        json.writeStringProperty("title", source.title());
        Json.put(json, "outlet", source.outlet());
        Json.put(json, "published", source.published());
    }

    private static void row(JsonGenerator json, ClaimGrid.Row row) {
        json.writeStringProperty("attribute", row.attribute().words());
        json.writeStringProperty("timeline", row.timeline());
        json.writeArrayPropertyStart("cells");
        for (int i = 0; i < row.cells().size(); i++) {
            int origin = i;
            Json.object(json, cell -> cell(cell, origin, row.cells().get(origin)));
        }
        json.writeEndArray();
    }

    private static void cell(JsonGenerator json, int origin, ClaimGrid.Cell cell) {
        json.writeNumberProperty("origin", origin);
        json.writeStringProperty("stance", cell.stance().words());
        Json.objects(json, "says", cell.claims(), ClaimsJson::claim);
    }

    private static void claim(JsonGenerator json, ClaimGrid.Claim claim) {
        json.writeStringProperty("claim", claim.value());
        json.writeStringProperty("stance", claim.stance().words());
        Json.place(json, claim.words());
    }
}
