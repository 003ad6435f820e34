package org.parley.library;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.parley.store.LibraryStore;
import org.parley.store.StoreException;
import org.parley.timeline.TimelineDiff;

import static org.parley.library.LibraryException.use;

/**
 * Brings the timeline up to date. While files are imported or articles read anew, by this program or another, it stays
 * as it was: it is woven once, at the end, by who has read. Nobody who only looks at it waits for others who weave.
 */
final class Weaving {

    private final LibraryStore store;
    private final Renewal renewal;
    private final ReentrantLock weaving = new ReentrantLock();
    private final AtomicInteger readings = new AtomicInteger();
    /** True once the timeline could not be woven, until it can. */
    private volatile boolean failed;

    Weaving(LibraryStore store, Renewal renewal) {
        this.store = store;
        this.renewal = renewal;
    }

    /**
     * Does {@code reading}, which changes articles, and weaves when it is done, or when the last of several is.
     *
     * @param begun is run before it is woven
     * @param told makes the answer of what was read and what that changed in the timeline
     */
    <T, R> R after(Supplier<T> reading, Runnable begun, BiFunction<T, TimelineDiff, R> told) {
        T result = during(reading);
        return told.apply(result, weave(begun, true));
    }

    /** Does {@code reading}; meanwhile nothing is woven. */
    <T> T during(Supplier<T> reading) {
        readings.incrementAndGet();
        try {
            return reading.get();
        } finally {
            readings.decrementAndGet();
        }
    }

    /** Weaves the timeline if a person's word or a reading that has ended left it behind. */
    void weave() {
        weave(() -> {});
    }

    /**
     * Answers with what changed.
     *
     * @param begun is run before it is woven
     */
    TimelineDiff weave(Runnable begun) {
        return weave(begun, false);
    }

    /** @param own true to weave also what another program is still reading, with what this one has read */
    private TimelineDiff weave(Runnable begun, boolean own) {
        weaving.lock();
        try {
            if (readings.get() == 0 && store.timelineIsStale() && (own || !store.isReadElsewhere())) {
                begun.run();
                failed = true;
                TimelineDiff changed = store.weave();
                failed = false;
                return changed;
            }
            return TimelineDiff.NOTHING;
        } finally {
            weaving.unlock();
        }
    }

    /**
     * Does {@code look}, which looks at the timeline, after bringing it up to date.
     *
     * @throws LibraryException if the library file cannot be used
     */
    <T> T fresh(Supplier<T> look) {
        return use(() -> {
            ifStale();
            return look.get();
        });
    }

    /**
     * What a reading that was broken off left behind is woven; one that is to go on leaves the timeline as it was. So
     * does a full disk: who only looks is shown what there is.
     */
    private void ifStale() {
        if (readings.get() == 0 && !failed && store.timelineIsStale() && !store.isReadElsewhere() && !renewal.isDue()
                && weaving.tryLock()) {
            try {
                weave();
            } catch (StoreException shownAsItWas) {
                // Who changes something, or opens the library, hears of it.
            } finally {
                weaving.unlock();
            }
        }
    }
}
