package org.parley.extraction.time;

import java.util.Set;
import org.parley.extraction.text.Tokens;

/** A class of words or of runs of tokens that rules name in capitals: MONTH, NUM, CLOCK. */
interface TokenClass {

    /** How many tokens from {@code at} on, before {@code end}, belong to it together; 0 if none does. */
    int length(Tokens tokens, int at, int end);

    /** What the {@code length} tokens at {@code at} mean, in the spelling that value rules expect. */
    String value(Tokens tokens, int at, int length);

    /** The words, in lower case, that it can begin with. */
    Set<String> firstWords();

    /** The words, in lower case, that can stand in it after the first. */
    default Set<String> innerWords() {
        return Set.of();
    }

    /** True if it never has more than one token. */
    default boolean isOneToken() {
        return false;
    }

    /** True if its first words are not listed: any can be one. */
    default boolean startsWithAnyWord() {
        return false;
    }

    /** True if it can begin with a token that begins with a digit. */
    default boolean startsWithDigit() {
        return false;
    }
}
