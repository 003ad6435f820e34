package org.parley.library;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.parley.timeline.Event;
import org.parley.timeline.Period;

/** Walks through all events of a timeline by their days, one page in memory at a time. */
final class EventsByDay implements Iterator<Event> {

    private final Library library;
    private final Optional<Period> within;
    private List<Event> page;
    private int at;

    /** @param within only those that certainly or possibly were in this period */
    EventsByDay(Library library, Optional<Period> within) {
        this.library = library;
        this.within = within;
        page = library.eventsByDay(within, Optional.empty(), Paged.PAGE);
    }

    @Override
    public boolean hasNext() {
        if (at == page.size() && !page.isEmpty()) {
            page = library.eventsByDay(within, Optional.of(page.getLast().id()), Paged.PAGE);
            at = 0;
        }
        return at < page.size();
    }

    @Override
    public Event next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.get(at++);
    }
}
