package org.parley.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.article.Published;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

/** The articles that every benchmark reads: those of {@code seeds}, or of the folder {@code -Darticles} names. */
@State(Scope.Benchmark)
public class SavedArticles {

    static final String PUBLISHED = "2025-08-16";

    final List<Article> all = new ArrayList<>();

    public SavedArticles() {
        Metadata metadata = Metadata.NONE.withPublished(new Published(PUBLISHED, "metadata file", false));
        ArticleReaders readers = new ArticleReaders();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("articles", "seeds")))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.add(readers.read(new Source(file.getFileName().toString(), Files.readAllBytes(file), metadata)));
            }
        } catch (IOException | UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }
}
