package org.parley.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/** Bytes in the zlib format (RFC 1950), in which all that is large is kept. */
final class Compressed {

    /** Half the time of the usual level for a tenth more of bytes. */
    private static final int LEVEL = 4;

    private static final int SMALL = 1 << 16;

    private Compressed() {}

    static byte[] of(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 4 + 64);
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream out = new DeflaterOutputStream(compressed, deflater)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return compressed.toByteArray();
    }

    /** The bytes that were compressed, here or by {@link EventBody}. */
    static byte[] restore(byte[] compressed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            byte[] bytes = new byte[room(compressed.length)];
            int length = 0;
            while (!inflater.finished()) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, Math.multiplyExact(length, 2));
                }
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (inflater.needsDictionary()) {
                    inflater.setDictionary(EventBody.DICTIONARY);
                } else if (more == 0 && !inflater.finished()) {
                    throw new StoreException("the library is damaged: what is compressed breaks off");
                }
                length += more;
            }
            return Arrays.copyOf(bytes, length);
        } catch (DataFormatException e) {
            throw new StoreException("the library is damaged: " + e.getMessage(), e);
        } finally {
            inflater.end();
        }
    }

    /** As much as what is small and compresses well takes, and twice what is large, which may grow. */
    private static int room(int compressed) {
        return Math.max(compressed * 2, Math.min(compressed * 10, SMALL)) + 1;
    }
}
