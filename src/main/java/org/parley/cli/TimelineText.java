package org.parley.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.timeline.EnumWord;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.EventTime.Overlap;
import org.parley.timeline.Evidence;
import org.parley.timeline.Period;
import org.parley.timeline.Timeline;
import org.parley.timeline.Timeline.Because;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Sequencer;
import org.parley.timeline.layout.Sequences;

/** Writes a timeline for a terminal: sequence by sequence, each event with what is known of its time and its source. */
final class TimelineText {

    private final PrintWriter out;
    private final Timeline timeline;
    private final KindLanes lanes;
    private final Map<String, Event> events = new HashMap<>();
    /** The orders by number, by the later event. */
    private final Map<String, List<Timeline.Order>> counted;

    TimelineText(PrintWriter out, Timeline timeline, KindLanes lanes) {
        this.out = out;
        this.lanes = lanes;
        this.timeline = timeline;
        timeline.events().forEach(event -> events.put(event.id(), event));
        counted = timeline.order().stream().filter(order -> order.because() == Because.NUMBER)
                .collect(Collectors.groupingBy(Timeline.Order::after));
    }

    void print() {
        for (Sequences.Sequence sequence : Sequencer.of(timeline, lanes).sequences()) {
            out.println("Sequence " + sequence.name());
            int written = 0;
            for (Sequences.Placed placed : sequence.events()) {
                while (written < sequence.written().size()
                        && sequence.written().get(written).column() < placed.column()) {
                    written(sequence.written().get(written++));
                }
                event(events.get(placed.event()));
            }
            sequence.written().subList(written, sequence.written().size()).forEach(this::written);
            out.println();
        }
        timeline.possiblySame().forEach(this::possible);
        timeline.conflicts().forEach(conflict -> out.println("Contradiction: " + conflict.sentence()));
    }

    /**
     * Prints the events of a period, those first that certainly were within it.
     *
     * @param counts how many events were how surely in it
     */
    void print(Period period, Map<Overlap, Integer> counts) {
        print("Certainly within " + period.words(), period, Overlap.CERTAIN);
        print("Possibly within " + period.words(), period, Overlap.POSSIBLE);
        int unknown = counts.getOrDefault(Overlap.UNKNOWN, 0);
        out.println("Left out: " + TerminalWords.count(counts.getOrDefault(Overlap.NONE, 0), "event") + " of other days"
                + (unknown == 0 ? "" : ", " + TerminalWords.count(unknown, "event") + " of which nothing says when")
                + ".");
    }

    private void print(String heading, Period period, Overlap overlap) {
        List<Event> found = within(period, overlap);
        out.println(heading + (found.isEmpty() ? ": none" : ""));
        found.forEach(this::line);
        out.println();
    }

    private List<Event> within(Period period, Overlap overlap) {
        return timeline.events().stream().filter(event -> period.overlap(event) == overlap).toList();
    }

    private void written(Sequences.Written writing) {
        out.println("  ----------  " + writing.key() + " was written");
    }

    private void line(Event event) {
        Evidence source = event.mentions().getFirst().evidence();
        out.printf("  %-10s  %-9s  %s  [%s line %d]%n", event.time().label(), EnumWord.of(event.status()),
                event.title(), source.key(), source.line());
    }

    private void event(Event event) {
        line(event);
        for (EventTime.Limit limit : event.time().limits()) {
            limit.event().map(events::get)
                    .ifPresent(other -> out.printf("%25s%s %s%s%n", "", EnumWord.of(limit.relation()),
                            other.label(), quoted(limit.evidence())));
        }
        counted.getOrDefault(event.id(), List.of())
                .forEach(order -> out.printf("%25safter %s, by number%n", "", events.get(order.before()).label()));
    }

    private void possible(Timeline.PossibleMatch match) {
        if (events.containsKey(match.a()) && events.containsKey(match.b())) {
            out.printf("Possibly the same: %s, %s. %s%n", events.get(match.a()).label(),
                    events.get(match.b()).label(), match.because());
        }
    }

    private static String quoted(List<Evidence> evidence) {
        return evidence.isEmpty() ? "" : ", " + TerminalWords.quoted(evidence.getFirst());
    }
}
