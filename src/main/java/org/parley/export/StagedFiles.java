package org.parley.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * Files that appear whole or not at all: each is written under another name in the same folder and forced to the disk,
 * and only when all are written do they take their own names. What a program that was killed left under such a name is
 * removed when the next one writes there.
 */
public final class StagedFiles implements AutoCloseable {

    /** What follows the name of a file while it is written: the process that writes it, and a number of its own. */
    private static final Pattern PART = Pattern.compile("\\..*\\.(\\d{1,18})-[0-9a-f]{16}\\.part");

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private final boolean overwrite;
    private final Map<Path, Path> staged = new LinkedHashMap<>();
    private final Set<Path> cleared = new HashSet<>();

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
        Path part = target.resolveSibling(".%s.%d-%016x.part".formatted(target.getFileName(),
                ProcessHandle.current().pid(), UUID.randomUUID().getMostSignificantBits()));
        clear(part.toAbsolutePath().getParent());
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

    /** Removes from {@code folder} what was left there unfinished. */
    private void clear(Path folder) {
        if (!cleared.add(folder)) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, StagedFiles::isLeft)) {
            for (Path part : parts) {
                Files.deleteIfExists(part);
            }
        } catch (IOException | DirectoryIteratorException notCleared) {
            // That nothing can be written there is told of the file itself.
        }
    }

    /** True for a part that a process wrote which is no more. */
    private static boolean isLeft(Path path) {
        Matcher part = PART.matcher(path.getFileName().toString());
        return part.matches() && ProcessHandle.of(Long.parseLong(part.group(1))).isEmpty();
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
