package org.parley.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into the words that are searched: runs of letters and digits, in lower case and without diacritics, so
 * that "café" is found by "cafe" and a vocalised Arabic word by a bare one. An ideograph is a word of its own, since
 * nothing parts the words of Chinese. What is indexed and what is highlighted both come from here, and so agree.
 */
final class IndexedWords {

    /**
     * A word.
     *
     * @param folded in lower case, without diacritics
     * @param start its first UTF-16 unit in the text
     * @param end one past its last
     */
    record Word(String folded, int start, int end) {}

    /** An FTS5 query that no words answer. */
    static final String NOTHING = "\"\"";

    /** Stretches an Arabic word on the line and means nothing. */
    private static final int TATWEEL = 'ـ';

    private IndexedWords() {}

    /** The words of {@code text}, in order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int end = at + Character.charCount(codePoint);
            if (!Character.isLetterOrDigit(codePoint)) {
                at = end;
                continue;
            }
            if (!Character.isIdeographic(codePoint)) {
                end = wordEnd(text, end);
            }
            String folded = fold(text.substring(at, end));
            if (!folded.isEmpty()) {
                words.add(new Word(folded, at, end));
            }
            at = end;
        }
        return words;
    }

    /** The words of {@code text} as the index takes them: folded, one space between two. */
    static String indexed(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (Word word : of(text)) {
            folded.append(folded.isEmpty() ? "" : " ").append(word.folded());
        }
        return folded.toString();
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            boolean inside = Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint)
                    || isMark(codePoint);
            if (!inside) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        StringBuilder bare = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFKD).codePoints()
                .filter(codePoint -> Character.isLetterOrDigit(codePoint) && codePoint != TATWEEL)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }
}
