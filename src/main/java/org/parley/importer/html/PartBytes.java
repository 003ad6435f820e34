package org.parley.importer.html;

import org.parley.importer.UnreadableFileException;

/**
 * The bytes of one part of a web archive, its transfer encoding (RFC 2045, section 6) undone, with the place of each in
 * the file. What is no valid encoding is taken as it stands, or passed over in base64.
 */
final class PartBytes {

    /** A page without its pictures is never that long. */
    private static final int LARGEST = 16 << 20;
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private final byte[] bytes;
    private final int[] starts;
    private final int[] ends;
    private final boolean packed;
    private int length;

    private PartBytes(int most, boolean packed) {
        this.packed = packed;
        bytes = new byte[most];
        starts = new int[most];
        ends = new int[most];
    }

    /** @throws UnreadableFileException if the part is too long for a page */
    static PartBytes of(String file, Mhtml.Part part) throws UnreadableFileException {
        int length = part.end() - part.start();
        String encoding = part.value("Content-Transfer-Encoding");
        if (length > LARGEST) {
            throw new UnreadableFileException("holds a page of " + (length >> 20) + " MB and at most "
                    + (LARGEST >> 20) + " MB are read: save the article alone");
        }
        PartBytes decoded = new PartBytes(length, encoding.equals("base64"));
        switch (encoding) {
            case "quoted-printable" -> decoded.quotedPrintable(file, part);
            case "base64" -> decoded.base64(file, part);
            default -> decoded.plain(file, part);
        }
        return decoded;
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many of {@link #bytes()} belong to the part. */
    int length() {
        return length;
    }

    /** True if neighbouring bytes share characters of the file, as those of base64 do. */
    boolean isPacked() {
        return packed;
    }

    /** Where the byte at {@code index} begins in the file. */
    int start(int index) {
        return starts[index];
    }

    /** Where the byte at {@code index} ends in the file. */
    int end(int index) {
        return ends[index];
    }

    private void add(int value, int from, int to) {
        bytes[length] = (byte) value;
        starts[length] = from;
        ends[length++] = to;
    }

    private void plain(String file, Mhtml.Part part) {
        for (int i = part.start(); i < part.end(); i++) {
            add(file.charAt(i), i, i + 1);
        }
    }

    private void quotedPrintable(String file, Mhtml.Part part) {
        int at = part.start();
        while (at < part.end()) {
            int next = at + 1;
            if (file.charAt(at) != '=') {
                add(file.charAt(at), at, next);
            } else if (isHex(file, at + 1, part.end()) && isHex(file, at + 2, part.end())) {
                next = at + 3;
                add(Integer.parseInt(file, at + 1, next, 16), at, next);
            } else {
                int line = afterSoftBreak(file, next, part.end());
                if (line < 0) {
                    add('=', at, next);
                } else {
                    next = line;
                }
            }
            at = next;
        }
    }

    private static boolean isHex(String file, int at, int end) {
        return at < end && Character.digit(file.charAt(at), 16) >= 0;
    }

    /** Where the next line begins if nothing but blanks is left of this one; else -1. */
    private static int afterSoftBreak(String file, int from, int end) {
        int at = from;
        while (at < end && (file.charAt(at) == ' ' || file.charAt(at) == '\t' || file.charAt(at) == '\r')) {
            at++;
        }
        if (at == end) {
            return end;
        }
        return file.charAt(at) == '\n' ? at + 1 : -1;
    }

    private void base64(String file, Mhtml.Part part) {
        int bits = 0;
        int held = 0;
        int from = part.start();
        for (int i = part.start(); i < part.end() && file.charAt(i) != '='; i++) {
            int value = BASE64.indexOf(file.charAt(i));
            if (value < 0) {
                continue;
            }
            held = (held << 6 | value) & 0xFFFF;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                add(held >> bits, from, i + 1);
                from = bits > 0 ? i : i + 1;
            } else {
                from = i;
            }
        }
    }
}
