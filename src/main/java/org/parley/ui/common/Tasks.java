package org.parley.ui.common;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Runs work off the thread of the window and delivers what comes of it on that thread. The one place where the window
 * meets threads: in tests both executors run inline.
 */
public final class Tasks {

    private final Executor background;
    private final Executor window;

    /**
     * @param background runs the work
     * @param window runs what touches properties and nodes
     */
    public Tasks(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /** Runs everything at once on the calling thread. */
    public static Tasks inline() {
        return new Tasks(Runnable::run, Runnable::run);
    }

    /** Runs {@code work} and hands its result to {@code done}, or what it threw to {@code failed}. */
    public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        new Latest().run(work, done, failed);
    }

    /** Runs {@code work} in the window, as soon as the window is free. */
    public void inWindow(Runnable work) {
        window.execute(work);
    }

    /** A place for one answer at a time: a question asked here outdates the one before it. */
    public Latest latest() {
        return new Latest();
    }

    /** Work of which only the newest counts. To be used on the thread of the window alone. */
    public final class Latest {

        private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
        private volatile Object newest = new Object();

        private Latest() {}

        /** Runs {@code work}; the results of earlier work here are thrown away, and what has not begun never does. */
        public <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
            Object mine = new Object();
            newest = mine;
            busy.set(true);
            background.execute(() -> {
                if (newest == mine) {
                    work(mine, work, done, failed);
                }
            });
        }

        private <T> void work(Object mine, Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
            try {
                T result = work.get();
                send(mine, () -> done.accept(result));
            } catch (RuntimeException problem) {
                send(mine, () -> failed.accept(problem));
            }
        }

        /** What is outdated by now is not even held until the window has time for it. */
        private void send(Object mine, Runnable delivery) {
            if (newest == mine) {
                window.execute(() -> deliver(mine, delivery));
            }
        }

        private void deliver(Object mine, Runnable delivery) {
            if (newest == mine) {
                busy.set(false);
                delivery.run();
            }
        }

        /** Outdates what runs. */
        public void cancel() {
            newest = new Object();
            busy.set(false);
        }

        /** True while an answer is awaited. */
        public ReadOnlyBooleanProperty busyProperty() {
            return busy.getReadOnlyProperty();
        }
    }
}
