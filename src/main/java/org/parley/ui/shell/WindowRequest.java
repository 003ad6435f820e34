package org.parley.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.library.Library;

/**
 * What a window is to open.
 *
 * @param library the library to open
 * @param opens opens a library, that one or another that a person chooses; called off the thread of the window
 * @param imports files and folders to import once it is open
 * @param metadata a {@code metadata.csv} for them
 * @param usedBefore true if it is the library that was used last: where that has gone, none is made in its place
 */
public record WindowRequest(Path library, Function<Path, Library> opens, List<Path> imports, Optional<Path> metadata,
        boolean usedBefore) {
    public WindowRequest {
        imports = List.copyOf(imports);
    }

    /** Asks for another library, with nothing to import into it. */
    WindowRequest another(Path file) {
        return new WindowRequest(file, opens, List.of(), Optional.empty(), false);
    }
}
