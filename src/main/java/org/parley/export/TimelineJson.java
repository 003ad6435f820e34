package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Expectation;
import org.parley.timeline.Moves;
import org.parley.timeline.Timeline;
import tools.jackson.core.JsonGenerator;

/**
 * The timeline as one JSON object: {@code events, order, articleOrder, possiblySame, conflicts}. Offsets are UTF-16
 * units of the article's text; what is not known is null.
 */
public final class TimelineJson {

    private TimelineJson() {}

    /**
     * Writes {@code timeline}, with a line end after it.
     *
     * @param expectations what was expected of an event, and what came of it, by its id
     */
    public static void write(Timeline timeline, Function<String, List<Expectation>> expectations, Writer out)
            throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("events");
            timeline.events().forEach(event -> event(json, event, expectations.apply(event.id())));
            json.writeEndArray();
            json.writeArrayPropertyStart("order");
            timeline.order().forEach(order -> order(json, order));
            json.writeEndArray();
            json.writeArrayPropertyStart("articleOrder");
            timeline.articleOrder().forEach(order -> articleOrder(json, order));
            json.writeEndArray();
            json.writeArrayPropertyStart("possiblySame");
            timeline.possiblySame().forEach(match -> possibleMatch(json, match));
            json.writeEndArray();
            json.writeArrayPropertyStart("conflicts");
            timeline.conflicts().forEach(conflict -> conflict(json, conflict));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void event(JsonGenerator json, Event event, List<Expectation> expectations) {
        json.writeStartObject();
        json.writeStringProperty("id", event.id());
        json.writeStringProperty("kind", event.kind());
        json.writeStringProperty("title", event.title());
        json.writeStringProperty("label", event.label());
        Json.strings(json, "participants", event.participants());
        Json.put(json, "place", event.place());
        time(json, event.time());
        json.writeStringProperty("status", Json.word(event.status()));
        history(json, event);
        mentions(json, event);
        Json.strings(json, "topics", event.topics());
        tables(json, event);
        json.writeBooleanProperty("timeline", event.timeline());
        ExpectationsJson.write(json, expectations);
        json.writeEndObject();
    }

    private static void time(JsonGenerator json, EventTime time) {
        Json.put(json, "date", time.edtf());
        Json.put(json, "earliest", time.startNoEarlier().map(LocalDate::toString));
        Json.put(json, "latest", time.endNoLater().map(LocalDate::toString));
        json.writeStringProperty("time", time.label());
        if (time.relative().isEmpty()) {
            json.writeNullProperty("relative");
            return;
        }
        EventTime.Relative relative = time.relative().get();
        json.writeObjectPropertyStart("relative");
        json.writeStringProperty("article", relative.article());
        json.writePOJOProperty("from", relative.from().orElse(null));
        json.writePOJOProperty("to", relative.to().orElse(null));
        json.writeEndObject();
    }

    private static void history(JsonGenerator json, Event event) {
        json.writeArrayPropertyStart("statusHistory");
        for (Event.StatusReport report : event.history()) {
            json.writeStartObject();
            json.writeStringProperty("status", Json.word(report.status()));
            Json.place(json, report.evidence());
            Json.put(json, "date", report.date().flatMap(Event.Told::edtf));
            days(json, "movedFrom", report.movedFrom());
            json.writeEndObject();
        }
        json.writeEndArray();
        days(json, "moved", Moves.of(event));
    }

    private static void days(JsonGenerator json, String name, List<Event.Told> days) {
        Json.strings(json, name, days.stream().map(day -> day.edtf().orElse(day.label())).toList());
    }

    private static void mentions(JsonGenerator json, Event event) {
        json.writeArrayPropertyStart("mentions");
        for (Event.EventMention mention : event.mentions()) {
            json.writeStartObject();
            Json.place(json, mention.evidence());
            json.writeStringProperty("status", Json.word(mention.status()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void tables(JsonGenerator json, Event event) {
        json.writeArrayPropertyStart("tables");
        for (Event.TableRef table : event.tables()) {
            json.writeStartObject();
            json.writeStringProperty("article", table.article());
            json.writeNumberProperty("number", table.number());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void order(JsonGenerator json, Timeline.Order order) {
        json.writeStartObject();
        json.writeStringProperty("before", order.before());
        json.writeStringProperty("after", order.after());
        json.writeStringProperty("because", Json.word(order.because()));
        json.writeStringProperty("rule", order.rule());
        Json.evidence(json, "evidence", order.evidence());
        json.writeEndObject();
    }

    private static void articleOrder(JsonGenerator json, Timeline.ArticleOrder order) {
        json.writeStartObject();
        json.writeStringProperty("before", order.before());
        json.writeStringProperty("after", order.after());
        json.writeStringProperty("because", order.because());
        Json.evidence(json, "evidence", order.evidence());
        json.writeEndObject();
    }

    private static void possibleMatch(JsonGenerator json, Timeline.PossibleMatch match) {
        json.writeStartObject();
        json.writeStringProperty("a", match.a());
        json.writeStringProperty("b", match.b());
        json.writeStringProperty("because", match.because());
        Json.evidence(json, "evidence", match.evidence());
        json.writeEndObject();
    }

    private static void conflict(JsonGenerator json, Timeline.Conflict conflict) {
        json.writeStartObject();
        json.writeStringProperty("sentence", conflict.sentence());
        Json.strings(json, "events", conflict.events());
        Json.evidence(json, "evidence", conflict.evidence());
        json.writeEndObject();
    }
}
