package org.parley.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * @param cells where each cell of a single table stands, row by row; empty for other exports
 * @param digests those of the rows that were written; empty for a single table
 */
record Provenance(List<String> columns, Map<String, String> sha256Of, List<List<Place>> cells,
        Optional<RowDigests.Written> digests) {

    /** A range of UTF-16 units of the text of {@code file}. */
    record Place(String file, String start, String end) {}

    /** The metadata of {@code csv}; empty if there is none. */
    static Optional<Provenance> of(Path csv) {
        Path file = Csvw.beside(csv);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Provenance provenance = read(JsonMapper.shared().readTree(Files.readString(file)));
            if (provenance.columns.isEmpty()) {
                throw damaged(file);
            }
            return Optional.of(provenance);
        } catch (IOException e) {
            throw ExportException.reading(file, e);
        } catch (JacksonException e) {
            throw new ExportException(file + " is not JSON: " + e.getOriginalMessage() + ".");
        } catch (IllegalArgumentException e) {
            throw damaged(file);
        }
    }

    private static ExportException damaged(Path file) {
        return new ExportException(file + " is not as Parley wrote it: export anew, or check without it.");
    }

    private static Provenance read(JsonNode metadata) {
        List<String> columns = metadata.path("tableSchema").path("columns").valueStream()
                .map(column -> column.path("titles").asString("")).toList();
        Map<String, String> sha256Of = new HashMap<>();
        for (JsonNode source : metadata.path("prov:wasDerivedFrom")) {
            sha256Of.put(source.path("schema:name").asString(""), source.path("schema:sha256").asString(""));
        }
        return new Provenance(columns, sha256Of, cells(metadata.path("notes"), columns.size()),
                metadata.path(Csvw.ROWS).path(Csvw.VALUE).asStringOpt().map(RowDigests.Written::new));
    }

    /** The notes come row by row, a note for each cell. */
    private static List<List<Place>> cells(JsonNode notes, int columns) {
        List<List<Place>> rows = new ArrayList<>();
        for (JsonNode note : notes) {
            if (rows.isEmpty() || rows.getLast().size() == columns) {
                rows.add(new ArrayList<>(columns));
            }
            JsonNode selector = note.path("body").path("selector");
            rows.getLast().add(new Place(note.path("body").path("source").asString(""),
                    selector.path("start").asString(""), selector.path("end").asString("")));
        }
        return rows;
    }
}
