package org.parley.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TablesTest {

    @Test
    void aTableAsCsvIsItsCells() throws IOException {
        StringWriter out = new StringWriter();
        TableCsv.write(Rows.table(), out);
        assertEquals("Area,Agreed\r\nSteel,Lower | duties\r\n", out.toString());
    }

    @Test
    void manyTablesAsCsvAreOneRowACell() throws IOException {
        StringWriter out = new StringWriter();
        CellSheet.SHEET.write(CellSheet.cells(List.of(Rows.table(), Rows.table())), out);
        List<String> lines = out.toString().lines().toList();
        assertEquals(5, lines.size());
        assertEquals("talks/one.txt,2,Outcomes,,1,Area,Steel,3,58,63,ab12", lines.get(1));
    }

    @Test
    void aTableAsJsonHasTheDocumentedFields() throws IOException {
        StringWriter out = new StringWriter();
        TablesJson.write(List.of(Rows.table()), out);
        JsonNode table = JsonMapper.shared().readTree(out.toString()).get(0);
        assertEquals(List.of("article", "number", "section", "caption", "columns", "rows", "cells", "firstLine",
                "lastLine", "sha256"), List.copyOf(table.propertyNames()));
        assertEquals("Lower | duties", table.get("rows").get(0).get(1).asString());
    }

    @Test
    void aTableAsMarkdownKeepsItsPipes() throws IOException {
        StringWriter out = new StringWriter();
        TablesMarkdown.write(List.of(Rows.table()), out);
        assertEquals("| Steel | Lower \\| duties |", out.toString().lines().toList().get(4));
    }

    @Test
    void aTableIsNamedAfterItsArticle() {
        assertEquals("one-table-2.csv", TableCsv.fileName(Rows.table(), ".csv"));
    }
}
