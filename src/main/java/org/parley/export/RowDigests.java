package org.parley.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;

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
        /** Sorted; what was seen of them is marked. */
        private final long[] rows;
        private final BitSet seen = new BitSet();

        /** @throws IllegalArgumentException if {@code base64} is no such text */
        Written(String base64) {
            byte[] all = Base64.getDecoder().decode(base64);
            rows = new long[all.length / BYTES];
            Arrays.setAll(rows, row -> number(all, row * BYTES));
            Arrays.sort(rows);
        }

        /** True for a row that was written; as often as it was. */
        boolean take(List<String> cells) {
            long digest = number(digest(sha256, cells), 0);
            int place = seen.nextClearBit(first(digest));
            boolean isOpen = place < rows.length && rows[place] == digest;
            seen.set(place, isOpen);
            return isOpen;
        }

        /** How many rows that were written have not been seen. */
        int missing() {
            return rows.length - seen.cardinality();
        }

        /** Where the first row is that has this digest or a higher one. */
        private int first(long digest) {
            int low = 0;
            int high = rows.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (rows[middle] < digest) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private static long number(byte[] bytes, int from) {
            long number = 0;
            for (int i = from; i < from + BYTES; i++) {
                number = number << Byte.SIZE | bytes[i] & 0xff;
            }
            return number;
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
