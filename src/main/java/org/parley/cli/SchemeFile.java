package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.extraction.topic.TopicScheme;
import org.parley.extraction.topic.UnreadableSchemeException;

/** The topic scheme that a command is to use. */
final class SchemeFile {

    private SchemeFile() {}

    /** The scheme in {@code file}, or the one that comes with Parley. */
    static TopicScheme read(Optional<Path> file) {
        try {
            return file.isPresent() ? TopicScheme.read(file.get()) : TopicScheme.standard();
        } catch (UnreadableSchemeException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
