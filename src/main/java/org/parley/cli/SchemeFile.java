package org.parley.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.parley.extraction.topic.TopicScheme;
import org.parley.extraction.topic.UnreadableSchemeException;

/** The topic scheme that a command is to use. */
final class SchemeFile {

    private SchemeFile() {}

    /** The scheme in {@code file}, if one was named. */
    static Optional<TopicScheme> read(Optional<Path> file) {
        try {
            return file.isPresent() ? Optional.of(TopicScheme.read(file.get())) : Optional.empty();
        } catch (UnreadableSchemeException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
