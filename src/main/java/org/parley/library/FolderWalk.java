package org.parley.library;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.article.Metadata;

/** Finds the files of an import: every file of every folder, in the order of their names, whatever the disk's order. */
final class FolderWalk {

    private static final String METADATA = "metadata.csv";
    private static final Pattern LIBRARY = Pattern.compile(".+\\.parley(-wal|-shm|-journal)?");

    private final List<Found> files = new ArrayList<>();
    private final List<SetAside> ignored = new ArrayList<>();
    private final List<SetAside> failed = new ArrayList<>();
    private final Map<Path, Metadata> given = new HashMap<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<Path> roots = new ArrayList<>();

    /**
     * A file to read.
     *
     * @param path the real path: two ways to one file are one
     * @param name its path relative to the imported folder, with {@code /}
     */
    record Found(Path path, String name) {}

    /** A file that is not read, and why. */
    record SetAside(String name, String reason) {}

    /** Walks {@code paths}, files and folders. */
    static FolderWalk of(List<Path> paths) {
        FolderWalk walk = new FolderWalk();
        for (Path path : paths) {
            Path absolute = path.toAbsolutePath().normalize();
            if (Files.isDirectory(absolute)) {
                walk.root(absolute);
            } else {
                walk.file(absolute, String.valueOf(absolute.getFileName()));
            }
        }
        return walk;
    }

    /** The files to read, each once. */
    List<Found> files() {
        return files;
    }

    /** What is no article: nothing is wrong with it. */
    List<SetAside> ignored() {
        return ignored;
    }

    /** What could not be looked at. */
    List<SetAside> failed() {
        return failed;
    }

    /** What the metadata tables of the folders say, by real path. */
    Map<Path, Metadata> given() {
        return given;
    }

    /** The real paths of the folders that were walked from their top. */
    List<Path> roots() {
        return roots;
    }

    private void root(Path folder) {
        try {
            roots.add(folder.toRealPath());
        } catch (IOException shownWhenItIsListed) {
            // and nothing in it can be missed
        }
        folder(folder, folder);
    }

    private void folder(Path folder, Path root) {
        String name = name(root, folder);
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            if (!seen.add(folder.toRealPath())) {
                ignored.add(new SetAside(name, "is a link to a folder that is read already"));
                return;
            }
            children = listed.sorted(Comparator.comparing(child -> child.getFileName().toString())).toList();
        } catch (IOException e) {
            failed.add(new SetAside(name, sentence(e)));
            return;
        }
        Set<String> names = new HashSet<>();
        children.forEach(child -> names.add(child.getFileName().toString()));
        for (Path child : children) {
            child(child, root, names);
        }
    }

    private void child(Path child, Path root, Set<String> siblings) {
        String own = child.getFileName().toString();
        String name = name(root, child);
        boolean folder = Files.isDirectory(child);
        if (!isWritable(child)) {
            failed.add(new SetAside(name, NoPath.REASON));
        } else if (own.startsWith(".")) {
            ignored.add(new SetAside(name, folder ? "is a hidden folder" : "is a hidden file"));
        } else if (folder && isPartsFolder(own, siblings)) {
            ignored.add(new SetAside(name, "holds the parts of a saved page"));
        } else if (own.startsWith("~$")) {
            ignored.add(new SetAside(name, "stands for a document that is open elsewhere"));
        } else if (folder && leadsOut(child, root)) {
            ignored.add(new SetAside(name, "is a link to a folder that this one lies in"));
        } else if (folder) {
            folder(child, root);
        } else if (LIBRARY.matcher(own).matches()) {
            ignored.add(new SetAside(name, "is a Parley library"));
        } else if (own.equalsIgnoreCase(METADATA)) {
            metadata(child, name);
        } else {
            file(child, name);
        }
    }

    /** A name may be bytes that stand for no letters; then its text leads to no file, or to another. */
    private static boolean isWritable(Path path) {
        try {
            return Path.of(path.toString()).equals(path);
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static boolean leadsOut(Path link, Path root) {
        try {
            return Files.isSymbolicLink(link) && root.toRealPath().startsWith(link.toRealPath())
                    && !link.toRealPath().equals(root.toRealPath());
        } catch (IOException shownWhenItIsListed) {
            return false;
        }
    }

    /** "Saved as: complete page" puts pictures and scripts of {@code x.html} into {@code x_files}. */
    private static boolean isPartsFolder(String own, Set<String> siblings) {
        if (!own.toLowerCase(Locale.ROOT).endsWith("_files")) {
            return false;
        }
        String stem = own.substring(0, own.length() - "_files".length());
        return siblings.contains(stem + ".html") || siblings.contains(stem + ".htm");
    }

    private void file(Path path, String name) {
        try {
            Path real = path.toRealPath();
            if (!Files.isRegularFile(real)) {
                ignored.add(new SetAside(name, "is no file but a pipe or a device"));
            } else if (seen.add(real)) {
                files.add(new Found(real, name));
            } else {
                ignored.add(new SetAside(name, "is a file that is read already"));
            }
        } catch (NoSuchFileException e) {
            failed.add(new SetAside(name, Files.isSymbolicLink(path) ? "is a link to a file that is not there"
                    : sentence(e)));
        } catch (IOException e) {
            failed.add(new SetAside(name, sentence(e)));
        }
    }

    private void metadata(Path table, String name) {
        try {
            StandaloneReader.metadata(table).forEach((file, metadata) -> {
                try {
                    given.put(table.resolveSibling(file).toRealPath(), metadata);
                } catch (IOException | InvalidPathException noSuchFile) {
                    ignored.add(new SetAside(name, "tells of " + file + ", which is not there"));
                }
            });
            ignored.add(new SetAside(name, "is read as the table of metadata"));
        } catch (StandaloneReader.UnreadableException e) {
            failed.add(new SetAside(name, e.getMessage()));
        }
    }

    private static String name(Path root, Path path) {
        return path.equals(root) ? String.valueOf(path.getFileName())
                : root.relativize(path).toString().replace(File.separatorChar, '/');
    }

    /** What is wrong with a file, as the end of a sentence that its name begins. */
    static String sentence(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "is not there";
            case AccessDeniedException _ -> "may not be read: give yourself permission to read it";
            case FileSystemLoopException _ -> "is a link that leads back to itself";
            case FileSystemException loop when String.valueOf(loop.getReason()).contains("symbolic") ->
                "is a link that leads back to itself";
            default -> "could not be read: " + e.getMessage();
        };
    }
}
