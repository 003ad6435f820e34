package org.parley.timeline.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.parley.timeline.DayWindow;
import org.parley.timeline.Edtf;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.EventTime.Limit;
import org.parley.timeline.EventTime.Relation;
import org.parley.timeline.Timeline;

/** Tells when articles were written: on their date of publication or, without one, by the events that they tell of. */
public final class Writings {

    private Writings() {}

    /** True if a date of publication alone, in EDTF, says when an article was written. */
    public static boolean isDated(Optional<String> published) {
        return published.flatMap(Edtf::days).isPresent();
    }

    /**
     * When one article was written.
     *
     * @param published its date of publication in EDTF
     * @param events all that it tells of, with their bounds; of no matter if the article is {@linkplain #isDated dated}
     */
    public static Timeline.Writing of(String file, String key, Optional<String> published, List<Event> events) {
        Optional<DayWindow> days = published.flatMap(Edtf::days);
        if (days.isPresent()) {
            return new Timeline.Writing(file, key, published, days.flatMap(DayWindow::firstDay),
                    days.flatMap(DayWindow::lastDay), List.of(new Limit(Relation.DURING, Optional.empty(),
                            Optional.empty(), published, "date of publication", List.of())));
        }
        List<Limit> limits = new ArrayList<>();
        List<Bound> bounds = new ArrayList<>();
        for (Event event : events) {
            event.time().limits().stream().filter(limit -> limit.article().equals(Optional.of(file)))
                    .map(limit -> bound(event, limit)).forEach(bounds::add);
        }
        Optional<Bound> first = extreme(bounds, true);
        Optional<Bound> last = extreme(bounds, false);
        bounds.forEach(bound -> limits.add(bound.limit(first, last)));
        return new Timeline.Writing(file, key, published, first.flatMap(Bound::noEarlier),
                last.flatMap(Bound::noLater), limits);
    }

    /** How an event stands to the writing, and the days that follow from it for the writing. */
    private record Bound(Event event, Relation relation, Limit of, Optional<LocalDate> noEarlier,
            Optional<LocalDate> noLater) {

        Limit limit(Optional<Bound> first, Optional<Bound> last) {
            Optional<LocalDate> day = first.filter(this::equals).flatMap(Bound::noEarlier)
                    .or(() -> last.filter(this::equals).flatMap(Bound::noLater));
            return new Limit(relation, Optional.of(event.id()), Optional.empty(), day.map(LocalDate::toString),
                    of.rule(), of.evidence());
        }
    }

    private static Bound bound(Event event, Limit limit) {
        EventTime time = event.time();
        if (limit.rule().equals(Cause.REPORTED_RULE)) {
            return new Bound(event, Relation.AFTER, limit, time.endNoEarlier(), Optional.empty());
        }
        if (limit.rule().equals(Cause.ANNOUNCED_RULE)) {
            return new Bound(event, Relation.BEFORE, limit, Optional.empty(), time.startNoLater());
        }
        Optional<EventTime.Relative> counted = time.relative().filter(days -> limit.article()
                .equals(Optional.of(days.article())));
        return new Bound(event, limit.relation().opposite() == Relation.BEFORE ? Relation.BEFORE : limit.relation(),
                limit,
                counted.flatMap(EventTime.Relative::to)
                        .flatMap(to -> time.endNoEarlier().map(day -> day.minusDays(to + 1L))),
                counted.flatMap(EventTime.Relative::from)
                        .flatMap(from -> time.startNoLater().map(day -> day.minusDays(from - 1L))));
    }

    /** The bound that leaves the fewest days; of two equal ones the first. */
    private static Optional<Bound> extreme(List<Bound> bounds, boolean earliest) {
        Comparator<Bound> byDay = Comparator.comparing(bound -> (earliest ? bound.noEarlier() : bound.noLater())
                .orElseThrow());
        BinaryOperator<Bound> nearer = (one, other) -> earliest
                ? byDay.compare(other, one) > 0 ? other : one
                : byDay.compare(other, one) < 0 ? other : one;
        return bounds.stream().filter(bound -> (earliest ? bound.noEarlier() : bound.noLater()).isPresent())
                .reduce(nearer);
    }
}
