package org.parley.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Period;
import org.parley.timeline.Timeline;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.explain.Moves;
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
     * @param within the period that its events are of, if they are of one
     * @param expectations what was expected of an event, and what came of it, by its id
     */
    public static void write(Timeline timeline, Optional<Period> within,
            Function<String, List<Expectation>> expectations, Writer out) throws IOException {
        Json.document(out, json -> {
            Json.objects(json, "events", timeline.events(),
                    (inside, event) -> event(inside, event, within, expectations.apply(event.id())));
            Json.objects(json, "order", timeline.order(), TimelineJson::order);
            Json.objects(json, "articleOrder", timeline.articleOrder(), TimelineJson::articleOrder);
            Json.objects(json, "possiblySame", timeline.possiblySame(), TimelineJson::possibleMatch);
            Json.objects(json, "conflicts", timeline.conflicts(), TimelineJson::conflict);
        });
    }

    private static void event(JsonGenerator json, Event event, Optional<Period> within,
            List<Expectation> expectations) {
        json.writeStringProperty("id", event.id());
        within.ifPresent(period -> json.writeStringProperty("within", EnumWord.of(period.overlap(event))));
        json.writeStringProperty("kind", event.kind());
        json.writeStringProperty("title", event.title());
        json.writeStringProperty("label", event.label());
        Json.strings(json, "participants", event.participants());
        Json.put(json, "place", event.place());
        time(json, event.time());
        json.writeStringProperty("status", EnumWord.of(event.status()));
        Json.objects(json, "statusHistory", event.history(), TimelineJson::report);
        days(json, "moved", Moves.of(event));
        Json.objects(json, "mentions", event.mentions(), TimelineJson::mention);
        Json.strings(json, "topics", event.topics());
        Json.objects(json, "tables", event.tables(), TimelineJson::table);
        json.writeBooleanProperty("timeline", event.timeline());
        ExpectationsJson.write(json, expectations);
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

    private static void report(JsonGenerator json, Event.StatusReport report) {
        json.writeStringProperty("status", EnumWord.of(report.status()));
        Json.place(json, report.evidence());
        Json.put(json, "date", report.date().flatMap(Event.Told::edtf));
        days(json, "movedFrom", report.movedFrom());
    }

    private static void days(JsonGenerator json, String name, List<Event.Told> days) {
        Json.strings(json, name, days.stream().map(day -> day.edtf().orElse(day.label())).toList());
    }

    private static void mention(JsonGenerator json, Event.EventMention mention) {
        Json.place(json, mention.evidence());
        json.writeStringProperty("status", EnumWord.of(mention.status()));
    }

    private static void table(JsonGenerator json, Event.TableRef table) {
        json.writeStringProperty("article", table.article());
        json.writeNumberProperty("number", table.number());
    }

    private static void order(JsonGenerator json, Timeline.Order order) {
        json.writeStringProperty("before", order.before());
        json.writeStringProperty("after", order.after());
        json.writeStringProperty("because", EnumWord.of(order.because()));
        json.writeStringProperty("rule", order.rule());
        Json.evidence(json, "evidence", order.evidence());
    }

    private static void articleOrder(JsonGenerator json, Timeline.ArticleOrder order) {
        json.writeStringProperty("before", order.before());
        json.writeStringProperty("after", order.after());
        json.writeStringProperty("because", order.because());
        Json.evidence(json, "evidence", order.evidence());
    }

    private static void possibleMatch(JsonGenerator json, Timeline.PossibleMatch match) {
        json.writeStringProperty("a", match.a());
        json.writeStringProperty("b", match.b());
        json.writeStringProperty("because", match.because());
        Json.evidence(json, "evidence", match.evidence());
    }

    private static void conflict(JsonGenerator json, Timeline.Conflict conflict) {
        json.writeStringProperty("sentence", conflict.sentence());
        Json.strings(json, "events", conflict.events());
        Json.evidence(json, "evidence", conflict.evidence());
    }
}
