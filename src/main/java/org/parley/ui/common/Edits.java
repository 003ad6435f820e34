package org.parley.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a person says against or beyond the articles. Each edit can be taken back, the last one first. */
public final class Edits {

    private static final int REMEMBERED = 200;

    private final Tasks tasks;
    private final Changes changes;
    private final Deque<Made> made = new ArrayDeque<>();
    private final Deque<Made> takenBack = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<String>> last = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> next = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper underWay = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<News>> news = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What is to be told of an edit. */
    public enum What {
        MADE, TAKEN_BACK, FAILED
    }

    /** What happened last, in one sentence. */
    public record News(What what, String sentence) {}

    /** An edit: what makes it, and what takes it back. */
    private record Made(String sentence, Supplier<Runnable> work, Runnable back) {}

    public Edits(Tasks tasks, Changes changes) {
        this.tasks = tasks;
        this.changes = changes;
    }

    /**
     * Makes an edit off the thread of the window.
     *
     * @param sentence what a person says by it: "The place of Oslo talks is Bergen."
     * @param work makes it and answers with what takes it back
     */
    public void make(String sentence, Supplier<Runnable> work) {
        run(sentence, work, takenBack::clear);
    }

    /** Makes again what was taken back last, if anything was since the last edit. */
    public void redo() {
        if (!takenBack.isEmpty()) {
            Made again = takenBack.pop();
            run(again.sentence, again.work, () -> {});
        }
    }

    private void run(String sentence, Supplier<Runnable> work, Runnable done) {
        begin();
        tasks.run(work, back -> {
            made.push(new Made(sentence, work, back));
            if (made.size() > REMEMBERED) {
                made.removeLast();
            }
            done.run();
            changes.changed();
            tell(What.MADE, sentence);
        }, this::fail);
    }

    /** Takes the last edit back, if there is one. */
    public void undo() {
        if (!made.isEmpty()) {
            Made undone = made.pop();
            begin();
            tasks.run(() -> {
                undone.back.run();
                return true;
            }, done -> {
                takenBack.push(undone);
                changes.changed();
                tell(What.TAKEN_BACK, undone.sentence);
            }, this::fail);
        }
    }

    private void begin() {
        underWay.set(underWay.get() + 1);
        remember();
    }

    private void fail(RuntimeException why) {
        tell(What.FAILED, Words.problem(why));
    }

    private void tell(What what, String sentence) {
        underWay.set(underWay.get() - 1);
        remember();
        news.set(Optional.of(new News(what, sentence)));
    }

    private void remember() {
        last.set(Optional.ofNullable(made.peek()).map(Made::sentence));
        next.set(Optional.ofNullable(takenBack.peek()).map(Made::sentence));
    }

    /** What {@link #undo} would take back. */
    public ReadOnlyObjectProperty<Optional<String>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** What {@link #redo} would make again. */
    public ReadOnlyObjectProperty<Optional<String>> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** How many edits are under way: of a large library the whole timeline may have to be woven anew. */
    public ReadOnlyIntegerProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /** The last thing that is to be told. */
    public ReadOnlyObjectProperty<Optional<News>> newsProperty() {
        return news.getReadOnlyProperty();
    }
}
