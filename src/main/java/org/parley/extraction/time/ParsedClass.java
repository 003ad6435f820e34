package org.parley.extraction.time;

import java.util.Set;
import org.parley.extraction.text.Tokens;

/** A token class that a piece of code reads. */
record ParsedClass(Set<String> firstWords, Set<String> innerWords, boolean startsWithDigit,
        Reader reader) implements TokenClass {

    /** What was read. */
    record Parsed(String value, int length) {}

    /** Reads the class at {@code at}, before {@code end}; null if it is not there. */
    @FunctionalInterface
    interface Reader {
        Parsed read(Tokens tokens, int at, int end);
    }

    @Override
    public int length(Tokens tokens, int at, int end) {
        Parsed parsed = reader.read(tokens, at, end);
        return parsed == null ? 0 : parsed.length;
    }

    @Override
    public String value(Tokens tokens, int at, int length) {
        return reader.read(tokens, at, at + length).value;
    }
}
