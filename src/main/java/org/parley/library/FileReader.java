package org.parley.library;

import java.io.IOException;
import java.util.Optional;
import org.parley.article.Metadata;
import org.parley.importer.Sha256;
import org.parley.importer.UnreadableFileException;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;

/** Reads and analyses the files of an import, on many threads; looks into the library, and writes nothing. */
final class FileReader {

    private final LibraryStore store;
    private final Deriver deriver;

    FileReader(LibraryStore store, Deriver deriver) {
        this.store = store;
        this.deriver = deriver;
    }

    /**
     * Whatever is wrong with a file ends as the reason why it failed: one file never stops the rest. One whose article
     * a person removed is not read at all.
     */
    ImportOutcome read(FolderWalk.Found file, Metadata given) {
        if (store.articles().knownAs(file.name()).filter(Stored.Known::removed).isPresent()) {
            return new ImportOutcome.Removed(file);
        }
        try {
            return read(file, WholeFile.read(file.path()), given);
        } catch (IOException e) {
            return new ImportOutcome.Failed(file, FolderWalk.sentence(e));
        } catch (UnreadableFileException e) {
            return e.isNoArticle() ? new ImportOutcome.NoArticle(file, e.getMessage())
                    : new ImportOutcome.Failed(file, e.getMessage());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return new ImportOutcome.Failed(file, sentence(e));
        }
    }

    /** What is too much of a file, as the end of a sentence that its name begins. */
    static String sentence(VirtualMachineError e) {
        return e instanceof StackOverflowError ? "is nested too deep to be read"
                : "takes more memory than there is: save the article alone";
    }

    /** What a file met that nobody thought of, likewise. */
    static String fault(Throwable why) {
        return "could not be read, which is a fault of Parley (" + why + "): please report it";
    }

    private ImportOutcome read(FolderWalk.Found file, byte[] bytes, Metadata given) throws UnreadableFileException {
        String sha256 = Sha256.of(bytes);
        Optional<Stored.Known> known = store.articles().knownAt(file.path());
        Metadata told = given.equals(Metadata.NONE) ? known.map(Stored.Known::given).orElse(given) : given;
        Deriver.Outside outside = new Deriver.Outside(told,
                known.flatMap(article -> store.articles().publishedByPerson(article.file())));
        if (known.isPresent() && known.get().sha256().equals(sha256)
                && known.get().derivation().equals(deriver.mark(outside))) {
            return new ImportOutcome.Unchanged(file);
        }
        if (known.isEmpty() && store.articles().knownBytes(sha256).isPresent()) {
            return new ImportOutcome.SameBytes(file, sha256);
        }
        Stored.Derived derived = deriver.derive(file.name(), bytes, outside);
        return new ImportOutcome.Read(file, derived, known);
    }
}
