package org.parley.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.library.RenewalProgress;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Dialogs;
import org.parley.ui.common.Toasts;
import org.parley.ui.common.Words;

/** Brings the library of a window up to date while the window is used. */
final class Renewing {

    private final Desk desk;
    private final Toasts toasts;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Kept> kept = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Optional<StatusBar.Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());

    Renewing(Desk desk, Toasts toasts) {
        this.desk = desk;
        this.toasts = toasts;
    }

    /** An article that stays as an earlier Parley read it, and why. */
    record Kept(String file, String reason) {}

    /** Reads anew what an earlier Parley read, and shows the library as it is then. */
    void begin() {
        desk.tasks().run(() -> desk.library().bringUpToDate(new Listener()), this::ended, why -> {
            work.set(Optional.empty());
            toasts.failed(Words.problem(why));
        });
    }

    /** Stops it: it goes on when the library is opened again. */
    void stop() {
        stopped.set(true);
    }

    private void ended(boolean whole) {
        boolean changed = work.get().isPresent();
        work.set(Optional.empty());
        if (changed) {
            desk.changes().changed();
        }
        if (!whole && stopped.get()) {
            toasts.done("Stopped: the rest is read anew when the library is opened again.");
        } else if (!kept.isEmpty()) {
            toasts.failed(Words.capitalised(Words.count(kept.size(), "article"))
                    + " could not be read anew and stay as an earlier Parley read them.", "Which?", this::tellKept);
        }
    }

    private void tellKept() {
        Dialogs.open(toasts, "Not read anew", KeptView.WIDTH, KeptView.HEIGHT,
                close -> new KeptView(kept, close));
    }

    /** Hears the reading on its thread. */
    private final class Listener implements RenewalProgress {

        @Override
        public boolean go(int done, int of) {
            String text = "Bringing the library up to date, " + Words.number(done) + " of "
                    + Words.count(of, "article");
            show(new StatusBar.Work(text, (double) done / Math.max(1, of), Optional.of(Renewing.this::stop)));
            return !stopped.get();
        }

        @Override
        public void kept(String file, String reason) {
            desk.tasks().inWindow(() -> kept.add(new Kept(file, reason)));
        }

        @Override
        public void weaving() {
            show(new StatusBar.Work("Putting the timeline together", -1, Optional.empty()));
        }

        private void show(StatusBar.Work now) {
            desk.tasks().inWindow(() -> work.set(Optional.of(now)));
        }
    }

    /** How far it is; empty while there is nothing to do. */
    ReadOnlyObjectProperty<Optional<StatusBar.Work>> workProperty() {
        return work.getReadOnlyProperty();
    }
}
