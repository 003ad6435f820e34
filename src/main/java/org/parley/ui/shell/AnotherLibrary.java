package org.parley.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.parley.ui.common.FilePrompts;

/** Asks for a library to show in place of the one that is open, or that could not be opened. */
final class AnotherLibrary {

    private static final String SUFFIX = ".parley";

    private final FilePrompts prompts;
    private final Consumer<Path> open;

    /** @param open shows the library at a place, and makes it if there is none */
    AnotherLibrary(FilePrompts prompts, Consumer<Path> open) {
        this.prompts = prompts;
        this.open = open;
    }

    /** Opens a library that a person chooses. */
    void choose() {
        prompts.library("Open a library").ifPresent(open);
    }

    /** Makes a library where a person says. */
    void make() {
        prompts.saveAs("New library", "articles" + SUFFIX).map(AnotherLibrary::named).ifPresent(open);
    }

    /** Not every dialog adds the ending by itself. */
    private static Path named(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.endsWith(SUFFIX) ? chosen : chosen.resolveSibling(name + SUFFIX);
    }
}
