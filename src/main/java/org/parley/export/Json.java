package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.parley.article.Span;
import org.parley.timeline.Evidence;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON as every export writes it: two spaces of indent, LF, fields in the order in which they are written. */
final class Json {

    private static final ObjectWriter WRITER = JsonMapper.shared().writer().with(printer())
            .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private Json() {}

    private static PrettyPrinter printer() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    }

    /** Writes one object with a line end after it; {@code out} stays open. */
    static void document(Writer out, Consumer<JsonGenerator> fields) throws IOException {
        try (JsonGenerator json = WRITER.createGenerator(out)) {
            object(json, fields);
        }
        out.write('\n');
    }

    /** Writes one array of objects with a line end after it; {@code out} stays open. */
    static <T> void documents(Writer out, Iterable<T> values, BiConsumer<JsonGenerator, T> fields) throws IOException {
        try (JsonGenerator json = WRITER.createGenerator(out)) {
            json.writeStartArray();
            values.forEach(value -> object(json, inside -> fields.accept(inside, value)));
            json.writeEndArray();
        }
        out.write('\n');
    }

    /** An object that is the element of an array. */
    static void object(JsonGenerator json, Consumer<JsonGenerator> fields) {
        json.writeStartObject();
        fields.accept(json);
        json.writeEndObject();
    }

    /** An array of objects. */
    static <T> void objects(JsonGenerator json, String name, Iterable<T> values, BiConsumer<JsonGenerator, T> fields) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> object(json, inside -> fields.accept(inside, value)));
        json.writeEndArray();
    }

    /** An array of arrays: the cells of each row of a table. */
    static <R, C> void grid(JsonGenerator json, String name, List<R> rows, Function<R, List<C>> cells,
            BiConsumer<JsonGenerator, C> write) {
        json.writeArrayPropertyStart(name);
        for (R row : rows) {
            json.writeStartArray();
            cells.apply(row).forEach(cell -> write.accept(json, cell));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** A string, or null. */
    static void put(JsonGenerator json, String name, Optional<String> value) {
        json.writeName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }

    /** A number, or null. */
    static void put(JsonGenerator json, String name, OptionalInt value) {
        json.writeName(name);
        value.ifPresentOrElse(json::writeNumber, json::writeNull);
    }

    static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    static void evidence(JsonGenerator json, String name, List<Evidence> evidence) {
        objects(json, name, evidence, Json::place);
    }

    /** The fields {@code article, start, end, line, quote}. */
    static void place(JsonGenerator json, Evidence words) {
        json.writeStringProperty("article", words.article());
        span(json, words.span());
        json.writeNumberProperty("line", words.line());
        json.writeStringProperty("quote", words.quote());
    }

    /** The fields {@code start, end}. */
    static void span(JsonGenerator json, Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }
}
