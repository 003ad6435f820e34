package org.parley.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Compresses the JSON of events and writings: zlib with a preset dictionary (RFC 1950), since each is short and all are
 * alike. To be closed, and used by one thread at a time.
 */
final class EventBody implements AutoCloseable {

    /** Never to be changed: what was compressed with it can only be read with it. */
    private static final byte[] DICTIONARY = dictionary();

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
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream json = new ByteArrayOutputStream(packed.length * 4 + 64);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && inflater.needsDictionary()) {
                    inflater.setDictionary(DICTIONARY);
                } else if (count == 0 && inflater.needsInput()) {
                    throw new StoreException("the library is damaged: an event breaks off");
                }
                json.write(buffer, 0, count);
            }
            return json.toString(StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            throw new StoreException("the library is damaged: " + e.getMessage(), e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] dictionary() {
        try (InputStream in = EventBody.class.getResourceAsStream("event-dictionary-1.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
