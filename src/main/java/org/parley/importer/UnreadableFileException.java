package org.parley.importer;

/**
 * A file cannot be read; the message says what is wrong and what to do about it, as the rest of a sentence that begins
 * with
 * the name of the file: "is a PDF, which Parley does not read; …".
 */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String sentence) {
        super(sentence);
    }
}
