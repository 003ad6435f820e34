package org.parley.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells UTF-16 and UTF-32 without a byte order mark by where their zero bytes stand. No other text has zero bytes.
 */
final class WideCharset {

    private static final int SAMPLE = 1 << 16;
    /** What stands where it does by chance is at most one in this many. */
    private static final int CHANCE = 20;
    /** Chinese has a space or a line end, and so a zero byte, at least once in this many characters. */
    private static final int LONGEST_LINE = 400;

    private final int[] zeros = new int[4];
    private final int bytes;

    private WideCharset(byte[] bytes) {
        this.bytes = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < this.bytes; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
    }

    /** What {@code bytes} are in, if it is one of these and the script one with spaces. */
    static Optional<Charset> of(byte[] bytes) {
        WideCharset seen = new WideCharset(bytes);
        return seen.four().or(() -> seen.two(CHANCE));
    }

    /** The same for text that may have few spaces, and that is no UTF-8. */
    static Optional<Charset> withFewSpaces(byte[] bytes) {
        return new WideCharset(bytes).two(LONGEST_LINE);
    }

    /** No character of UTF-32 needs its highest byte, and hardly any the one after it. */
    private Optional<Charset> four() {
        int characters = bytes / 4;
        int few = characters / CHANCE;
        if (characters < 2) {
            return Optional.empty();
        }
        if (zeros[0] >= characters && zeros[1] >= characters - few && zeros[3] <= few) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        return zeros[3] >= characters && zeros[2] >= characters - few && zeros[0] <= few
                ? Optional.of(Charset.forName("UTF-32LE"))
                : Optional.empty();
    }

    /** The zero bytes of UTF-16 stand on one side of its pairs, at least one in {@code seldom} characters. */
    private Optional<Charset> two(int seldom) {
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        int more = Math.max(even, odd);
        if (more == 0 || bytes < 4 || more * seldom < bytes / 2 || Math.min(even, odd) * CHANCE > more) {
            return Optional.empty();
        }
        return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }
}
