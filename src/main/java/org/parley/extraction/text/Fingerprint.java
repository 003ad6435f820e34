package org.parley.extraction.text;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.parley.article.Article;
import org.parley.article.Block;

/**
 * What tells near-copies of an article: a MinHash signature of its shingles, which are its runs of {@value #SHINGLE}
 * words (A. Broder, "On the resemblance and containment of documents", 1997), and one of how its body begins, since
 * many a paper prints no more of a story than that. How many of the {@value #HASHES} smallest hashes two articles share
 * estimates which part of all their shingles they share. Articles that share a {@linkplain #bands band} are worth
 * comparing, so that not every pair has to be.
 */
public final class Fingerprint {

    private static final int SHINGLE = 4;
    private static final int HASHES = 64;
    private static final int BAND = 4;
    private static final int FEWEST_SHINGLES = 20;
    private static final double ALIKE = 0.5;

    /** The body begins with the first paragraph of so many words; above it stand headline, credits and summary. */
    private static final int FEWEST_WORDS_OF_BODY = 15;
    /** So many words of the body are its beginning; where it has fewer, nothing more is left to tell. */
    private static final int LEAD = 120;
    private static final double LEAD_ALIKE = 0.6;

    /** Odd multipliers, by which one hash of a shingle becomes {@value #HASHES} of them (SplitMix64). */
    private static final long[] MULTIPLIERS = IntStream.rangeClosed(1, HASHES)
            .mapToLong(i -> mix(i * 0x9e3779b97f4a7c15L) | 1).toArray();

    private final int[] whole;
    private final int[] lead;

    private Fingerprint(int[] whole, int[] lead) {
        this.whole = whole;
        this.lead = lead;
    }

    /** The fingerprint of the words of {@code article}, in whatever format it is and whatever the lines are. */
    public static Fingerprint of(Article article) {
        Words words = new Words(article.text().length());
        int body = -1;
        for (Block block : article.blocks()) {
            int before = words.count;
            words.add(article.text(), block);
            if (body < 0 && block instanceof Block.Paragraph && words.count - before >= FEWEST_WORDS_OF_BODY) {
                body = before;
            }
        }
        boolean hasLead = body >= 0 && words.count - body >= LEAD;
        return new Fingerprint(smallest(words.hashes, 0, words.count),
                hasLead ? smallest(words.hashes, body, body + LEAD) : smallest(words.hashes, 0, 0));
    }

    private static int[] smallest(long[] words, int from, int to) {
        int[] smallest = new int[HASHES];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        if (to - from - SHINGLE + 1 >= FEWEST_SHINGLES) {
            for (int i = from; i + SHINGLE <= to; i++) {
                long shingle = 0;
                for (int j = i; j < i + SHINGLE; j++) {
                    shingle = mix(shingle + words[j]);
                }
                for (int hash = 0; hash < HASHES; hash++) {
                    smallest[hash] = Math.min(smallest[hash], (int) (shingle * MULTIPLIERS[hash] >>> 33));
                }
            }
        }
        return smallest;
    }

    /** The words of an article, a hash of each. */
    private static final class Words {

        private final long[] hashes;
        private int count;

        Words(int length) {
            hashes = new long[length / 2 + 1];
        }

        void add(String text, Block block) {
            long word = 0;
            for (int i = block.span().start(); i < block.span().end(); i++) {
                char c = text.charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    word = word * 31 + Character.toLowerCase(c) + 1;
                } else if (word != 0) {
                    hashes[count++] = word;
                    word = 0;
                }
            }
            if (word != 0) {
                hashes[count++] = word;
            }
        }
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    /** True if the article is too short to be told from others by its words. */
    public boolean isEmpty() {
        return isEmpty(whole);
    }

    private static boolean isEmpty(int[] smallest) {
        return smallest[0] == Integer.MAX_VALUE;
    }

    /** True if the two are the same story, reprinted with changes or cut short. */
    public boolean isAlike(Fingerprint other) {
        return likeness(whole, other.whole) >= ALIKE || likeness(lead, other.lead) >= LEAD_ALIKE;
    }

    /** Which part of the shingles of both is in both, from 0 to 1, as an estimate. */
    private static double likeness(int[] one, int[] other) {
        if (isEmpty(one)) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return (double) same / HASHES;
    }

    /** Of two that are alike with 0.5 one band is shared 64 times in a hundred, of two with 0.7 practically always. */
    public List<Long> bands() {
        LongStream all = LongStream.concat(bands(whole, 0), bands(lead, HASHES));
        return all.boxed().toList();
    }

    private static LongStream bands(int[] smallest, int salt) {
        return isEmpty(smallest) ? LongStream.empty() : IntStream.range(0, HASHES / BAND).mapToLong(band -> {
            long hash = salt + band;
            for (int i = band * BAND; i < (band + 1) * BAND; i++) {
                hash = mix(hash + smallest[i]);
            }
            return hash;
        });
    }

    /** As bytes to keep. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(2 * HASHES * Integer.BYTES);
        bytes.asIntBuffer().put(whole).put(lead);
        return bytes.array();
    }

    /** What {@link #toBytes} gave; libraries of old have no beginnings in it. */
    public static Fingerprint ofBytes(byte[] bytes) {
        int[] whole = new int[HASHES];
        int[] lead = new int[HASHES];
        IntBuffer numbers = ByteBuffer.wrap(bytes).asIntBuffer().get(whole);
        if (numbers.remaining() >= HASHES) {
            numbers.get(lead);
        } else {
            Arrays.fill(lead, Integer.MAX_VALUE);
        }
        return new Fingerprint(whole, lead);
    }
}
