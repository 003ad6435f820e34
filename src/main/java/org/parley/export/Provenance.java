package org.parley.export;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
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

    private static final int NOWHERE = -1;

    /** A range of UTF-16 units of the text of {@code file}. */
    record Place(String file, int start, int end) {}

    /** The metadata of {@code csv}; empty if there is none. */
    static Optional<Provenance> of(Path csv) {
        Path file = Csvw.beside(csv);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Reader text = Files.newBufferedReader(file); JsonParser json = JsonMapper.shared().createParser(text)) {
            Provenance provenance = read(json);
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

    /** Files and cells are read one by one: there may be very many. */
    private static Provenance read(JsonParser json) {
        List<String> columns = new ArrayList<>();
        Map<String, String> sha256Of = new HashMap<>();
        List<Place> places = new ArrayList<>();
        Optional<RowDigests.Written> digests = Optional.empty();
        json.nextToken();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "tableSchema" -> tree(json).path("columns")
                        .forEach(column -> columns.add(column.path("titles").asString("")));
                case "prov:wasDerivedFrom" -> each(json, source -> sha256Of
                        .put(source.path("schema:name").asString(""), source.path("schema:sha256").asString("")));
                case "notes" -> each(json, note -> places.add(place(note.path("body"))));
                case Csvw.ROWS -> digests = tree(json).path(Csvw.VALUE).asStringOpt().map(RowDigests.Written::new);
                default -> json.skipChildren();
            }
        }
        return new Provenance(columns, sha256Of, rows(places, columns.size()), digests);
    }

    private static JsonNode tree(JsonParser json) {
        return json.readValueAsTree();
    }

    /** Hands the elements of an array to {@code element}. */
    private static void each(JsonParser json, Consumer<JsonNode> element) {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            element.accept(tree(json));
        }
    }

    private static Place place(JsonNode body) {
        JsonNode selector = body.path("selector");
        return new Place(body.path("source").asString(""), selector.path("start").asInt(NOWHERE),
                selector.path("end").asInt(NOWHERE));
    }

    /** The notes come row by row, a note for each cell. */
    private static List<List<Place>> rows(List<Place> places, int columns) {
        return columns == 0 ? List.of()
                : places.stream().gather(Gatherers.windowFixed(columns)).filter(row -> row.size() == columns).toList();
    }
}
