package org.parley.ui.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.parley.library.ImportProgress;
import org.parley.library.ImportProgress.FileState;
import org.parley.library.ImportReport;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Problem;
import org.parley.ui.common.Words;

/** An import while it runs, and how it ended. One runs at a time. */
final class ImportViewModel {

    private final Desk desk;
    private final ObservableList<FileState> files = FXCollections.observableArrayList();
    private final Map<String, Integer> places = new HashMap<>();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<String> name = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Optional<ImportReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Problem problem = new Problem();
    private final AtomicBoolean cancelled = new AtomicBoolean();

    ImportViewModel(Desk desk) {
        this.desk = desk;
    }

    /** Imports files and folders; does nothing while an import runs or if there are none. */
    void start(List<Path> paths, Optional<Path> metadata) {
        if (running.get() || paths.isEmpty()) {
            return;
        }
        files.clear();
        places.clear();
        total.set(0);
        done.set(0);
        cancelled.set(false);
        problem.clear();
        report.set(Optional.empty());
        name.set(nameOf(paths));
        running.set(true);
        desk.tasks().run(() -> desk.library().importPaths(paths, metadata, new Listener()), this::ended, this::failed);
    }

    /** Stops the import; what is read by then is kept. */
    void cancel() {
        cancelled.set(true);
    }

    private static String nameOf(List<Path> paths) {
        return paths.size() == 1 ? Words.quoted(paths.getFirst().toAbsolutePath().normalize().getFileName().toString())
                : Words.count(paths.size(), "item");
    }

    private void ended(ImportReport how) {
        report.set(Optional.of(how));
        running.set(false);
        desk.changes().changed();
    }

    private void failed(RuntimeException why) {
        problem.tell(why);
        running.set(false);
        desk.changes().changed();
    }

    private void show(FileState state, int nowDone) {
        Integer place = places.putIfAbsent(state.file(), files.size());
        if (place == null) {
            files.add(state);
        } else {
            files.set(place, state);
        }
        done.set(nowDone);
    }

    /** Hears the import on its thread. Many small reports become few deliveries. */
    private final class Listener implements ImportProgress {

        private final Queue<Runnable> heard = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean delivering = new AtomicBoolean();

        @Override
        public void started(int count) {
            deliver(() -> total.set(count));
        }

        @Override
        public void file(FileState state, int nowDone) {
            deliver(() -> show(state, nowDone));
        }

        @Override
        public boolean cancelled() {
            return cancelled.get();
        }

        private void deliver(Runnable news) {
            heard.add(news);
            if (delivering.compareAndSet(false, true)) {
                desk.tasks().inWindow(this::drain);
            }
        }

        private void drain() {
            delivering.set(false);
            for (Runnable news = heard.poll(); news != null; news = heard.poll()) {
                news.run();
            }
        }
    }

    /** The files in the order in which they were heard of. */
    ObservableList<FileState> files() {
        return files;
    }

    ReadOnlyIntegerProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** How many files have ended. */
    ReadOnlyIntegerProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** What is imported: the quoted name of the folder or file, or how many. */
    ReadOnlyObjectProperty<String> nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** How the last import ended; empty while none has. */
    ReadOnlyObjectProperty<Optional<ImportReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Why the last import failed as a whole, if it did. */
    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.property();
    }
}
