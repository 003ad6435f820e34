package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
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
        return new ExportCheck(library::pathOf);
    }

    /** Finds the files in {@code folder}. */
    public static ExportCheck in(Path folder) {
        return new ExportCheck(file -> Optional.of(folder.resolve(file)));
    }

    /**
     * Compares every row of {@code export} with its file.
     *
     * @throws org.parley.export.ExportException if it is no export of Parley
     */
    public Verification verify(Path export) {
        return new ExportVerifier(this::current).verify(export);
    }

    private Optional<ExportVerifier.Current> current(String file) {
        Optional<Path> path = places.apply(file).filter(Files::isReadable);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(path.get());
            return Optional.of(new ExportVerifier.Current(Sha256.of(bytes), text(file, bytes)));
        } catch (IOException e) {
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
