package org.parley.ui.common;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** Counts the changes of the library since the window opened; whoever shows something of it listens. */
public final class Changes {

    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();

    /** The library is no longer what it was: an import, a note, an answer. To be called on the thread of the window. */
    public void changed() {
        count.set(count.get() + 1);
    }

    public ReadOnlyLongProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Runs {@code action} now and after each change. */
    public void nowAndAfterEach(Runnable action) {
        count.subscribe(action);
        action.run();
    }
}
