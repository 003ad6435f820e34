package org.parley.library;

import java.util.concurrent.TimeUnit;
import org.parley.export.ExportException;

/** Tells of the things of an export, as they are taken one by one, how many they are by now. */
final class ExportProgress {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final Progress progress;
    private final int of;
    private int taken;
    private long told = System.nanoTime() - PAUSE;

    /** @param of how many there are */
    ExportProgress(Progress progress, int of) {
        this.progress = progress;
        this.of = of;
    }

    /** The same things; whoever takes them throws {@link ExportException} once it is to stop. */
    <T> Iterable<T> all(Iterable<T> things) {
        return () -> new MappedIterator<>(things.iterator(), this::take);
    }

    /** The same thing, which is taken now. */
    <T> T take(T thing) {
        taken++;
        if (System.nanoTime() - told >= PAUSE) {
            told = System.nanoTime();
            if (!progress.go(taken, Math.max(taken, of))) {
                throw new ExportException("Stopped: nothing was written.");
            }
        }
        return thing;
    }
}
