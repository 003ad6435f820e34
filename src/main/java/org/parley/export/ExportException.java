package org.parley.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * An export cannot be written or checked; the message is one sentence that says what is wrong and what to do about it.
 */
public final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean alreadyThere;

    public ExportException(String sentence) {
        super(sentence);
        this.alreadyThere = false;
    }

    private ExportException(String sentence, IOException cause) {
        super(sentence, cause);
        this.alreadyThere = cause instanceof FileAlreadyExistsException;
    }

    /** True if a file exists that may not be replaced. */
    public boolean isAlreadyThere() {
        return alreadyThere;
    }

    /** What went wrong when {@code target} was written. */
    static ExportException writing(Path target, IOException e) {
        return new ExportException(switch (e) {
            case FileAlreadyExistsException _ -> exists(target);
            case NoSuchFileException _ -> "There is no folder " + folderOf(target) + ": make it, or choose another.";
            case AccessDeniedException _ -> "You may not write to " + folderOf(target) + ": choose another folder.";
            default -> sentence(target, e);
        }, e);
    }

    /** What went wrong when {@code source} was read. */
    static ExportException reading(Path source, IOException e) {
        return new ExportException(switch (e) {
            case NoSuchFileException _ -> "There is no file " + source + ".";
            case AccessDeniedException _ -> "You may not read " + source + ".";
            default -> source + " cannot be read: " + e.getMessage() + ".";
        }, e);
    }

    /** {@code target} exists, and may not be replaced. */
    static ExportException alreadyThere(Path target) {
        return new ExportException(exists(target), new FileAlreadyExistsException(target.toString()));
    }

    private static String exists(Path target) {
        return target + " exists already: choose another name, or allow it to be replaced.";
    }

    private static String sentence(Path target, IOException e) {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota")) {
            return "The disk is full: " + target + " was not written.";
        }
        if (words.contains("read-only")) {
            return "The disk of " + target + " is read-only: choose another folder.";
        }
        if (words.contains("not a directory")) {
            return folderOf(target) + " is not a folder: choose another.";
        }
        return target + " cannot be written: " + e.getMessage() + ".";
    }

    private static Path folderOf(Path target) {
        return target.toAbsolutePath().getParent();
    }
}
