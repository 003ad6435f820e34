package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.parley.article.Block;
import org.parley.article.Span;
import org.parley.timeline.Edtf;
import tools.jackson.core.JsonGenerator;

/**
 * One table as CSV, cells only. Where each cell stands in the article is told by the metadata beside it, as annotations
 * of cells (fragments of RFC 7111) with text positions (W3C Web Annotation).
 */
public final class TableCsv {

    private TableCsv() {}

    /** The name of the file of {@code source} in a folder of tables: {@code talks-table-2.csv}. */
    static String fileName(SourceTable source, String ending) {
        String file = source.article().file();
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "-table-" + source.table().number() + ending;
    }

    /** Writes the header and the rows. */
    public static void write(SourceTable source, Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.row(source.table().columns());
        for (Block.Row row : source.table().rows()) {
            csv.row(row.cells());
        }
    }

    /** Writes {@code target}, which takes its name with the other files of {@code files}. */
    public static void stage(SourceTable source, Target target, StagedFiles files) {
        files.write(target.path(), out -> {
            if (target.bom()) {
                out.write(CsvWriter.BYTE_ORDER_MARK);
            }
            write(source, out);
        });
    }

    /** Writes the {@code -metadata.json} of {@code target}, likewise. */
    public static void stageMetadata(SourceTable source, Target target, StagedFiles files) {
        Path path = target.path();
        files.write(Csvw.beside(path), out -> metadata(source, path.getFileName().toString(), out));
    }

    private static void metadata(SourceTable source, String url, Writer out) throws IOException {
        Block.Table table = source.table();
        String title = table.caption().or(table::section).orElse(source.articleTitle());
        Csvw metadata = new Csvw(url, title, "Table " + table.number() + " of " + source.article().file() + ", lines "
                + table.firstLine() + " to " + table.lastLine() + ".");
        metadata.write(columns(source), List.of(source.article()), notes(source, url), out);
    }

    private static List<Column<Block.Row>> columns(SourceTable source) {
        List<Column<Block.Row>> columns = new ArrayList<>();
        for (int i = 0; i < source.table().columns().size(); i++) {
            int at = i;
            columns.add(new Column<>(source.table().columns().get(i), "string", "As written in the article.",
                    row -> Optional.of(row.cells().get(at))));
        }
        return columns;
    }

    private static Consumer<JsonGenerator> notes(SourceTable source, String url) {
        return json -> {
            where(json, source);
            json.writeArrayPropertyStart("notes");
            List<Block.Row> rows = source.table().rows();
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).cells().size(); c++) {
                    // Row 1 of the file is its header, as RFC 7111 counts.
                    String cell = url + "#cell=" + (r + 2) + "," + (c + 1);
                    Span span = rows.get(r).spans().get(c);
                    Json.object(json, note -> note(note, cell, source.article().file(), span));
                }
            }
            json.writeEndArray();
        };
    }

    private static void where(JsonGenerator json, SourceTable source) {
        json.writeObjectPropertyStart("dc:source");
        json.writeStringProperty("schema:name", source.article().file());
        json.writeStringProperty("dc:title", source.articleTitle());
        source.published().filter(date -> Edtf.firstDay(date).isPresent())
                .ifPresent(date -> json.writeStringProperty("dc:issued", date));
        source.table().section().ifPresent(section -> json.writeStringProperty("schema:isPartOf", section));
        source.introducedBy().ifPresent(words -> json.writeStringProperty("schema:description", words));
        json.writeEndObject();
    }

    private static void note(JsonGenerator json, String cell, String file, Span span) {
        json.writeStringProperty("type", "Annotation");
        json.writeStringProperty("target", cell);
        json.writeObjectPropertyStart("body");
        json.writeStringProperty("source", file);
        json.writeObjectPropertyStart("selector");
        json.writeStringProperty("type", "TextPositionSelector");
        Json.span(json, span);
        json.writeEndObject();
        json.writeEndObject();
    }
}
