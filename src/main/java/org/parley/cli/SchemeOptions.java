package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.event.UnreadableKindsException;
import org.parley.extraction.topic.TopicScheme;
import org.parley.extraction.topic.UnreadableSchemeException;
import picocli.CommandLine.Option;

/** Which topics and kinds of events to look for. */
final class SchemeOptions {

    @Option(names = "--scheme", paramLabel = "FILE", description = "The topics to look for, instead of those of the library or of Parley.")
    private Optional<Path> scheme = Optional.empty();

    @Option(names = "--kinds", paramLabel = "FILE", description = "Kinds of events to find besides those that come with Parley.")
    private Optional<Path> kinds = Optional.empty();

    /**
     * The topics, if they were named.
     *
     * @throws UsageException if the file cannot be used
     */
    Optional<TopicScheme> topics() {
        try {
            return scheme.isPresent() ? Optional.of(TopicScheme.read(file(scheme.get()))) : Optional.empty();
        } catch (UnreadableSchemeException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** A folder, or a pipe or a device that has no end, is no list of words. */
    private static Path file(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UsageException("there is no file " + path);
        }
        return path;
    }

    /**
     * The kinds that come with Parley, and those that were named.
     *
     * @throws UsageException if the file cannot be used
     */
    KindScheme kinds() {
        try {
            return kinds.isPresent() ? KindScheme.with(file(kinds.get())) : KindScheme.standard();
        } catch (UnreadableKindsException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
