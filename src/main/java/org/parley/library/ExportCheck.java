package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.export.ExportVerifier;
import org.parley.export.Verification;
import org.parley.importer.ArticleReaders;
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
            Article article = readers.read(new Source(file, Files.readAllBytes(path.get()), Metadata.NONE));
            return Optional.of(new ExportVerifier.Current(article.sha256(), article.text()));
        } catch (IOException | UnreadableFileException e) {
            return Optional.empty();
        }
    }
}
