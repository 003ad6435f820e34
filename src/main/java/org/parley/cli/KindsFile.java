package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.UnreadableKindsException;

/** The kinds of events that a command is to find. */
final class KindsFile {

    private KindsFile() {}

    /** The kinds that come with Parley, and those of {@code file}. */
    static KindScheme read(Optional<Path> file) {
        try {
            return file.isPresent() ? KindScheme.with(file.get()) : KindScheme.standard();
        } catch (UnreadableKindsException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
