package org.parley.library;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.extraction.Analyzer;
import org.parley.extraction.ReadArticle;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.topic.TopicScheme;
import org.parley.importer.ArticleReaders;
import org.parley.importer.MetadataCsv;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

/** Reads single files without a library. */
public final class StandaloneReader {

    private final ArticleReaders readers = new ArticleReaders();
    private final Analyzer analyzer;
    private final Map<String, Metadata> given;

    /** @param given what is known from outside about a file, by its name without folders */
    public StandaloneReader(TopicScheme scheme, KindScheme kinds, Map<String, Metadata> given) {
        this.analyzer = new Analyzer(scheme, kinds);
        this.given = Map.copyOf(given);
    }

    /**
     * What a {@code metadata.csv} says, by file.
     *
     * @throws UnreadableException if it is not such a table
     */
    public static Map<String, Metadata> metadata(Path csv) throws UnreadableException {
        try {
            return new MetadataCsv().read(WholeFile.read(csv));
        } catch (UnreadableFileException e) {
            throw new UnreadableException(e.getMessage());
        } catch (IOException e) {
            throw new UnreadableException(sentence(csv, e));
        }
    }

    /**
     * Reads one file.
     *
     * @throws UnreadableException if it cannot be read; the message is a sentence
     */
    public ReadArticle read(Path file) throws UnreadableException {
        try {
            Metadata known = given.getOrDefault(file.getFileName().toString(), Metadata.NONE);
            String name = file.toString().replace(File.separatorChar, '/');
            Article article = readers.read(new Source(name, WholeFile.read(file), known));
            return new ReadArticle(article, analyzer.analyse(article));
        } catch (UnreadableFileException e) {
            throw new UnreadableException(e.getMessage());
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new UnreadableException(FileReader.sentence(e));
        } catch (IOException e) {
            throw new UnreadableException(sentence(file, e));
        }
    }

    private static String sentence(Path file, IOException e) {
        return Files.isDirectory(file) ? "is a folder: name its files, or import it" : FolderWalk.sentence(e);
    }

    /** A file cannot be read; the message says why, without the name of the file. */
    public static final class UnreadableException extends Exception {

        private static final long serialVersionUID = 1L;

        UnreadableException(String sentence) {
            super(sentence);
        }
    }
}
