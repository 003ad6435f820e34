package org.parley.library;

import java.util.Map;
import java.util.Optional;
import org.parley.library.LibraryViews.TimelinePage;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;
import org.parley.timeline.EventTime.Overlap;
import org.parley.timeline.Period;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.Density;

/** Takes from the timeline of a library what a query asks for. */
final class TimelineParts {

    private TimelineParts() {}

    static TimelinePage page(LibraryStore store, TimelineQuery query) {
        TimelineQuery ofAllDays = query.within(Optional.empty());
        Optional<Map<Overlap, Integer>> overlaps = query.within()
                .map(period -> store.events().overlaps(stored(ofAllDays), days(period)));
        boolean alone = overlaps.filter(counts -> isAlone(query, counts)).isPresent();
        Stored.Page<Timeline> page = store.events().page(stored(alone ? query : ofAllDays));
        Timeline timeline = page.rows().getFirst();
        TimelinePage whole = new TimelinePage(timeline, store.articles().of(timeline), page.total(), Optional.empty(),
                Optional.empty(), overlaps);
        return query.limit() > 0 && whole.ofAllDays() > query.limit()
                ? whole.with(Density.of(store.events().byDay(stored(ofAllDays))))
                : whole;
    }

    /** True if of the events, so many of which were how surely in the period, only those in it are asked for. */
    static boolean isAlone(TimelineQuery query, Map<Overlap, Integer> overlaps) {
        return !query.others() || sum(overlaps) > query.limit();
    }

    private static int sum(Map<Overlap, Integer> overlaps) {
        return overlaps.values().stream().mapToInt(count -> count).sum();
    }

    private static Stored.EventQuery stored(TimelineQuery query) {
        return new Stored.EventQuery(query.words(), query.article(), query.kind(), query.passing(), query.limit(),
                query.within().map(TimelineParts::days));
    }

    /** The days of a period as they are stored: an end that is open is no day, or unknown ends would equal it. */
    static Stored.Days days(Period period) {
        return new Stored.Days(Math.max(period.first().toEpochDay(), Integer.MIN_VALUE + 1),
                Math.min(period.last().toEpochDay(), Integer.MAX_VALUE - 1));
    }
}
