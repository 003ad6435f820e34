package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import org.parley.article.Block;
import tools.jackson.core.JsonGenerator;

/** Tables as a JSON array of {@code article, number, section, caption, columns, rows}, and where each cell stands. */
public final class TablesJson {

    private TablesJson() {}

    /** Writes {@code tables}, with a line end after them. */
    public static void write(Iterable<SourceTable> tables, Writer out) throws IOException {
        Json.documents(out, tables, TablesJson::table);
    }

    private static void table(JsonGenerator json, SourceTable source) {
        Block.Table table = source.table();
        json.writeStringProperty("article", source.article().file());
        cells(json, table);
        json.writeNumberProperty("firstLine", table.firstLine());
        json.writeNumberProperty("lastLine", table.lastLine());
        json.writeStringProperty("sha256", source.article().sha256());
    }

    /** The fields {@code number, section, caption, columns, rows, cells} of a table. */
    static void cells(JsonGenerator json, Block.Table table) {
        json.writeNumberProperty("number", table.number());
        Json.put(json, "section", table.section());
        Json.put(json, "caption", table.caption());
        Json.strings(json, "columns", table.columns());
        Json.grid(json, "rows", table.rows(), Block.Row::cells, JsonGenerator::writeString);
        Json.grid(json, "cells", table.rows(), Block.Row::spans,
                (cell, span) -> Json.object(cell, fields -> Json.span(fields, span)));
    }
}
