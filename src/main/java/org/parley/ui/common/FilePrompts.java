package org.parley.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person for files and folders. The window asks through the system's dialogs, a test answers itself. */
public interface FilePrompts {

    /** The folder that the person chose, if one. */
    Optional<Path> folder(String title);

    /** The files that the person chose; empty if none. */
    List<Path> files(String title);

    /** The library that the person chose, if one. */
    Optional<Path> library(String title);

    /**
     * Where to write; the person has agreed to replace what stands there.
     *
     * @param suggestion a file name with its extension
     */
    Optional<Path> saveAs(String title, String suggestion);

    /**
     * Shows where {@code file} is, in the program that the person browses folders with.
     *
     * @return false if there is no such program
     */
    boolean reveal(Path file);
}
