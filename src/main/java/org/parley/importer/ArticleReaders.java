package org.parley.importer;

import org.parley.article.Article;

/** The one place that chooses a reader for a file, by its name and its first bytes. */
public final class ArticleReaders {

    /**
     * Reads a file into an article.
     *
     * @throws UnreadableFileException if it is not an article in a format that Parley reads
     */
    public Article read(Source source) throws UnreadableFileException {
        throw new UnsupportedOperationException();
    }
}
