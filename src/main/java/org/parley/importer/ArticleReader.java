package org.parley.importer;

import org.parley.article.Article;

/** Reads one file format. Readers are pure: the same source gives the same article. */
public interface ArticleReader {

    /** @throws UnreadableFileException if the source holds no article that this reader can read */
    Article read(Source source) throws UnreadableFileException;
}
