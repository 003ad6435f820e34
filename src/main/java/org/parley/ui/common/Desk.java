package org.parley.ui.common;

import org.parley.library.Library;

/** What the rooms of one window share: the library, where one stands in it, and what becomes of it. */
public record Desk(Library library, Tasks tasks, Navigator navigator, Changes changes, Edits edits) {

    /** A desk of its own for one window. */
    public Desk(Library library, Tasks tasks, Navigator navigator, Changes changes) {
        this(library, tasks, navigator, changes, new Edits(tasks, changes));
    }
}
