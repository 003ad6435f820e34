package org.parley.fuzz;

import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.importer.ArticleReaders;
import org.parley.importer.Promises;
import org.parley.importer.Source;
import org.parley.importer.UnreadableFileException;

/** Reads bytes as a file of one name and holds the reader to its promises. */
final class FuzzedReader {

    private static final ArticleReaders READERS = new ArticleReaders();

    private FuzzedReader() {}

    /** Reads {@code bytes}, and once more: the same bytes give the same article. */
    static void read(String file, byte[] bytes) {
        try {
            Article article = article(file, bytes);
            Promises.check(article);
            if (!article.equals(article(file, bytes))) {
                throw new AssertionError("the same bytes give another article");
            }
        } catch (UnreadableFileException e) {
            requireSentence(e);
        }
    }

    static Article article(String file, byte[] bytes) throws UnreadableFileException {
        return READERS.read(new Source(file, bytes, Metadata.NONE));
    }

    /** A reason is the end of one sentence. */
    static void requireSentence(UnreadableFileException e) {
        String reason = e.getMessage();
        if (reason == null || reason.isBlank() || reason.indexOf('\n') >= 0) {
            throw new AssertionError("no sentence: " + reason, e);
        }
    }
}
