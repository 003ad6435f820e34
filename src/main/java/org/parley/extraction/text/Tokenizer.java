package org.parley.extraction.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Splits text into {@link Tokens}, in one pass. Never throws, whatever the text. */
final class Tokenizer {

    private static final int LONGEST_ABBREVIATION = 6;
    private static final int LONGEST_MONTH = 9;
    private final Set<String> months = WordList.resource("months.txt");

    /** When a word of the list is an abbreviation. */
    private enum When {
        ALWAYS, CAPITALISED, BEFORE_NUMBER
    }

    private final Map<String, When> abbreviations = new WordMap<>();

    /**
     * @param entries words in lower case that keep their full stop, without it; one that ends in {@code ^} only where
     *     it is capitalised ("Sat."), one that ends in {@code #} only before a number ("No. 5")
     */
    Tokenizer(List<String> entries) {
        for (String entry : entries) {
            char mark = entry.charAt(entry.length() - 1);
            When when = mark == '^' ? When.CAPITALISED : mark == '#' ? When.BEFORE_NUMBER : When.ALWAYS;
            abbreviations.put(when == When.ALWAYS ? entry : entry.substring(0, entry.length() - 1), when);
        }
    }

    Tokens tokenize(String text) {
        int[] starts = new int[text.length() / 5 + 16];
        int[] ends = new int[starts.length];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
                continue;
            }
            int end = letters(text, at) > 0 ? wordEnd(text, at) : markEnd(text, at);
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

    /** White space, no-break spaces, control and zero-width characters: nothing that a reader sees. */
    private static boolean isSpace(char c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7F;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c < 0xA0 || c == 0x200B || c == 0xFEFF
                || c == 0x2060;
    }

    /** How many units the letter or digit at {@code at} takes; 0 if none stands there. */
    private static int letters(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isHighSurrogate(c)) {
            return Character.isLetterOrDigit(c) ? 1 : 0;
        }
        int whole = text.codePointAt(at);
        return Character.isLetterOrDigit(whole) ? Character.charCount(whole) : 0;
    }

    private int wordEnd(String text, int from) {
        int at = from;
        boolean digits = Character.isDigit(text.charAt(from));
        while (at < text.length()) {
            int units = letters(text, at);
            if (units > 0 && at > from && runsTogether(text, from, at)) {
                return at;
            } else if (units > 0) {
                at += units;
            } else if (joinsDigits(text, at, digits) || isMark(text.charAt(at)) || isSoftHyphen(text, at)) {
                at++;
            } else {
                break;
            }
        }
        return stopEnd(text, from, at);
    }

    /** "14August2023": a digit meets the name of a month. */
    private boolean runsTogether(String text, int from, int at) {
        boolean digit = isDigit(text, at);
        if (digit == isDigit(text, at - 1)) {
            return false;
        }
        int start = digit ? from : at;
        int end = digit ? at : at + 1;
        while (!digit && end < text.length() && end - start <= LONGEST_MONTH && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - start <= LONGEST_MONTH && months.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** A place where a browser may part a word, which nobody sees. */
    private static boolean isSoftHyphen(String text, int at) {
        return text.charAt(at) == Tokens.SOFT_HYPHEN && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    /** A decimal point, or a comma before exactly three digits: "1,800.50", but "14,2023" is two numbers. */
    private static boolean joinsDigits(String text, int at, boolean digits) {
        char c = text.charAt(at);
        if (!digits || c != ',' && c != '.' || !isDigit(text, at + 1) || !isDigit(text, at - 1)) {
            return false;
        }
        return c == '.' || isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** Takes in the full stop of "U.S.", "a.m.", "5a.m.", "J." and known abbreviations. */
    private int stopEnd(String text, int from, int end) {
        if (end >= text.length() || text.charAt(end) != '.') {
            return end;
        }
        if (end - from == 1 && Character.isLetter(text.charAt(from))) {
            int at = end;
            while (at + 2 < text.length() && text.charAt(at) == '.' && Character.isLetter(text.charAt(at + 1))
                    && text.charAt(at + 2) == '.') {
                at += 2;
            }
            return at + 1;
        }
        if (isDigit(text, from) && text.startsWith(".m.", end) && "ap".indexOf(text.charAt(end - 1)) >= 0) {
            return end + ".m.".length();
        }
        return end - from <= LONGEST_ABBREVIATION && isAbbreviation(text, from, end) ? end + 1 : end;
    }

    private boolean isAbbreviation(String text, int from, int end) {
        When when = abbreviations.get(text.substring(from, end).toLowerCase(Locale.ROOT));
        return when != null && switch (when) {
            case ALWAYS -> true;
            case CAPITALISED -> Character.isUpperCase(text.charAt(from));
            case BEFORE_NUMBER -> isDigit(text, end + 1) || end + 1 < text.length() && isSpace(text.charAt(end + 1))
                    && isDigit(text, end + 2);
        };
    }

    private static int markEnd(String text, int from) {
        char c = text.charAt(from);
        if (text.startsWith("``", from) || text.startsWith("''", from)) {
            return from + 2;
        }
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
