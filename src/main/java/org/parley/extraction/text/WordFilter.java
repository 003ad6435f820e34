package org.parley.extraction.text;

import java.util.Collection;

/**
 * Tells of most words that are not in a list that they are not, by one bit for the hash of each word that is: a Bloom
 * filter of one hash. A finder asks of every token, and hardly any is in its list; the bits of a whole list lie close
 * together, where its words lie all over the memory.
 */
final class WordFilter {

    /** So many bits for a word at least: of sixteen words that are not in the list one at most is looked up in vain. */
    private static final int BITS = 16;

    private static final int LEAST = 256;

    /** 2^32 divided by the golden ratio, which spreads what is alike (Knuth, volume 3, section 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final long[] bits;
    private final int shift;

    private WordFilter(int words) {
        int size = Integer.highestOneBit(Math.max(LEAST, words * BITS) * 2 - 1);
        bits = new long[size / Long.SIZE];
        shift = Integer.numberOfLeadingZeros(size) + 1;
    }

    /** A filter for {@code words} and about as many more. */
    static WordFilter of(Collection<String> words) {
        WordFilter filter = new WordFilter(2 * words.size());
        words.forEach(filter::add);
        return filter;
    }

    void add(String word) {
        int at = word.hashCode() * SPREAD >>> shift;
        bits[at / Long.SIZE] |= 1L << at;
    }

    /** True if it is too small for so many words. */
    boolean isFull(int words) {
        return words * BITS > bits.length * Long.SIZE;
    }

    /** False if {@code word} is surely not in the list. */
    boolean mayHold(String word) {
        int at = word.hashCode() * SPREAD >>> shift;
        return (bits[at / Long.SIZE] & 1L << at) != 0;
    }
}
