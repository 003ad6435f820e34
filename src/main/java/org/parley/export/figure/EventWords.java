package org.parley.export.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.timeline.DateWords;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Sequences;

/** What a screen reader says of the things on a timeline. */
public final class EventWords {

    private final Map<String, Event> events;
    private final Timeline timeline;
    private final KindLanes kinds;

    EventWords(Timeline timeline, KindLanes kinds) {
        this.timeline = timeline;
        this.kinds = kinds;
        this.events = timeline.events().stream().collect(Collectors.toMap(Event::id, Function.identity()));
    }

    /** What the mark of {@code event} bears, if its kind is of a person's own. */
    Optional<String> letter(Event event) {
        return kinds.letter(event.kind());
    }

    /** The event, if it is on this timeline. */
    Event event(String id) {
        return events.get(id);
    }

    /** "Vienna summit, held, summit. No date. After Diplomats' call. Between the writing of 000 and 003. …" */
    String event(Event event, String written) {
        List<String> sentences = new ArrayList<>();
        sentences.add(event.title() + ", " + status(event) + ", " + event.kind());
        sentences.add(time(event));
        neighbours("After ", event.id(), Timeline.Order::after, Timeline.Order::before, sentences);
        neighbours("Before ", event.id(), Timeline.Order::before, Timeline.Order::after, sentences);
        if (!written.isEmpty()) {
            sentences.add(written);
        }
        for (Timeline.PossibleMatch match : timeline.possiblySame()) {
            if (match.a().equals(event.id()) || match.b().equals(event.id())) {
                sentences.add("Possibly the same as " + label(match.a().equals(event.id()) ? match.b() : match.a()));
            }
        }
        int passages = event.mentions().size();
        sentences.add(passages + (passages == 1 ? " passage" : " passages"));
        return String.join(". ", sentences) + ".";
    }

    /** "Diplomats' call before Vienna summit, quoted in 000 line 1" */
    String order(Timeline.Order order) {
        return label(order.before()) + " before " + label(order.after()) + ", " + because(order);
    }

    /** "Vienna summit possibly the same as Planned summit" */
    String match(Timeline.PossibleMatch match) {
        return label(match.a()) + " possibly the same as " + label(match.b()) + ". " + match.because();
    }

    /** "Between the writing of 000 and 003", as far as writings limit the event; else empty. */
    static String writings(Sequences.Sequence sequence, Sequences.Placed placed) {
        String after = key(sequence, placed.start());
        String before = key(sequence, placed.end());
        if (!after.isEmpty() && !before.isEmpty()) {
            return "Between the writing of " + after + " and " + before;
        }
        if (!after.isEmpty()) {
            return "After " + after + " was written";
        }
        return before.isEmpty() ? "" : "Before " + before + " was written";
    }

    /** "August 2023, month", or "No date". */
    public static String time(Event event) {
        if (event.time().edtf().isEmpty()) {
            return event.time().label().equals("no date") ? "No date" : "No date, " + event.time().label();
        }
        String edtf = event.time().edtf().get();
        return DateWords.of(edtf) + DateWords.precision(edtf).map(precision -> ", " + precision).orElse("");
    }

    static String status(Event event) {
        return EnumWord.of(event.status());
    }

    private static String key(Sequences.Sequence sequence, Sequences.Edge edge) {
        return edge.written().isEmpty() ? ""
                : sequence.written().stream().filter(w -> w.column() == edge.written().getAsInt())
                        .map(Sequences.Written::key).findFirst().orElse("");
    }

    private void neighbours(String word, String id, Function<Timeline.Order, String> mine,
            Function<Timeline.Order, String> other, List<String> sentences) {
        String labels = timeline.order().stream().filter(order -> mine.apply(order).equals(id)).map(other)
                .map(this::label).distinct().collect(Collectors.joining(", "));
        if (!labels.isEmpty()) {
            sentences.add(word + labels);
        }
    }

    private String label(String id) {
        return events.containsKey(id) ? events.get(id).label() : "an event out of view";
    }

    private static String because(Timeline.Order order) {
        if (order.because() == Timeline.Because.QUOTE && !order.evidence().isEmpty()) {
            Evidence first = order.evidence().getFirst();
            return "quoted in " + first.key() + " line " + first.line();
        }
        return switch (order.because()) {
            case DATE -> "by date";
            case NUMBER -> "by number";
            case ARTICLE, QUOTE -> "by status";
        };
    }
}
