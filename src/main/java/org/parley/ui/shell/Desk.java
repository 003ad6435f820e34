package org.parley.ui.shell;

import org.parley.library.Library;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Edits;
import org.parley.ui.common.FilePrompts;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Toasts;

/** What the parts of one window share. Views take from it what they need; none takes all of it. */
record Desk(Library library, Tasks tasks, Navigator navigator, Changes changes, Edits edits, FilePrompts prompts,
        Toasts toasts) {

    /** A desk of its own for one window. */
    Desk(Library library, Tasks tasks, Navigator navigator, Changes changes, FilePrompts prompts) {
        this(library, tasks, navigator, changes, new Edits(tasks, changes), prompts, new Toasts());
    }
}
