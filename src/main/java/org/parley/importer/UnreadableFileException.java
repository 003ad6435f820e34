package org.parley.importer;

/**
 * A file cannot be read; the message says what is wrong and what to do about it, as the rest of a sentence that begins
 * with the name of the file: "is a PDF, which Parley does not read; …".
 */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean noArticle;

    public UnreadableFileException(String sentence) {
        this(sentence, false);
    }

    private UnreadableFileException(String sentence, boolean noArticle) {
        super(sentence);
        this.noArticle = noArticle;
    }

    /** A file with which nothing is wrong, only that it is no article. */
    static UnreadableFileException noArticle(String sentence) {
        return new UnreadableFileException(sentence, true);
    }

    /** True if nothing is wrong with the file, and nobody needs to do anything. */
    public boolean isNoArticle() {
        return noArticle;
    }
}
