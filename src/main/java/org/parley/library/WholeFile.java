package org.parley.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.parley.importer.UnreadableFileException;

/** Reads a file at once: never a pipe or a device, which may have no end, and never more than fits. */
final class WholeFile {

    private static final int LARGEST = 64 << 20;

    private WholeFile() {}

    /**
     * The bytes of a file that nobody changes meanwhile.
     *
     * @throws UnreadableFileException if it is no file, or too large
     */
    static byte[] read(Path path) throws IOException, UnreadableFileException {
        if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
            throw new UnreadableFileException("is no file but a pipe or a device");
        }
        refuseTooLarge(Files.size(path));
        FileTime before = Files.getLastModifiedTime(path);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        refuseTooLarge(bytes.length);
        if (Files.size(path) != bytes.length || !Files.getLastModifiedTime(path).equals(before)) {
            throw new IOException("it changed meanwhile; import it again");
        }
        return bytes;
    }

    private static void refuseTooLarge(long size) throws UnreadableFileException {
        if (size > LARGEST) {
            throw new UnreadableFileException("has " + (size >> 20) + " MB and at most " + (LARGEST >> 20)
                    + " MB are read: save the article alone");
        }
    }
}
