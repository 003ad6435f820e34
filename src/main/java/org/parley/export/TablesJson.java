package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.parley.article.Block;
import tools.jackson.core.JsonGenerator;

/** Tables as a JSON array of {@code article, number, section, caption, columns, rows}, and where each cell stands. */
public final class TablesJson {

    private TablesJson() {}

    /** Writes {@code tables}, with a line end after them. */
    public static void write(Iterable<SourceTable> tables, Writer out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartArray();
            tables.forEach(table -> table(json, table));
            json.writeEndArray();
        }
        out.write('\n');
    }

    private static void table(JsonGenerator json, SourceTable source) {
        Block.Table table = source.table();
        json.writeStartObject();
        json.writeStringProperty("article", source.article().file());
        json.writeNumberProperty("number", table.number());
        Json.put(json, "section", table.section());
        Json.put(json, "caption", table.caption());
        Json.strings(json, "columns", table.columns());
        json.writeArrayPropertyStart("rows");
        table.rows().forEach(row -> strings(json, row.cells()));
        json.writeEndArray();
        json.writeArrayPropertyStart("cells");
        table.rows().forEach(row -> spans(json, row));
        json.writeEndArray();
        json.writeNumberProperty("firstLine", table.firstLine());
        json.writeNumberProperty("lastLine", table.lastLine());
        json.writeStringProperty("sha256", source.article().sha256());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, List<String> values) {
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void spans(JsonGenerator json, Block.Row row) {
        json.writeStartArray();
        row.spans().forEach(span -> {
            json.writeStartObject();
            json.writeNumberProperty("start", span.start());
            json.writeNumberProperty("end", span.end());
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
