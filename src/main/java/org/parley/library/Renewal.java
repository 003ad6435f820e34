package org.parley.library;

import java.util.ArrayList;
import java.util.List;
import org.parley.article.Metadata;
import org.parley.importer.UnreadableFileException;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;

/**
 * Brings a library up to date that an earlier Parley wrote, or that is to be read for other topics: its articles are
 * derived anew from their kept files, on all cores. What was broken off goes on where it stopped. Articles may be
 * imported and corrected meanwhile.
 */
final class Renewal {

    /** Kept files are compressed: their texts are about so many times as large. */
    private static final int UNPACKED = 4;

    private final LibraryStore store;
    private final Deriver deriver;
    private final Object running = new Object();
    private volatile Object newest = new Object();

    Renewal(LibraryStore store, Deriver deriver) {
        this.store = store;
        this.deriver = deriver;
    }

    /**
     * Says of a library without articles that it is up to date.
     *
     * @throws LibraryException if nothing of it can be shown before its articles are read anew, and it may not be
     *     written to
     */
    void begin() {
        boolean empty = store.articles().page(0, 1).isEmpty();
        if (!store.isFrozen() && empty) {
            store.scheme().putForm(Deriver.FORM);
        }
        if (store.isFrozen() && !empty && store.scheme().form().number() < Deriver.SHOWN_FORM) {
            throw new LibraryException(store.file() + " was written by an earlier Parley and may not be written to:"
                    + " copy it to where you may write, and open the copy");
        }
    }

    /** True if articles are kept in an earlier form, or were not all read for the topics of the library. */
    boolean isDue() {
        Stored.Form form = store.scheme().form();
        return !store.isFrozen() && (form.number() < Deriver.FORM || !form.whole());
    }

    /** True if articles are kept in a form so early that nothing of them can be shown before they are read anew. */
    boolean isUrgent() {
        return !store.isFrozen() && store.scheme().form().number() < Deriver.SHOWN_FORM;
    }

    /**
     * Derives every article anew that is not up to date. One runs at a time: a later one stops an earlier one.
     *
     * @return false if it was stopped
     */
    boolean run(RenewalProgress progress) {
        Object mine = new Object();
        newest = mine;
        synchronized (running) {
            List<Stored.Sized> articles = store.articles().sizes();
            Writer writer = new Writer(progress, articles.size());
            Iterable<Job> jobs = articles.stream().map(Job::new)::iterator;
            boolean whole = new Pipeline<>(writer::writeAll).run(jobs, () -> !writer.goes || newest != mine);
            if (whole) {
                store.scheme().putForm(Deriver.FORM);
            }
            return whole;
        }
    }

    /** What came of an article. */
    private sealed interface Reread {

        /** It is as it would be derived now. */
        record UpToDate() implements Reread {}

        record Renewed(Stored.Derived derived) implements Reread {}

        /** It cannot be read any more. */
        record Failed(String file, String reason) implements Reread {}
    }

    /** One article to derive anew. */
    private final class Job implements Pipeline.Job<Reread> {

        private final Stored.Sized article;

        Job(Stored.Sized article) {
            this.article = article;
        }

        @Override
        public long bytes() {
            return article.bytes() * UNPACKED;
        }

        @Override
        public Reread run() {
            String file = article.file();
            Stored.Known known = store.articles().knownAs(file).orElseThrow();
            Deriver.Outside outside = outside(file, known.given());
            if (known.derivation().equals(deriver.mark(outside))) {
                return new Reread.UpToDate();
            }
            try {
                return new Reread.Renewed(
                        deriver.derive(file, store.articles().source(file).orElseThrow().bytes(), outside));
            } catch (UnreadableFileException e) {
                return new Reread.Failed(file, e.getMessage());
            }
        }

        @Override
        public Reread failed(Throwable why) {
            return switch (why) {
                case LibraryException e -> throw e;
                case VirtualMachineError e -> new Reread.Failed(article.file(), FileReader.sentence(e));
                default -> new Reread.Failed(article.file(), FileReader.fault(why));
            };
        }
    }

    private Deriver.Outside outside(String file, Metadata given) {
        return new Deriver.Outside(given, store.articles().publishedByPerson(file));
    }

    /** Writes what came of the articles, batch by batch. */
    private final class Writer {

        private final RenewalProgress progress;
        private final boolean strict = isUrgent();
        private final int of;
        private int done;
        private boolean goes;

        Writer(RenewalProgress progress, int of) {
            this.progress = progress;
            this.of = of;
            goes = progress.go(0, of);
        }

        void writeAll(List<Reread> batch) {
            List<Stored.Derived> renewed = new ArrayList<>();
            for (Reread outcome : batch) {
                switch (outcome) {
                    case Reread.UpToDate _ -> {
                    }
                    case Reread.Renewed(Stored.Derived derived) -> renewed.add(derived);
                    case Reread.Failed failed -> keep(failed);
                }
            }
            if (!renewed.isEmpty()) {
                store.readingBatch(() -> store.writer().putDerived(renewed.stream().filter(this::isWanted).toList()));
            }
            done += batch.size();
            goes = goes && (batch.isEmpty() || progress.go(done, of));
        }

        /** An article that was imported or dated by a person meanwhile was derived then. */
        private boolean isWanted(Stored.Derived derived) {
            String file = derived.article().file();
            Stored.Known known = store.articles().knownAs(file).orElseThrow();
            String mark = deriver.mark(outside(file, known.given()));
            return !known.removed() && !known.derivation().equals(mark) && derived.derivation().equals(mark)
                    && derived.article().sha256().equals(known.sha256());
        }

        private void keep(Reread.Failed failed) {
            if (strict) {
                throw new LibraryException(
                        failed.file() + " was written by an earlier Parley and can no longer be read:"
                                + " it " + failed.reason() + "; import the folder into a new library");
            }
            progress.kept(failed.file(), failed.reason());
        }
    }
}
