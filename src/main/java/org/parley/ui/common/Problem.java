package org.parley.ui.common;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What goes wrong in a view, as a sentence for the person who looks at it. */
public final class Problem {

    private final ReadOnlyObjectWrapper<Optional<String>> sentence = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Something went wrong. */
    public void tell(RuntimeException why) {
        tell(Words.problem(why));
    }

    /** Says what is wrong. */
    public void tell(String what) {
        sentence.set(Optional.of(what));
    }

    /** Nothing is wrong any more. */
    public void clear() {
        sentence.set(Optional.empty());
    }

    /** The sentence; empty while nothing is wrong. */
    public ReadOnlyObjectProperty<Optional<String>> property() {
        return sentence.getReadOnlyProperty();
    }
}
