package org.parley.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the metadata beside a CSV file says of it.
 *
 * @param columns the titles of the columns
 * @param sha256Of the SHA-256 of each source file
 * @param cells where each cell stands, by its fragment ({@code cell=2,1})
 */
record Provenance(List<String> columns, Map<String, String> sha256Of, Map<String, Place> cells) {

    /** A range of UTF-16 units of the text of {@code file}. */
    record Place(String file, String start, String end) {}

    /** The metadata of {@code csv}; empty if there is none. */
    static Optional<Provenance> of(Path csv) {
        Path file = Csvw.beside(csv);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(JsonMapper.shared().readTree(Files.readString(file))));
        } catch (IOException e) {
            throw ExportException.reading(file, e);
        } catch (JacksonException e) {
            throw new ExportException(file + " is not JSON: " + e.getOriginalMessage() + ".");
        }
    }

    private static Provenance read(JsonNode metadata) {
        List<String> columns = metadata.path("tableSchema").path("columns").valueStream()
                .map(column -> column.path("titles").asString("")).toList();
        Map<String, String> sha256Of = new HashMap<>();
        for (JsonNode source : metadata.path("prov:wasDerivedFrom")) {
            sha256Of.put(source.path("schema:name").asString(""), source.path("schema:sha256").asString(""));
        }
        Map<String, Place> cells = new HashMap<>();
        for (JsonNode note : metadata.path("notes")) {
            String target = note.path("target").asString("");
            JsonNode selector = note.path("body").path("selector");
            cells.put(target.substring(target.indexOf('#') + 1),
                    new Place(note.path("body").path("source").asString(""),
                            selector.path("start").asString(""), selector.path("end").asString("")));
        }
        return new Provenance(columns, sha256Of, cells);
    }
}
