package org.parley.export;

import org.parley.article.ArticleEntry;

/**
 * A file that an export was made from.
 *
 * @param file its path as the library names it
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record SourceFile(String file, String sha256) {

    /** The file of an article. */
    static SourceFile of(ArticleEntry article) {
        return new SourceFile(article.file(), article.sha256());
    }
}
