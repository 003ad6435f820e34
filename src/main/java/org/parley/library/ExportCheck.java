package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.parley.article.Metadata;
import org.parley.export.ExportVerifier;
import org.parley.export.Verification;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Sha256;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

/** Checks exports against the files as they are on the disk now. */
public final class ExportCheck {

    private final ArticleReaders readers = new ArticleReaders();
    private final Function<String, Optional<Path>> places;

    private ExportCheck(Function<String, Optional<Path>> places) {
        this.places = places;
    }

    /** Finds the files where {@code library} found them when it imported them. */
    public static ExportCheck of(Library library) {
        return new ExportCheck(library.articles()::pathOf);
    }

    /** Finds the files in {@code folder}. */
    public static ExportCheck in(Path folder) {
        return new ExportCheck(file -> within(folder, file));
    }

    /**
     * Compares every row of {@code export} with its file.
     *
     * @throws org.parley.export.ExportException if it is no export of Parley
     */
    public Verification verify(Path export) {
        return LibraryException.use(() -> new ExportVerifier(this::current).verify(export));
    }

    /** What an export names is looked for in the folder alone. */
    private static Optional<Path> within(Path folder, String file) {
        try {
            Path path = folder.resolve(file).normalize();
            return path.startsWith(folder.normalize()) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException noSuchFile) {
            return Optional.empty();
        }
    }

    private Optional<ExportVerifier.Current> current(String file) {
        Optional<Path> path = places.apply(file).filter(Files::isReadable);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = WholeFile.read(path.get());
            return Optional.of(new ExportVerifier.Current(Sha256.of(bytes), text(file, bytes)));
        } catch (IOException | UnreadableFileException e) {
            return Optional.empty();
        }
    }

    /** The canonical text; of a file that is no article any more nothing. */
    private String text(String file, byte[] bytes) {
        try {
            return readers.read(new Source(file, bytes, Metadata.NONE)).text();
        } catch (UnreadableFileException e) {
            return "";
        }
    }
}
