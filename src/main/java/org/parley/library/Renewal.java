package org.parley.library;

import java.util.List;
import java.util.Optional;
import org.parley.importer.UnreadableFileException;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;

/**
 * Brings a library up to date that an earlier Parley wrote, or that is to be read for other topics: its articles are
 * derived anew from their kept files. What was broken off goes on where it stopped.
 */
final class Renewal {

    private static final int PAGE = 100;

    private final LibraryStore store;
    private final Deriver deriver;

    Renewal(LibraryStore store, Deriver deriver) {
        this.store = store;
        this.deriver = deriver;
    }

    /** Says of a library without articles that it is up to date. */
    void begin() {
        if (!store.isFrozen() && store.articles(0, 1).isEmpty()) {
            store.putForm(Deriver.FORM);
        }
    }

    /** True if articles are kept in an earlier form. */
    boolean isDue() {
        return !store.isFrozen() && store.form() < Deriver.FORM;
    }

    /**
     * Derives every article anew that is not up to date.
     *
     * @return false if it was stopped
     */
    boolean run(RenewalProgress progress) {
        int of = store.articleCount();
        int done = 0;
        for (List<Stored.ArticleEntry> page = store.articles(0, PAGE); !page.isEmpty(); page = store.articles(done,
                PAGE)) {
            if (!progress.go(done, of)) {
                return false;
            }
            List<Stored.ArticleEntry> batch = page;
            store.transaction(() -> batch.forEach(article -> renew(article.file())));
            done += page.size();
        }
        store.putForm(Deriver.FORM);
        return true;
    }

    private void renew(String file) {
        Stored.Source source = store.source(file).orElseThrow();
        Deriver.Outside outside = new Deriver.Outside(source.given(), store.publishedByPerson(file));
        Optional<String> mark = store.knownAs(file).map(Stored.Known::derivation);
        if (mark.filter(deriver.mark(outside)::equals).isPresent()) {
            return;
        }
        try {
            store.putDerived(deriver.derive(file, source.bytes(), outside));
        } catch (UnreadableFileException e) {
            throw new LibraryException(file + " was written by an earlier Parley and can no longer be read: "
                    + e.getMessage() + "; import the folder into a new library", e);
        }
    }
}
