package org.parley.ui.shell;

import org.parley.ui.common.FilePrompts;
import org.parley.ui.common.Toasts;

/** How a window asks a person where files are, and tells what came of it. */
record Speech(FilePrompts prompts, Toasts toasts) {

    Speech(FilePrompts prompts) {
        this(prompts, new Toasts());
    }
}
