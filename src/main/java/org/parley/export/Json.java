package org.parley.export;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final ObjectWriter WRITER = JsonMapper.shared().writer().with(printer());

    private Json() {}

    private static PrettyPrinter printer() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    }

    /** Closing it closes the document and leaves {@code out} open. */
    static JsonGenerator generator(Writer out) {
        return WRITER.without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out);
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

    static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    static void evidence(JsonGenerator json, String name, List<Evidence> evidence) {
        json.writeArrayPropertyStart(name);
        for (Evidence words : evidence) {
            json.writeStartObject();
            place(json, words);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The fields {@code article, start, end, line, quote}. */
    static void place(JsonGenerator json, Evidence words) {
        json.writeStringProperty("article", words.article());
        json.writeNumberProperty("start", words.span().start());
        json.writeNumberProperty("end", words.span().end());
        json.writeNumberProperty("line", words.line());
        json.writeStringProperty("quote", words.quote());
    }

    /** How a constant is written in JSON and CSV. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
