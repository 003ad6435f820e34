package org.parley.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.library.Library;

/**
 * What a window is to open.
 *
 * @param library opens the library; called once, off the thread of the window
 * @param imports files and folders to import once it is open
 * @param metadata a {@code metadata.csv} for them
 */
public record WindowRequest(Supplier<Library> library, List<Path> imports, Optional<Path> metadata) {
    public WindowRequest {
        imports = List.copyOf(imports);
    }
}
