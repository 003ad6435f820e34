package org.parley.cli;

import java.nio.file.Path;
import org.parley.library.Reading;

/** The metadata table that was named. */
final class MetadataFile {

    private MetadataFile() {}

    /** @throws UsageException if it cannot be used, before anything is done with it */
    static void check(Path table) {
        try {
            Reading.metadata(table);
        } catch (Reading.UnreadableException e) {
            throw new UsageException(table + ": " + e.getMessage());
        }
    }
}
