package org.parley.extraction.time;

import java.util.Set;

import org.parley.extraction.text.Tokens;

/** A word with a capital, only ever looked at beside an expression: "the daily Bugle" is a newspaper. */
final class NameClass implements TokenClass {

    @Override
    public int length(Tokens tokens, int at, int end) {
        return at < end && tokens.capitalised(at) ? 1 : 0;
    }

    @Override
    public String value(Tokens tokens, int at, int length) {
        return tokens.word(at);
    }

    @Override
    public Set<String> firstWords() {
        return Set.of();
    }

    @Override
    public boolean startsWithAnyWord() {
        return true;
    }

    @Override
    public boolean isOneToken() {
        return true;
    }
}
