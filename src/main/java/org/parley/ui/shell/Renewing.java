package org.parley.ui.shell;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.library.RenewalProgress;
import org.parley.ui.common.Words;

/** Brings the library of a window up to date while the window is used. */
final class Renewing {

    private final Desk desk;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final ReadOnlyObjectWrapper<Optional<StatusBar.Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());

    Renewing(Desk desk) {
        this.desk = desk;
    }

    /** Reads anew what an earlier Parley read, and shows the library as it is then. */
    void begin() {
        desk.tasks().run(() -> desk.library().bringUpToDate(new Listener()), this::ended, why -> {
            work.set(Optional.empty());
            desk.toasts().failed(Words.problem(why));
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
            desk.toasts().done("Stopped: the rest is read anew when the library is opened again.");
        }
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
