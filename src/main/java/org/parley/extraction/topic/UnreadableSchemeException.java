package org.parley.extraction.topic;

/** A topic scheme cannot be read; the message is one sentence that says what is wrong and where. */
public final class UnreadableSchemeException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableSchemeException(String sentence) {
        super(sentence);
    }
}
