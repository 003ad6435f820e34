package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.parley.article.Metadata;
import org.parley.extraction.text.Fingerprint;
import org.parley.importer.Sha256;
import org.parley.importer.UnreadableFileException;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;

/** Reads and analyses the files of an import, on many threads; looks into the library, and writes nothing. */
final class FileReader {

    private static final int LARGEST_FILE = 64 << 20;

    private final LibraryStore store;
    private final Deriver deriver;

    FileReader(LibraryStore store, Deriver deriver) {
        this.store = store;
        this.deriver = deriver;
    }

    /** Whatever is wrong with a file ends as the reason why it failed: one file never stops the rest. */
    Outcome read(FolderWalk.Found file, Metadata given) {
        try {
            long size = Files.size(file.path());
            if (size > LARGEST_FILE) {
                return new Outcome.Failed(file, "has " + (size >> 20) + " MB and at most " + (LARGEST_FILE >> 20)
                        + " MB are read: save the article alone");
            }
            return read(file, readWhole(file.path()), given);
        } catch (IOException e) {
            return new Outcome.Failed(file, FolderWalk.sentence(e));
        } catch (UnreadableFileException e) {
            return new Outcome.Failed(file, e.getMessage());
        } catch (StackOverflowError e) {
            return new Outcome.Failed(file, "is nested too deep to be read");
        } catch (OutOfMemoryError e) {
            return new Outcome.Failed(file, "takes more memory than there is: save the article alone");
        }
    }

    private Outcome read(FolderWalk.Found file, byte[] bytes, Metadata given) throws UnreadableFileException {
        String sha256 = Sha256.of(bytes);
        Optional<Stored.Known> known = store.knownAt(file.path());
        Metadata told = given.equals(Metadata.NONE) ? known.map(Stored.Known::given).orElse(given) : given;
        Deriver.Outside outside = new Deriver.Outside(told,
                known.flatMap(article -> store.publishedByPerson(article.file())));
        if (known.isPresent() && known.get().sha256().equals(sha256)
                && known.get().derivation().equals(deriver.mark(outside))) {
            return new Outcome.Unchanged(file);
        }
        if (known.isEmpty() && store.knownBytes(sha256).isPresent()) {
            return new Outcome.SameBytes(file, sha256);
        }
        Stored.Derived derived = deriver.derive(file.name(), bytes, outside);
        return new Outcome.Read(file, derived, Fingerprint.of(derived.article()), known);
    }

    /** The bytes of a file that nobody changes meanwhile. */
    private static byte[] readWhole(Path path) throws IOException {
        FileTime before = Files.getLastModifiedTime(path);
        byte[] bytes = Files.readAllBytes(path);
        if (Files.size(path) != bytes.length || !Files.getLastModifiedTime(path).equals(before)) {
            throw new IOException("it changed meanwhile; import it again");
        }
        return bytes;
    }
}
