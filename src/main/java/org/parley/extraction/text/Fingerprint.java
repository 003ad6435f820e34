package org.parley.extraction.text;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.parley.article.Article;
import org.parley.article.Block;
import org.parley.article.Published;

/**
 * What tells near-copies of an article: a MinHash signature of its shingles, which are its runs of {@value #SHINGLE}
 * words (A. Broder, "On the resemblance and containment of documents", 1997), one of how its body begins, since
 * many a paper prints no more of a story than that, and one of its figures. How many of the {@value #HASHES} smallest
 * hashes two articles share estimates which part of all their shingles they share. Articles that share a
 * {@linkplain #bands band} are worth comparing, so that not every pair has to be.
 */
public final class Fingerprint {

    private static final int SHINGLE = 4;
    private static final int HASHES = 64;
    private static final int BAND = 4;
    private static final int FEWEST_SHINGLES = 20;
    private static final double ALIKE = 0.5;

    /** The body begins with the first paragraph of so many words; above it stand headline, credits and summary. */
    private static final int FEWEST_WORDS_OF_BODY = 15;
    /** So many words of the body are its beginning, or all of a body that has fewer, but not many fewer. */
    private static final int LEAD = 120;
    private static final int FEWEST_WORDS_OF_LEAD = 80;
    private static final double LEAD_ALIKE = 0.6;

    /** Odd multipliers, by which one hash of a shingle becomes {@value #HASHES} of them (SplitMix64). */
    private static final long[] MULTIPLIERS = IntStream.rangeClosed(1, HASHES)
            .mapToLong(i -> mix(i * 0x9e3779b97f4a7c15L) | 1).toArray();

    /** Of fewer figures it cannot be said that they are others. */
    private static final int FEWEST_FIGURES = 6;
    private static final double FIGURES_SHARED = 0.55;
    /** A story is reprinted within days; what comes later with other words in it goes on from it. */
    private static final int DAYS_OF_REPRINTS = 7;
    private static final double SAME_WORDS = 0.9;
    private static final int NO_DAY = Integer.MIN_VALUE;

    private final int[] whole;
    private final int[] lead;
    private final int[] figures;
    private final int figureCount;
    private final int day;

    private Fingerprint(int[] whole, int[] lead, int[] figures, int figureCount, int day) {
        this.whole = whole;
        this.lead = lead;
        this.figures = figures;
        this.figureCount = figureCount;
        this.day = day;
    }

    /** The fingerprint of the words of {@code article}, in whatever format it is and whatever the lines are. */
    public static Fingerprint of(Article article) {
        StoryWords words = new StoryWords(article.text().length());
        int body = -1;
        for (Block block : article.blocks()) {
            int before = words.count();
            words.add(article.text(), block);
            if (body < 0 && block instanceof Block.Paragraph && words.count() - before >= FEWEST_WORDS_OF_BODY) {
                body = before;
            }
        }
        int lead = body < 0 ? 0 : Math.min(LEAD, words.count() - body);
        int[] figures = none();
        Set<Long> found = words.figures();
        found.forEach(figure -> keepSmallest(figures, mix(figure)));
        return new Fingerprint(smallest(words.hashes(), 0, words.count()),
                lead < FEWEST_WORDS_OF_LEAD ? none() : smallest(words.hashes(), body, body + lead), figures,
                found.size(), day(article));
    }

    /** The day of publication, counted from 1970, where the article says it. */
    private static int day(Article article) {
        return article.metadata().published().filter(published -> !published.guessed()).flatMap(Published::day)
                .map(day -> (int) day.toEpochDay()).orElse(NO_DAY);
    }

    private static int[] smallest(long[] words, int from, int to) {
        int[] smallest = none();
        if (to - from - SHINGLE + 1 >= FEWEST_SHINGLES) {
            for (int i = from; i + SHINGLE <= to; i++) {
                long shingle = 0;
                for (int j = i; j < i + SHINGLE; j++) {
                    shingle = mix(shingle + words[j]);
                }
                keepSmallest(smallest, shingle);
            }
        }
        return smallest;
    }

    private static int[] none() {
        int[] none = new int[HASHES];
        Arrays.fill(none, Integer.MAX_VALUE);
        return none;
    }

    private static void keepSmallest(int[] smallest, long of) {
        for (int hash = 0; hash < HASHES; hash++) {
            smallest[hash] = Math.min(smallest[hash], (int) (of * MULTIPLIERS[hash] >>> 33));
        }
    }

    static long mix(long value) {
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

    /**
     * True if the two are the same story, reprinted with changes or cut short. Two reports on one form, such as those
     * of each day, have most words in common but not the figures; a chronology that goes on has all words of the one
     * that was published long before.
     */
    public boolean isAlike(Fingerprint other) {
        double words = likeness(whole, other.whole);
        boolean soon = day == NO_DAY || other.day == NO_DAY || Math.abs((long) day - other.day) <= DAYS_OF_REPRINTS;
        return (words >= ALIKE || likeness(lead, other.lead) >= LEAD_ALIKE) && (soon || words >= SAME_WORDS)
                && sharesFigures(other);
    }

    /** True if enough of the figures of the one with fewer stand in the other too. */
    private boolean sharesFigures(Fingerprint other) {
        int fewer = Math.min(figureCount, other.figureCount);
        double part = likeness(figures, other.figures);
        double shared = part * (figureCount + other.figureCount) / (1 + part);
        return fewer < FEWEST_FIGURES || shared >= FIGURES_SHARED * fewer;
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
        ByteBuffer bytes = ByteBuffer.allocate((3 * HASHES + 2) * Integer.BYTES);
        bytes.asIntBuffer().put(whole).put(lead).put(figures).put(figureCount).put(day);
        return bytes.array();
    }

    /** What {@link #toBytes} gave; libraries of old have no beginnings in it, or no figures and no day. */
    public static Fingerprint ofBytes(byte[] bytes) {
        IntBuffer numbers = ByteBuffer.wrap(bytes).asIntBuffer();
        return new Fingerprint(hashes(numbers), hashes(numbers), hashes(numbers),
                numbers.hasRemaining() ? numbers.get() : 0, numbers.hasRemaining() ? numbers.get() : NO_DAY);
    }

    private static int[] hashes(IntBuffer numbers) {
        int[] hashes = none();
        if (numbers.remaining() >= HASHES) {
            numbers.get(hashes);
        }
        return hashes;
    }
}
