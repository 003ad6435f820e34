package org.parley.extraction.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.article.Article;
import org.parley.article.Block;

/**
 * What tells near-copies of an article: a MinHash signature of its shingles, which are its runs of {@value #SHINGLE}
 * words (A. Broder, "On the resemblance and containment of documents", 1997). How many of the {@value #HASHES} smallest
 * hashes two articles share estimates which part of all their shingles they share. Articles that share a
 * {@linkplain #bands band} are worth comparing, so that not every pair has to be.
 */
public final class Fingerprint {

    private static final int SHINGLE = 4;
    private static final int HASHES = 64;
    private static final int BAND = 4;
    private static final int FEWEST_SHINGLES = 20;
    private static final double ALIKE = 0.5;

    /** Odd multipliers, by which one hash of a shingle becomes {@value #HASHES} of them (SplitMix64). */
    private static final long[] MULTIPLIERS = IntStream.rangeClosed(1, HASHES)
            .mapToLong(i -> mix(i * 0x9e3779b97f4a7c15L) | 1).toArray();

    private final int[] smallest;

    private Fingerprint(int[] smallest) {
        this.smallest = smallest;
    }

    /** The fingerprint of the words of {@code article}, in whatever format it is and whatever the lines are. */
    public static Fingerprint of(Article article) {
        long[] words = words(article);
        int[] smallest = new int[HASHES];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        if (words.length - SHINGLE + 1 >= FEWEST_SHINGLES) {
            for (int i = 0; i + SHINGLE <= words.length; i++) {
                long shingle = 0;
                for (int j = i; j < i + SHINGLE; j++) {
                    shingle = mix(shingle + words[j]);
                }
                for (int hash = 0; hash < HASHES; hash++) {
                    smallest[hash] = Math.min(smallest[hash], (int) (shingle * MULTIPLIERS[hash] >>> 33));
                }
            }
        }
        return new Fingerprint(smallest);
    }

    private static long[] words(Article article) {
        long[] words = new long[article.text().length() / 2 + 1];
        int count = 0;
        for (Block block : article.blocks()) {
            long word = 0;
            for (int i = block.span().start(); i < block.span().end(); i++) {
                char c = article.text().charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    word = word * 31 + Character.toLowerCase(c) + 1;
                } else if (word != 0) {
                    words[count++] = word;
                    word = 0;
                }
            }
            if (word != 0) {
                words[count++] = word;
            }
        }
        return Arrays.copyOf(words, count);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    /** True if the article is too short to be told from others by its words. */
    public boolean isEmpty() {
        return smallest[0] == Integer.MAX_VALUE;
    }

    /** True if the two are the same story, reprinted with changes. */
    public boolean isAlike(Fingerprint other) {
        return !isEmpty() && likeness(other) >= ALIKE;
    }

    /** Which part of the shingles of both is in both, from 0 to 1, as an estimate. */
    public double likeness(Fingerprint other) {
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += smallest[i] == other.smallest[i] ? 1 : 0;
        }
        return (double) same / HASHES;
    }

    /** Of two that are alike with 0.5 one band is shared 64 times in a hundred, of two with 0.7 practically always. */
    public List<Long> bands() {
        return IntStream.range(0, HASHES / BAND).mapToObj(band -> {
            long hash = band;
            for (int i = band * BAND; i < (band + 1) * BAND; i++) {
                hash = mix(hash + smallest[i]);
            }
            return hash;
        }).toList();
    }

    /** As bytes to keep. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(HASHES * Integer.BYTES);
        bytes.asIntBuffer().put(smallest);
        return bytes.array();
    }

    /** What {@link #toBytes} gave. */
    public static Fingerprint ofBytes(byte[] bytes) {
        int[] smallest = new int[HASHES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(smallest);
        return new Fingerprint(smallest);
    }
}
