package org.parley.extraction.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Splits text into {@link Tokens}, in one pass. */
final class Tokenizer {

    private final Set<String> abbreviations;

    /** @param abbreviations words in lower case that keep their full stop, without it */
    Tokenizer(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    Tokens tokenize(String text) {
        int[] starts = new int[text.length() / 5 + 16];
        int[] ends = new int[starts.length];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == ' ') {
                at++;
                continue;
            }
            int end = Character.isLetterOrDigit(c) ? wordEnd(text, at) : markEnd(text, at);
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = at;
            ends[count++] = end;
            at = end;
        }
        return new Tokens(text, count, starts, ends);
    }

    private int wordEnd(String text, int from) {
        int at = from;
        boolean digits = Character.isDigit(text.charAt(from));
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.isSurrogate(c)) {
                at++;
            } else if (digits && (c == ',' || c == '.') && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at + 1)) && Character.isDigit(text.charAt(at - 1))) {
                at++;
            } else {
                break;
            }
        }
        return stopEnd(text, from, at);
    }

    /** Takes in the full stop of "U.S.", "J." and known abbreviations. */
    private int stopEnd(String text, int from, int end) {
        int at = end;
        if (at < text.length() && text.charAt(at) == '.') {
            if (at - from == 1 && Character.isLetter(text.charAt(from))) {
                while (at + 2 < text.length() && text.charAt(at) == '.' && Character.isLetter(text.charAt(at + 1))
                        && text.charAt(at + 2) == '.') {
                    at += 2;
                }
                return at + 1;
            }
            if (at - from <= 6 && abbreviations.contains(text.substring(from, at).toLowerCase(Locale.ROOT))) {
                return at + 1;
            }
        }
        return end;
    }

    private static int markEnd(String text, int from) {
        char c = text.charAt(from);
        if ((c == '\'' || c == '’') && from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            int at = from + 1;
            while (at < text.length() && at - from <= 3 && Character.isLetter(text.charAt(at))) {
                at++;
            }
            if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
                return at;
            }
        }
        return from + Character.charCount(text.codePointAt(from));
    }
}
