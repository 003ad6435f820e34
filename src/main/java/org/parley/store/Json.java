package org.parley.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.function.UnaryOperator;
import org.parley.article.Block;
import org.parley.extraction.time.DayRange;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Values to JSON and back. What is asked for by its value stands in columns; the rest of a finding is kept as JSON. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().addMixIn(Block.class, Sealed.class)
            .addMixIn(DayRange.class, Sealed.class).build();

    private Json() {}

    /** Sealed types name their kind. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
    private interface Sealed {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** As compressed JSON, for what is large and never asked for by its value. */
    static byte[] pack(Object value) {
        return Compressed.of(MAPPER.writeValueAsBytes(value));
    }

    static <T> T unpack(byte[] packed, Class<T> type) {
        return MAPPER.readValue(Compressed.restore(packed), type);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    static <T> List<T> readList(String json, Class<T> type) {
        JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
        return MAPPER.readValue(json, list);
    }

    /**
     * Reads a value that names articles by file and key. Keys change when articles come or go, so those in the JSON are
     * not trusted: {@code keyOf} gives the present key of a file.
     */
    static <T> T read(String json, Class<T> type, UnaryOperator<String> keyOf) {
        JsonNode tree = MAPPER.readTree(json);
        renewKeys(tree, keyOf);
        return MAPPER.treeToValue(tree, type);
    }

    private static void renewKeys(JsonNode node, UnaryOperator<String> keyOf) {
        if (node instanceof ObjectNode object) {
            renew(object, "article", "key", keyOf);
            renew(object, "before", "beforeKey", keyOf);
            renew(object, "after", "afterKey", keyOf);
        }
        for (JsonNode child : node) {
            renewKeys(child, keyOf);
        }
    }

    private static void renew(ObjectNode object, String file, String key, UnaryOperator<String> keyOf) {
        if (object.has(key) && object.has(file)) {
            object.put(key, keyOf.apply(object.get(file).asString()));
        }
    }
}
