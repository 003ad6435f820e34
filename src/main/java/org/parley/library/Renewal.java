package org.parley.library;

import java.util.List;
import org.parley.importer.UnreadableFileException;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;

/** Brings a library that an earlier Parley wrote up to date: its articles are derived anew from their kept files. */
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

    /** Derives every article anew. */
    void run() {
        int offset = 0;
        for (List<Stored.ArticleEntry> page = store.articles(0, PAGE); !page.isEmpty(); page = store.articles(offset,
                PAGE)) {
            offset += page.size();
            List<Stored.ArticleEntry> batch = page;
            store.transaction(() -> batch.forEach(article -> renew(article.file())));
        }
        store.putForm(Deriver.FORM);
    }

    private void renew(String file) {
        Stored.Source source = store.source(file).orElseThrow();
        try {
            store.putDerived(deriver.derive(file, source.bytes(),
                    new Deriver.Outside(source.given(), store.publishedByPerson(file))));
        } catch (UnreadableFileException e) {
            throw new LibraryException(file + " was written by an earlier Parley and can no longer be read: "
                    + e.getMessage() + "; import the folder into a new library", e);
        }
    }
}
