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
    private final ReadOnlyIntegerWrapper underWay = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<News>> news = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What is to be told of an edit. */
    public enum What {
        MADE, TAKEN_BACK, FAILED
    }

    /** What happened last, in one sentence. */
    public record News(What what, String sentence) {}

    /** An edit, and what takes it back. */
    private record Made(String sentence, Runnable back) {}

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
        begin();
        tasks.run(work, back -> {
            made.push(new Made(sentence, back));
            if (made.size() > REMEMBERED) {
                made.removeLast();
            }
            changes.changed();
            tell(What.MADE, sentence);
        }, this::fail);
    }

    /** Takes the last edit back, if there is one. */
    public void undo() {
        if (!made.isEmpty()) {
            Made last = made.pop();
            begin();
            tasks.run(() -> {
                last.back.run();
                return true;
            }, done -> {
                changes.changed();
                tell(What.TAKEN_BACK, last.sentence);
            }, this::fail);
        }
    }

    private void begin() {
        underWay.set(underWay.get() + 1);
    }

    private void fail(RuntimeException why) {
        tell(What.FAILED, Words.problem(why));
    }

    private void tell(What what, String sentence) {
        underWay.set(underWay.get() - 1);
        news.set(Optional.of(new News(what, sentence)));
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
