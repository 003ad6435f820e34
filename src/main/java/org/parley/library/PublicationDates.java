package org.parley.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.library.LibraryViews.Move;
import org.parley.library.LibraryViews.PublishedPreview;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Timeline;

import static org.parley.library.LibraryException.use;

/**
 * Sets when an article was published, as a person says, and shows beforehand what that moves.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used, or if what is named is not in it.
 */
public final class PublicationDates {

    private final LibraryStore store;
    private final Deriver deriver;
    private final Weaving weaving;

    PublicationDates(LibraryStore store, Deriver deriver, Weaving weaving) {
        this.store = store;
        this.deriver = deriver;
        this.weaving = weaving;
    }

    /**
     * Keeps the date; empty takes it back. What depends on it is derived anew. Answers with what a person said before.
     */
    public Optional<String> set(String article, Optional<String> edtf) {
        edtf.ifPresent(PersonDate::check);
        return use(() -> {
            Optional<String> before = store.articles().publishedByPerson(article);
            Stored.Derived derived = derived(article, edtf);
            store.transaction(() -> {
                store.articles().putPublishedByPerson(article, edtf);
                store.writer().putDerived(List.of(derived));
            });
            weaving.weave();
            return before;
        });
    }

    /** What would move if {@code article} was published on {@code edtf}; empty is what the article itself says. */
    public PublishedPreview preview(String article, Optional<String> edtf) {
        edtf.ifPresent(PersonDate::check);
        return weaving.fresh(() -> moved(article, edtf));
    }

    private PublishedPreview moved(String article, Optional<String> edtf) {
        Stored.Derived derived = derived(article, edtf);
        Stored.Trial trial = store.trial(() -> store.writer().putDerived(List.of(derived)));
        Timeline before = trial.before();
        Timeline after = trial.after();
        return new PublishedPreview(article, moves(before, after), without(after.order(), before.order()),
                without(before.order(), after.order()));
    }

    private static List<Move> moves(Timeline before, Timeline after) {
        Map<String, Event> byPart = new HashMap<>();
        before.events().forEach(event -> event.parts().forEach(part -> byPart.put(part, event)));
        List<Move> moves = new ArrayList<>();
        for (Event event : after.events()) {
            Event was = byPart.get(event.id());
            if (was != null && event.timeline() && moves(was.time(), event.time())) {
                moves.add(new Move(event.id(), event.title(), was.time(), event.time()));
            }
        }
        return List.copyOf(moves);
    }

    /** True if the days are others; the words that bound them may be. */
    private static boolean moves(EventTime before, EventTime after) {
        return !before.label().equals(after.label()) || !before.edtf().equals(after.edtf())
                || !before.startNoEarlier().equals(after.startNoEarlier())
                || !before.startNoLater().equals(after.startNoLater())
                || !before.endNoEarlier().equals(after.endNoEarlier())
                || !before.endNoLater().equals(after.endNoLater());
    }

    private static List<Timeline.Order> without(List<Timeline.Order> orders, List<Timeline.Order> known) {
        Set<Timeline.Order> there = new HashSet<>(known);
        return orders.stream().filter(order -> !there.contains(order)).toList();
    }

    private Stored.Derived derived(String article, Optional<String> edtf) {
        Removing.requireThere(store, article);
        return deriver.again(article, store.articles().source(article).orElseThrow(), edtf);
    }
}
