package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.library.Library;

/** The window, as the command line sees it. */
@FunctionalInterface
public interface WindowOpener {

    /**
     * What the window is to show.
     *
     * @param library the library to open
     * @param opens opens a library, and makes it if it is not there: that one, or another that a person chooses
     * @param imports files and folders to import once it is open
     * @param metadata a {@code metadata.csv} for them
     * @param usedBefore true if it is the library that was used last: where that has gone, none is made in its place
     */
    record Request(Path library, Function<Path, Library> opens, List<Path> imports, Optional<Path> metadata,
            boolean usedBefore) {}

    /** Shows the window until it is closed; false at once if there is no display to show it on. */
    boolean show(Request request);
}
