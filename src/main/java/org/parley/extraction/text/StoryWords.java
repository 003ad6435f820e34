package org.parley.extraction.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.parley.article.Block;

/** The words of an article, a hash of each, in whatever case they are written; and which of them are figures. */
final class StoryWords {

    /** So many figures tell two reports apart. */
    private static final int MOST_FIGURES = 2000;
    private static final int YEAR_DIGITS = 4;

    private final long[] hashes;
    private final BitSet numbers = new BitSet();
    private int count;

    /** @param length of the text, in UTF-16 units */
    StoryWords(int length) {
        hashes = new long[length / 2 + 1];
    }

    void add(String text, Block block) {
        long word = 0;
        int start = block.span().start();
        for (int i = start; i < block.span().end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                start = word == 0 ? i : start;
                word = word * 31 + Character.toLowerCase(c) + 1;
            } else if (word != 0) {
                end(text, start, i, word);
                word = 0;
            }
        }
        if (word != 0) {
            end(text, start, block.span().end(), word);
        }
    }

    private void end(String text, int start, int end, long word) {
        numbers.set(count, isFigure(text, start, end));
        hashes[count++] = word;
    }

    /** The year is the same in every report of the year. */
    private static boolean isFigure(String text, int start, int end) {
        boolean year = end - start == YEAR_DIGITS && (text.startsWith("19", start) || text.startsWith("20", start));
        return Character.isDigit(text.charAt(start)) && !year;
    }

    int count() {
        return count;
    }

    /** One hash a word; more than {@link #count} may be there, which mean nothing. */
    long[] hashes() {
        return hashes;
    }

    /** The figures, each with the two words before it, a hash of the three. */
    Set<Long> figures() {
        Set<Long> figures = new HashSet<>();
        for (int i = numbers.nextSetBit(0); i >= 0 && figures.size() < MOST_FIGURES; i = numbers.nextSetBit(i + 1)) {
            long before = i < 2 ? 0 : Fingerprint.mix(Fingerprint.mix(hashes[i - 2]) + hashes[i - 1]);
            figures.add(Fingerprint.mix(before + hashes[i]));
        }
        return figures;
    }
}
