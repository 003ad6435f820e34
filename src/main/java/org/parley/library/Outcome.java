package org.parley.library;

import java.util.Optional;
import org.parley.article.Metadata;
import org.parley.store.Stored;

/** What reading a file of an import came to, before anything is written. */
sealed interface Outcome {

    FolderWalk.Found file();

    /** The article is in the library as the file is. */
    record Unchanged(FolderWalk.Found file) implements Outcome {}

    /** An article of another file has the same bytes. */
    record SameBytes(FolderWalk.Found file, String sha256) implements Outcome {}

    /**
     * It was read and analysed.
     *
     * @param given what a metadata table says of it
     * @param known the article that the file was before
     */
    record Read(FolderWalk.Found file, byte[] bytes, Deriver.Derived derived, Metadata given,
            Optional<Stored.Known> known) implements Outcome {}

    /** It could not be read. */
    record Failed(FolderWalk.Found file, String reason) implements Outcome {}
}
