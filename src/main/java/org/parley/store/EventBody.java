package org.parley.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/**
 * Compresses the JSON of events and writings: zlib with a preset dictionary (RFC 1950), since each is short and all are
 * alike. To be closed, and used by one thread at a time.
 */
final class EventBody implements AutoCloseable {

    /** Never to be changed: what was compressed with it can only be read with it. */
    static final byte[] DICTIONARY = dictionary();

    private static final int BUFFER = 8192;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);

    byte[] pack(String json) {
        deflater.reset();
        deflater.setDictionary(DICTIONARY);
        deflater.setInput(json.getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(json.length() / 4 + 64);
        byte[] buffer = new byte[BUFFER];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
    }

    static String unpack(byte[] packed) {
        return new String(Compressed.restore(packed), StandardCharsets.UTF_8);
    }

    private static byte[] dictionary() {
        try (InputStream in = EventBody.class.getResourceAsStream("event-dictionary-1.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
