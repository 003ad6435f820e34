package org.parley.importer;

import org.parley.article.Article;

/** Reads one file format. Readers are pure: the same source gives the same article. */
public interface ArticleReader {

    /** @throws UnreadableFileException if the source holds no article that this reader can read */
    Article read(Source source) throws UnreadableFileException;

    /**
     * The file as the text that {@link org.parley.article.SourceMap} counts in.
     *
     * @throws UnreadableFileException if the bytes are no text
     */
    String decode(byte[] bytes) throws UnreadableFileException;
}
