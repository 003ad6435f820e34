package org.parley.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;

/**
 * Files that appear whole or not at all: each is written under another name in the same folder and forced to the disk,
 * and only when all are written do they take their own names.
 */
public final class StagedFiles implements AutoCloseable {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private final boolean overwrite;
    private final Map<Path, Path> staged = new LinkedHashMap<>();

    /** @param overwrite true if files that exist may be replaced */
    public StagedFiles(boolean overwrite) {
        this.overwrite = overwrite;
    }

    /**
     * Writes {@code content} for {@code target}, in UTF-8.
     *
     * @throws ExportException if that fails, or if {@code target} exists and may not be replaced
     */
    public void write(Path target, Content content) {
        stage(target, bytes -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            content.writeTo(out);
            out.flush();
        });
    }

    /**
     * Writes {@code bytes} for {@code target}.
     *
     * @throws ExportException if that fails, or if {@code target} exists and may not be replaced
     */
    public void writeBytes(Path target, byte[] bytes) {
        stage(target, out -> out.write(bytes));
    }

    /** Writes the bytes of a file. */
    @FunctionalInterface
    private interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    private void stage(Path target, Bytes bytes) {
        if (Files.isDirectory(target)) {
            throw new ExportException(target + " is a folder: name a file.");
        }
        if (!overwrite && Files.exists(target)) {
            throw ExportException.alreadyThere(target);
        }
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        staged.put(target, part);
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            bytes.writeTo(out);
            channel.force(true);
        } catch (IOException e) {
            throw ExportException.writing(target, e);
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? ExportException.writing(target, io) : e;
        }
    }

    /** Gives every file its own name. */
    public void commit() {
        for (Map.Entry<Path, Path> file : staged.entrySet()) {
            try {
                move(file.getValue(), file.getKey());
            } catch (IOException e) {
                throw ExportException.writing(file.getKey(), e);
            }
        }
        staged.clear();
    }

    private void move(Path part, Path target) throws IOException {
        if (overwrite) {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(part, target);
        }
    }

    /** Removes what was written and has not taken its own name. */
    @Override
    public void close() {
        for (Path part : staged.values()) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw ExportException.writing(part, e);
            }
        }
    }
}
