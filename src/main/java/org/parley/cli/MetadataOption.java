package org.parley.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Metadata;
import org.parley.library.StandaloneReader;
import picocli.CommandLine.Option;

/** A table that says of files what their text does not. */
final class MetadataOption {

    @Option(names = "--metadata", paramLabel = "CSV", description = "A table with any of the columns file, published, title, outlet, author, place, url.")
    private Optional<Path> table = Optional.empty();

    /** The table that was named. */
    Optional<Path> table() {
        return table;
    }

    /** @throws UsageException if the table cannot be used: said before anything is done with it */
    void check() {
        read();
    }

    /**
     * What the table says, by file; nothing if none was named.
     *
     * @throws UsageException if it cannot be used
     */
    Map<String, Metadata> read() {
        if (table.isEmpty()) {
            return Map.of();
        }
        try {
            return StandaloneReader.metadata(table.get());
        } catch (StandaloneReader.UnreadableException e) {
            throw new UsageException(table.get() + ": " + e.getMessage());
        }
    }
}
