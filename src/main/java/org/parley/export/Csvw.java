package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * The metadata file beside a CSV file: what it holds, what each column means, what it was made from and by what, in the
 * vocabulary of CSV on the Web (W3C Recommendation of 2015) with terms of PROV. It tells no time of writing, so that
 * the same library gives the same bytes.
 */
final class Csvw {

    private static final String GUARD = "A cell that a spreadsheet would take for a formula begins with an apostrophe, and"
            + " so does one that begins with an apostrophe itself: take one leading apostrophe away to get the cell.";

    static final String ROWS = "schema:identifier";
    static final String VALUE = "schema:value";
    private static final String DIGESTS = "The first 6 bytes of the SHA-256 of each row, in Base64: of its cells without"
            + " guards, in UTF-8, with U+001F between them and LF for line ends. \"parley verify\" finds edited rows by"
            + " it.";

    private final String url;
    private final String title;
    private final String description;

    /** @param url the name of the CSV file, which lies in the same folder */
    Csvw(String url, String title, String description) {
        this.url = url;
        this.title = title;
        this.description = description;
    }

    /** Where the metadata of {@code csv} lies: {@code topics.csv-metadata.json} beside {@code topics.csv}. */
    static Path beside(Path csv) {
        return csv.resolveSibling(csv.getFileName() + "-metadata.json");
    }

    /** @param more writes further properties */
    <T> void write(List<Column<T>> columns, List<SourceFile> sources, Consumer<JsonGenerator> more, Writer out)
            throws IOException {
        Json.document(out, json -> {
            json.writeStringProperty("@context", "http://www.w3.org/ns/csvw");
            json.writeStringProperty("url", url);
            json.writeStringProperty("dc:title", title);
            json.writeStringProperty("dc:description", description);
            json.writeStringProperty("rdfs:comment", GUARD);
            dialect(json);
            generatedBy(json);
            Json.objects(json, "prov:wasDerivedFrom", sources, Csvw::source);
            schema(json, columns);
            more.accept(json);
        });
    }

    private static void dialect(JsonGenerator json) {
        json.writeObjectPropertyStart("dialect");
        json.writeStringProperty("encoding", "utf-8");
        json.writeStringProperty("delimiter", ",");
        json.writeStringProperty("quoteChar", "\"");
        json.writeBooleanProperty("doubleQuote", true);
        json.writeBooleanProperty("header", true);
        Json.strings(json, "lineTerminators", List.of("\r\n"));
        json.writeEndObject();
    }

    private static void generatedBy(JsonGenerator json) {
        json.writeObjectPropertyStart("prov:wasGeneratedBy");
        json.writeStringProperty("@type", "prov:Activity");
        json.writeObjectPropertyStart("prov:wasAssociatedWith");
        json.writeStringProperty("@type", "prov:SoftwareAgent");
        json.writeStringProperty("schema:name", "Parley");
        json.writeStringProperty("schema:softwareVersion", Version.current());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, SourceFile source) {
        json.writeStringProperty("@type", "prov:Entity");
        json.writeStringProperty("schema:name", source.file());
        json.writeStringProperty("schema:sha256", source.sha256());
    }

    private static <T> void schema(JsonGenerator json, List<Column<T>> columns) {
        Set<String> names = new HashSet<>();
        json.writeObjectPropertyStart("tableSchema");
        Json.objects(json, "columns", columns, (inside, column) -> {
            inside.writeStringProperty("name", variable(column.name(), names));
            inside.writeStringProperty("titles", column.name());
            inside.writeStringProperty("datatype", column.datatype());
            inside.writeStringProperty("dc:description", column.description());
        });
        json.writeEndObject();
    }

    /** The property that says which rows were written. */
    static void digests(JsonGenerator json, RowDigests digests) {
        json.writeObjectPropertyStart(ROWS);
        json.writeStringProperty("@type", "schema:PropertyValue");
        json.writeStringProperty("schema:description", DIGESTS);
        json.writeStringProperty(VALUE, digests.base64());
        json.writeEndObject();
    }

    /**
     * A name that CSVW allows, letters, digits and underscores, and that no column before has; otherwise it is counted.
     */
    private static String variable(String name, Set<String> taken) {
        String found = name.matches("[A-Za-z][A-Za-z0-9_]*") && !taken.contains(name) ? name
                : "column_" + (taken.size() + 1);
        taken.add(found);
        return found;
    }
}
