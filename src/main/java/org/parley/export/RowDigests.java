package org.parley.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A short digest of each row of a CSV file, kept in its metadata: rows that were edited, added or left out since are
 * told from those that Parley wrote, however they are sorted, quoted and ended.
 */
final class RowDigests {

    /** Of the SHA-256 of a row: two of a million rows share them once in five hundred files. */
    private static final int BYTES = 6;
    private static final char UNIT_SEPARATOR = '\u001f';

    private final MessageDigest sha256 = sha256();
    private final ByteArrayOutputStream digests = new ByteArrayOutputStream();

    /** Adds a row; cells without guards. */
    void add(List<String> cells) {
        digests.write(digest(sha256, cells), 0, BYTES);
    }

    /** All of them, in the order of the rows. */
    String base64() {
        return Base64.getEncoder().encodeToString(digests.toByteArray());
    }

    /** Which rows were written, each with how often. */
    static final class Written {

        private final MessageDigest sha256 = sha256();
        private final Map<ByteBuffer, Integer> open = new HashMap<>();

        /** @throws IllegalArgumentException if {@code base64} is no such text */
        Written(String base64) {
            ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
            for (int at = 0; at + BYTES <= all.capacity(); at += BYTES) {
                open.merge(all.slice(at, BYTES), 1, Integer::sum);
            }
        }

        /** True for a row that was written; as often as it was. */
        boolean take(List<String> cells) {
            ByteBuffer digest = ByteBuffer.wrap(digest(sha256, cells), 0, BYTES);
            boolean known = open.containsKey(digest);
            open.computeIfPresent(digest, (_, count) -> count == 1 ? null : count - 1);
            return known;
        }

        /** How many rows that were written have not been seen. */
        int missing() {
            return open.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Programs that edit CSV change the line ends within cells. */
    private static byte[] digest(MessageDigest sha256, List<String> cells) {
        String row = String.join(Character.toString(UNIT_SEPARATOR), cells).replace("\r\n", "\n").replace('\r', '\n');
        return sha256.digest(row.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
