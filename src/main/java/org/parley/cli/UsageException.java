package org.parley.cli;

/** What was asked for cannot be done as it was asked; the message is one sentence. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String sentence) {
        super(sentence);
    }
}
