package org.parley.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.article.RemovedArticle;
import org.parley.library.LibraryViews.Removal;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;
import org.parley.timeline.Event;
import org.parley.timeline.TimelineDiff;

import static org.parley.library.LibraryException.use;

/**
 * Removes articles from a library and takes them back. Of what was removed the file is kept, and what a person said of
 * it; nothing of it counts, and no import brings it back.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used, or if what is named is not in it.
 */
public final class Removing {

    private final LibraryStore store;
    private final Deriver deriver;
    private final Weaving weaving;

    Removing(LibraryStore store, Deriver deriver, Weaving weaving) {
        this.store = store;
        this.deriver = deriver;
        this.weaving = weaving;
    }

    /** The file of the article that goes by {@code name}: its file, or its key. */
    public Optional<String> find(String name) {
        return weaving.fresh(() -> isThere(store, name) ? Optional.of(name)
                : store.articles().publications().stream().filter(article -> article.key().equals(name))
                        .map(Stored.Publication::file).findFirst());
    }

    /**
     * The file of the removed article that goes by {@code name}: its file, the key that it had, or a beginning of its
     * file; empty if that is none or several.
     */
    public Optional<String> findRemoved(String name) {
        List<RemovedArticle> removed = all();
        return Stream.<Predicate<RemovedArticle>>of(article -> article.file().equals(name),
                article -> article.key().equals(name), article -> article.file().startsWith(name))
                .map(meant -> removed.stream().filter(meant).map(RemovedArticle::file).toList())
                .filter(files -> !files.isEmpty()).findFirst().filter(files -> files.size() == 1).map(List::getFirst);
    }

    /** What would go with {@code articles}. */
    public Removal preview(List<String> articles) {
        return weaving.fresh(() -> {
            Set<String> files = Set.copyOf(articles);
            List<Event> told = articles.stream().flatMap(file -> store.events().places(file).stream())
                    .filter(Stored.EventPlace::timeline).map(Stored.EventPlace::event).distinct()
                    .flatMap(id -> store.events().event(id).stream()).toList();
            List<Event> gone = told.stream().filter(event -> files.containsAll(sources(event))).toList();
            return new Removal(articles, gone.stream().map(Event::title).toList(), told.size() - gone.size());
        });
    }

    private static Set<String> sources(Event event) {
        return event.mentions().stream().map(mention -> mention.evidence().article()).collect(Collectors.toSet());
    }

    /** Removes articles. Answers with what that did to the timeline. */
    public TimelineDiff remove(List<String> articles) {
        return use(() -> {
            articles.forEach(article -> requireThere(store, article));
            store.transaction(() -> articles.forEach(store.writer()::remove));
            return weaving.weave(() -> {});
        });
    }

    /** Takes back articles that were removed, likewise. */
    public TimelineDiff takeBack(List<String> articles) {
        return use(() -> {
            List<Stored.Derived> derived = articles.stream().map(this::derived).toList();
            store.transaction(() -> derived.forEach(store.writer()::takeBack));
            return weaving.weave(() -> {});
        });
    }

    private Stored.Derived derived(String article) {
        if (store.articles().knownAs(article).filter(Stored.Known::removed).isEmpty()) {
            throw new LibraryException(article + " was not removed");
        }
        return deriver.again(article, store.articles().source(article).orElseThrow(),
                store.articles().publishedByPerson(article));
    }

    /** What was removed, by name. */
    public List<RemovedArticle> all() {
        return use(() -> store.articles().removed());
    }

    /** @throws LibraryException if {@code article} is not in the library, or was removed */
    static void requireThere(LibraryStore store, String article) {
        if (!isThere(store, article)) {
            throw missing(store, article);
        }
    }

    /** Says why an article cannot be found. */
    static LibraryException missing(LibraryStore store, String article) {
        return new LibraryException(
                article + (store.articles().knownAs(article).isPresent() ? " was removed by you: take it back"
                        + " in To check" : " is not in the library: import it first"));
    }

    private static boolean isThere(LibraryStore store, String article) {
        return store.articles().knownAs(article).filter(known -> !known.removed()).isPresent();
    }
}
