package org.parley.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.parley.article.Block;
import org.parley.extraction.time.DayRange;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Values to JSON and back. What is asked for by its value stands in columns; the rest of a finding is kept as JSON. */
final class StoredJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().addMixIn(Block.class, Sealed.class)
            .addMixIn(DayRange.class, Sealed.class).build();

    private static final JsonMapper MARKED = MAPPER.rebuild()
            .addModule(new SimpleModule().addDeserializer(String.class, new MarkedText())).build();

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
        return MARKED.readerFor(type).withAttribute(ArticleMark.Keys.class, keys).readValue(json);
    }

    /** Puts the keys of articles in the place of their marks. */
    private static final class MarkedText extends StdDeserializer<String> {

        MarkedText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getValueAsString();
            return text != null && ArticleMark.isIn(text) && !"quote".equals(json.currentName())
                    ? ArticleMark.resolve(text, (ArticleMark.Keys) context.getAttribute(ArticleMark.Keys.class))
                    : text;
        }
    }
}
