package org.parley.library;

import java.util.Optional;
import org.parley.library.LibraryViews.TimelinePage;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.Density;

/** Takes from the timeline of a library what a query asks for. */
final class TimelineParts {

    private final LibraryStore store;

    TimelineParts(LibraryStore store) {
        this.store = store;
    }

    TimelinePage page(TimelineQuery query) {
        Stored.Page<Timeline> page = store.timeline(stored(query));
        Timeline timeline = page.rows().getFirst();
        boolean part = query.limit() > 0
                && (query.within().isPresent() || page.total() > timeline.events().size());
        Optional<Density> density = part
                ? Optional.of(Density.of(store.eventsByDay(stored(query.within(Optional.empty())))))
                : Optional.empty();
        return new TimelinePage(timeline, store.articlesOf(timeline).stream().map(ArticleViews::row).toList(),
                page.total(), Optional.empty(), density);
    }

    private static Stored.EventQuery stored(TimelineQuery query) {
        return new Stored.EventQuery(query.words(), query.article(), query.kind(), query.passing(), query.limit(),
                query.within().map(period -> new Stored.Days(period.first().toEpochDay(),
                        period.last().toEpochDay())));
    }
}
