package org.parley.timeline.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.extraction.event.Status;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Edtf;
import org.parley.timeline.Event;
import org.parley.timeline.Event.StatusReport;
import org.parley.timeline.Event.Told;

/** Tells how the day of an event moved: announced for one, put off to another, held on a third. */
public final class Moves {

    private Moves() {}

    /**
     * The days that articles gave for it one after another, the earliest report first; a day that only says the last
     * more or less exactly is no move. Fewer than two if it was never moved.
     */
    public static List<Told> of(Event event) {
        List<Told> days = new ArrayList<>();
        for (StatusReport report : event.history()) {
            report.movedFrom().forEach(day -> add(day, days));
            report.date().ifPresent(day -> add(day, days));
        }
        return days.size() > 1 ? days : List.of();
    }

    private static void add(Told day, List<Told> days) {
        if (day.edtf().isPresent() && days.stream().noneMatch(known -> isOne(known, day))) {
            days.add(day);
        }
    }

    private static boolean isOne(Told one, Told other) {
        Optional<DayWindow> a = one.edtf().flatMap(Edtf::days);
        Optional<DayWindow> b = other.edtf().flatMap(Edtf::days);
        return a.isEmpty() || b.isEmpty() || a.get().overlaps(b.get());
    }

    /** What a report says in one sentence: "002 says that it is postponed, from 3 Jun 2024 to 10 Jun 2024." */
    public static String sentence(StatusReport report) {
        String key = report.evidence().key();
        String from = report.movedFrom().stream().map(Told::label).collect(Collectors.joining(" and then "));
        Optional<String> day = report.date().filter(date -> date.edtf().isPresent()).map(Told::label);
        String on = day.map(label -> " for " + label).orElse("");
        boolean due = !from.isEmpty();
        return switch (report.status()) {
            case HELD -> key + " reports it as held" + day.map(label -> ", " + label).orElse("")
                    + (due ? "; it had been due " + from : "") + '.';
            case UPCOMING -> key + " announces it" + on + (due ? ", moved from " + from : "") + '.';
            case POSTPONED -> key + " says that it is postponed" + (due ? ", from " + from : "")
                    + day.map(label -> (due ? " to " : ", now ") + label).orElse("") + '.';
            case CANCELLED -> key + " says that it is cancelled" + day.map(label -> "; it was due " + label).orElse("")
                    + '.';
            case DENIED -> key + " says that it is denied" + day.map(label -> ", " + label).orElse("") + '.';
            case UNKNOWN -> key + " does not say whether it took place" + day.map(label -> ", " + label).orElse("")
                    + '.';
        };
    }

    /**
     * How its day moved, as a sentence: "Moved: 3 Jun 2024, then 10 Jun 2024, held 11 Jun 2024."; empty if it was not.
     */
    static Optional<String> sentence(Event event) {
        List<Told> days = of(event);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        boolean held = event.status() == Status.HELD;
        StringBuilder sentence = new StringBuilder("Moved: ");
        for (int i = 0; i < days.size(); i++) {
            sentence.append(i == 0 ? "" : i == days.size() - 1 && held ? ", held " : ", then ")
                    .append(days.get(i).label());
        }
        return Optional.of(sentence.append('.').toString());
    }
}
