package org.parley.export.figure;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.article.Span;
import org.parley.extraction.event.Status;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Evidence;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.Lane;
import org.parley.timeline.layout.Sequences;
import org.parley.timeline.layout.Sequences.Edge;

/** A timeline written by hand: five articles with calls, talks, summits and what they refer back to. */
public final class Sample {

    private Sample() {}

    public static Timeline timeline() {
        List<Event> events = List.of(event("crimea", "military", "Annexation of Crimea", "2014", "2014", Status.HELD),
                event("geneva", "talks", "Geneva talks", "2023-06", "Jun 2023", Status.HELD),
                event("arms", "statement", "Arms statement", "2023-08", "Aug 2023", Status.HELD),
                event("security", "talks", "Security discussion", "2023-09", "Sep 2023", Status.HELD),
                event("upcoming", "talks", "Upcoming talks", "", "0\u201314 days", Status.UPCOMING),
                event("moscow", "meeting", "Moscow meeting", "", "no date", Status.HELD),
                event("istanbul", "talks", "Istanbul talks", "", "no date", Status.HELD),
                event("minsk", "agreement", "Minsk agreements", "", "no date", Status.HELD),
                event("leaders", "call", "Leaders\u2019 call", "", "same day", Status.UPCOMING),
                event("diplomats", "call", "Diplomats\u2019 call", "", "no date", Status.HELD),
                event("alaska", "summit", "Alaska summit", "", "no date", Status.HELD),
                event("planned", "summit", "Planned summit", "", "no date", Status.UPCOMING));
        List<Timeline.Order> order = new ArrayList<>();
        sequences().sequences().forEach(sequence -> order.addAll(sequence.order()));
        return new Timeline(events, order, List.of(), List.of(new Timeline.PossibleMatch("alaska", "planned",
                "004 names no place.", List.of())), List.of(), List.of());
    }

    public static Sequences sequences() {
        return new Sequences(List.of(
                new Sequences.Sequence("A", 6, List.of(dated("crimea", Lane.BACKGROUND, 0),
                        dated("geneva", Lane.TALKS, 1), dated("arms", Lane.TALKS, 2), dated("security", Lane.TALKS, 3),
                        new Sequences.Placed("upcoming", Lane.TALKS, 5, Edge.written(4), Edge.OWN)),
                        List.of(new Sequences.Written("c.txt", "002", 4)),
                        List.of(byDate("crimea", "geneva"), byDate("geneva", "arms"), byDate("arms", "security"),
                                quoted("security", "upcoming", "002", "leading to this juncture")),
                        List.of()),
                new Sequences.Sequence("B", 5,
                        List.of(new Sequences.Placed("moscow", Lane.TALKS, 0, Edge.OPEN, Edge.written(3)),
                                new Sequences.Placed("minsk", Lane.BACKGROUND, 1, Edge.OPEN, Edge.written(3)),
                                new Sequences.Placed("istanbul", Lane.TALKS, 2, Edge.OPEN, Edge.written(3)),
                                new Sequences.Placed("leaders", Lane.CALLS, 4, Edge.written(3), Edge.OWN)),
                        List.of(new Sequences.Written("b.txt", "001", 3)),
                        List.of(quoted("moscow", "leaders", "001", "But before today\u2019s anticipated interaction"),
                                quoted("istanbul", "leaders", "001", "Previous diplomatic efforts")),
                        List.of(new Sequences.Either("moscow", "istanbul"))),
                new Sequences.Sequence("C", 4,
                        List.of(new Sequences.Placed("diplomats", Lane.CALLS, 0, Edge.OPEN, Edge.written(1)),
                                new Sequences.Placed("alaska", Lane.SUMMITS, 2, Edge.written(1), Edge.written(3))),
                        List.of(new Sequences.Written("a.txt", "000", 1), new Sequences.Written("d.txt", "003", 3)),
                        List.of(quoted("diplomats", "alaska", "000",
                                "ahead of the anticipated meeting between the two leaders in Alaska")),
                        List.of()),
                new Sequences.Sequence("D", 2,
                        List.of(new Sequences.Placed("planned", Lane.SUMMITS, 1, Edge.written(0), Edge.OPEN)),
                        List.of(new Sequences.Written("e.txt", "004", 0)), List.of(), List.of())));
    }

    static Event event(String id, String kind, String label, String edtf, String time, Status status) {
        Evidence evidence = new Evidence("a.txt", "000", new Span(0, 9), 1, "the words");
        Optional<YearMonth> month = edtf.length() == 7 ? Optional.of(YearMonth.parse(edtf)) : Optional.empty();
        Optional<Year> year = edtf.length() == 4 ? Optional.of(Year.parse(edtf)) : Optional.empty();
        Optional<LocalDate> first = month.map(m -> m.atDay(1)).or(() -> year.map(y -> y.atDay(1)));
        Optional<LocalDate> last = month.map(YearMonth::atEndOfMonth).or(() -> year.map(y -> y.atDay(y.length())));
        return new Event(id, List.of(id), kind, label, label, List.of(), Optional.empty(), Optional.empty(),
                new EventTime(first, last, first, last,
                        Optional.of(edtf).filter(text -> !text.isEmpty()), Optional.empty(), time, List.of()),
                status, List.of(new Event.StatusReport(status, evidence, Optional.empty(), List.of())),
                List.of(new Event.EventMention(evidence, status, Optional.empty(), false)), 1, true, List.of(),
                List.of(),
                List.of(), List.of());
    }

    private static Sequences.Placed dated(String id, Lane lane, int column) {
        return new Sequences.Placed(id, lane, column, Edge.OWN, Edge.OWN);
    }

    static Timeline.Order byDate(String before, String after) {
        return new Timeline.Order(before, after, Timeline.Because.DATE, "dates", List.of());
    }

    static Timeline.Order quoted(String before, String after, String key, String quote) {
        return new Timeline.Order(before, after, Timeline.Because.QUOTE, "words",
                List.of(new Evidence("a.txt", key, new Span(0, quote.length()), 1, quote)));
    }
}
