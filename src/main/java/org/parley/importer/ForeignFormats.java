package org.parley.importer;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Knows the formats that Parley does not read, so that it can say what a file is and what to do with it. */
final class ForeignFormats {

    private static final List<Signature> SIGNATURES = signatures();

    private ForeignFormats() {}

    /** @throws UnreadableFileException if the file is in a format that is not read */
    static void refuse(Source source) throws UnreadableFileException {
        for (Signature signature : SIGNATURES) {
            if (signature.matches(source.bytes())) {
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

        boolean matches(byte[] bytes) {
            if (bytes.length < offset + magic.length) {
                return false;
            }
            for (int i = 0; i < magic.length; i++) {
                if (bytes[offset + i] != magic[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
