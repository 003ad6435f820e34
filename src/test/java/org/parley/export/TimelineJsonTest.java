package org.parley.export;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.extraction.event.Status;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Evidence;
import org.parley.timeline.Timeline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TimelineJsonTest {

    private static final Evidence WORDS = new Evidence("one.txt", "1", new Span(4, 9), 2, "talks");

    @Test
    void theTimelineHasTheDocumentedParts() throws IOException {
        assertEquals(List.of("events", "order", "articleOrder", "possiblySame", "conflicts"),
                List.copyOf(json().propertyNames()));
    }

    @Test
    void anEventWithoutADateHasNone() throws IOException {
        JsonNode event = json().get("events").get(0);
        assertTrue(event.get("date").isNull());
        assertTrue(event.get("earliest").isNull());
        assertTrue(event.get("place").isNull());
        assertEquals(0, event.get("participants").size());
    }

    @Test
    void everyMentionIsAQuoteWithItsPlace() throws IOException {
        JsonNode mention = json().get("events").get(0).get("mentions").get(0);
        assertEquals(
                "{\"article\":\"one.txt\",\"start\":4,\"end\":9,\"line\":2,\"quote\":\"talks\",\"status\":\"held\"}",
                mention.toString());
    }

    @Test
    void theCsvHasTheFirstWordsOfAnEvent() throws IOException {
        StringWriter out = new StringWriter();
        TimelineSheet.of(file -> "ab12", Optional.empty()).write(List.of(event()), out);
        assertEquals("e1,talks,Talks in Lima,,,held,,,,,,no date,one.txt,Trade,one.txt,talks,2,4,9,ab12",
                out.toString().lines().toList().get(1));
    }

    private static JsonNode json() throws IOException {
        StringWriter out = new StringWriter();
        TimelineJson.write(new Timeline(List.of(event()), List.of(), List.of(), List.of(), List.of(), List.of()),
                Optional.empty(), id -> List.of(), out);
        return JsonMapper.shared().readTree(out.toString());
    }

    private static Event event() {
        EventTime time = new EventTime(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), "no date", List.of());
        return new Event("e1", List.of("e1"), "talks", "Talks in Lima", "Lima talks", List.of(), Optional.empty(),
                Optional.empty(), time,
                Status.HELD, List.of(new Event.StatusReport(Status.HELD, WORDS, Optional.empty(), List.of())),
                List.of(new Event.EventMention(WORDS, Status.HELD, Optional.empty(), false)), 1, true, List.of(),
                List.of("Trade"), List.of(), List.of());
    }
}
