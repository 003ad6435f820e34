package org.parley.library;

/** The library cannot be used; the message is one sentence that says what is wrong and what to do about it. */
public final class LibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LibraryException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public LibraryException(String sentence) {
        super(sentence);
    }
}
