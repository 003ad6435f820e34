package org.parley.extraction.event;

/** A file of kinds of events cannot be read; the message is one sentence that says what is wrong and in which line. */
public final class UnreadableKindsException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableKindsException(String sentence) {
        super(sentence);
    }
}
