package org.parley.importer;

/** A file cannot be read; the message is one sentence that says what is wrong and what to do about it. */
public final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String sentence) {
        super(sentence);
    }
}
