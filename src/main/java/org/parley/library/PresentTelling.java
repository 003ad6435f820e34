package org.parley.library;

import java.util.Optional;
import java.util.function.Predicate;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;
import org.parley.timeline.Event;
import org.parley.timeline.Timeline;
import org.parley.timeline.claim.Said;

/** The timeline as all articles tell it. */
record PresentTelling(LibraryStore store, Weaving weaving) implements Explanations.Telling {

    @Override
    public Optional<Event> event(String id) {
        return weaving.fresh(() -> store.events().event(id));
    }

    @Override
    public Optional<Event> find(String idOrWords) {
        return event(idOrWords).or(() -> firstNamed(idOrWords));
    }

    private Optional<Event> firstNamed(String words) {
        if (words.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        return store.events().named(words, 1).stream().findFirst()
                .or(() -> store.events().page(new Stored.EventQuery(words, Optional.empty(), true, 1)).rows().getFirst()
                        .events().stream().findFirst());
    }

    @Override
    public Timeline around(String event) {
        return weaving.fresh(() -> store.events().neighbourhood(event));
    }

    @Override
    public Timeline between(String before, String after) {
        return weaving.fresh(() -> store.events().between(before, after));
    }

    @Override
    public Predicate<Said> counted() {
        return _ -> true;
    }
}
