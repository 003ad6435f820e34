package org.parley.library;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.parley.timeline.Event;

/** Walks through all events of a timeline by their days, one page in memory at a time. */
final class EventsByDay implements Iterator<Event> {

    private final Library library;
    private List<Event> page;
    private int at;

    EventsByDay(Library library) {
        this.library = library;
        page = library.eventsByDay(Optional.empty(), Paged.PAGE);
    }

    @Override
    public boolean hasNext() {
        if (at == page.size() && !page.isEmpty()) {
            page = library.eventsByDay(Optional.of(page.getLast().id()), Paged.PAGE);
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
