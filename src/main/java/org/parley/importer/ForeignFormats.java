package org.parley.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Knows the formats that Parley does not read, so that it can say what a file is and what to do with it. */
final class ForeignFormats {

    private static final int MOST_BLANK = 1024;
    private static final List<Signature> SIGNATURES = signatures();

    private ForeignFormats() {}

    /** @throws UnreadableFileException if the file is in a format that is not read */
    static void refuse(byte[] bytes) throws UnreadableFileException {
        for (Signature signature : SIGNATURES) {
            if (signature.matches(bytes)) {
                throw new UnreadableFileException("is " + signature.name + ", which Parley does not read; "
                        + signature.wayRound);
            }
        }
    }

    private static List<Signature> signatures() {
        List<Signature> signatures = new ArrayList<>();
        for (String line : Resource.lines(ForeignFormats.class, "foreign-formats.tsv")) {
            String[] fields = line.split("\t");
            signatures.add(new Signature(Integer.parseInt(fields[0]), HexFormat.ofDelimiter(" ").parseHex(fields[1]),
                    fields[2], fields[3]));
        }
        return List.copyOf(signatures);
    }

    private record Signature(int offset, byte[] magic, String name, String wayRound) {

        /** What stands at the very beginning may have a byte order mark or white space before it. */
        boolean matches(byte[] bytes) {
            return matches(bytes, offset) || offset == 0 && matches(bytes, firstWritten(bytes));
        }

        private boolean matches(byte[] bytes, int at) {
            return at + magic.length <= bytes.length
                    && Arrays.equals(bytes, at, at + magic.length, magic, 0, magic.length);
        }

        private static int firstWritten(byte[] bytes) {
            int at = bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
            while (at < bytes.length && at < MOST_BLANK && bytes[at] >= 0 && bytes[at] <= ' ' && bytes[at] != 0) {
                at++;
            }
            return at;
        }
    }
}
