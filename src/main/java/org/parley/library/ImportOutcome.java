package org.parley.library;

import java.util.Optional;
import org.parley.store.Stored;

/** What reading a file of an import came to, before anything is written. */
sealed interface ImportOutcome {

    FolderWalk.Found file();

    /** The article is in the library as the file is. */
    record Unchanged(FolderWalk.Found file) implements ImportOutcome {}

    /** An article of another file has the same bytes. */
    record SameBytes(FolderWalk.Found file, String sha256) implements ImportOutcome {}

    /**
     * It was read and analysed.
     *
     * @param known the article that the file was before
     */
    record Read(FolderWalk.Found file, Stored.Derived derived, Optional<Stored.Known> known) implements ImportOutcome {}

    /** A person removed its article. */
    record Removed(FolderWalk.Found file) implements ImportOutcome {}

    /** It is no article, and nothing is wrong with it. */
    record NoArticle(FolderWalk.Found file, String reason) implements ImportOutcome {}

    /** It could not be read. */
    record Failed(FolderWalk.Found file, String reason) implements ImportOutcome {}
}
