package org.parley.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import org.parley.article.Block;
import org.parley.extraction.time.DayRange;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Values to JSON and back. What is asked for by its value stands in columns; the rest of a finding is kept as JSON. */
final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().addMixIn(Block.class, Sealed.class)
            .addMixIn(DayRange.class, Sealed.class).build();

    private StoredJson() {}

    /** Sealed types name their kind. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Sealed {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** As compressed JSON, for what is large and never asked for by its value. */
    static byte[] pack(Object value) {
        return Compressed.of(bytes(value));
    }

    static <T> T unpack(byte[] packed, Class<T> type) {
        return MAPPER.readValue(Compressed.restore(packed), type);
    }

    static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /** Reads the bytes from {@code start} to {@code end}. */
    static <T> T read(byte[] json, int start, int end, Class<T> type) {
        return MAPPER.readValue(json, start, end - start, type);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static <T> List<T> readList(String json, Class<T> type) {
        JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
        return MAPPER.readValue(json, list);
    }

    /** Reads a value in which {@link ArticleMark}s stand for the keys of articles; what is quoted has none. */
    static <T> T read(String json, Class<T> type, ArticleMark.Keys keys) {
        JsonNode tree = MAPPER.readTree(json);
        resolve(tree, keys);
        return MAPPER.treeToValue(tree, type);
    }

    private static void resolve(JsonNode node, ArticleMark.Keys keys) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : List.copyOf(object.properties())) {
                String text = property.getValue().isString() ? property.getValue().asString() : "";
                if (!property.getKey().equals("quote") && ArticleMark.isIn(text)) {
                    object.put(property.getKey(), ArticleMark.resolve(text, keys));
                }
            }
        }
        for (JsonNode child : node) {
            resolve(child, keys);
        }
    }
}
