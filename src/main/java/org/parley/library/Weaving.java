package org.parley.library;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.parley.store.LibraryStore;

/**
 * Brings the timeline up to date when it is asked for. While files are being imported it stays as it was: it is woven
 * once, at the end.
 */
final class Weaving {

    private final LibraryStore store;
    private final Renewal renewal;
    private final Object weaving = new Object();
    private final AtomicInteger imports = new AtomicInteger();

    Weaving(LibraryStore store, Renewal renewal) {
        this.store = store;
        this.renewal = renewal;
    }

    /** Does {@code importing} and weaves when it is done, or when the last of several imports is. */
    <T> T afterImport(Supplier<T> importing) {
        imports.incrementAndGet();
        T result;
        try {
            result = importing.get();
        } finally {
            imports.decrementAndGet();
        }
        ifStale();
        return result;
    }

    /**
     * Reads the articles of a library that an earlier Parley wrote anew, and what a reading for other topics left
     * undone; then weaves. Where nothing is behind it does nothing.
     */
    void renew(RenewalProgress progress) {
        synchronized (weaving) {
            if (imports.get() > 0 || !renewal.isDue() || renewal.run(progress)) {
                ifStale();
            }
        }
    }

    /** Weaves the timeline if an import, perhaps one that was broken off, or a correction has left it behind. */
    void ifStale() {
        synchronized (weaving) {
            if (imports.get() == 0 && renewal.isDue()) {
                renewal.run(RenewalProgress.SILENT);
            }
            if (imports.get() == 0 && store.timelineIsStale()) {
                store.weave();
            }
        }
    }
}
