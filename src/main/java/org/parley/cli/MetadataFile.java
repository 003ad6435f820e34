package org.parley.cli;

import java.nio.file.Path;
import org.parley.library.StandaloneReader;

/** The metadata table that was named. */
final class MetadataFile {

    private MetadataFile() {}

    /** @throws UsageException if it cannot be used, before anything is done with it */
    static void check(Path table) {
        try {
            StandaloneReader.metadata(table);
        } catch (StandaloneReader.UnreadableException e) {
            throw new UsageException(table + ": " + e.getMessage());
        }
    }
}
