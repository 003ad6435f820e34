package org.parley.fuzz;

import java.util.Map;
import org.parley.article.Metadata;
import org.parley.importer.MetadataCsv;
import org.parley.importer.UnreadableFileException;

/** Any bytes as {@code metadata.csv}. */
public final class MetadataTable {

    private MetadataTable() {}

    /** Called with what coverage suggests. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Map<String, Metadata> found = new MetadataCsv().read(bytes);
            if (found.keySet().stream().anyMatch(String::isBlank)) {
                throw new AssertionError("a file without a name");
            }
        } catch (UnreadableFileException e) {
            FuzzedReader.requireSentence(e);
        }
    }
}
