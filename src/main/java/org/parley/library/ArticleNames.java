package org.parley.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;

/** Gives the files of an import their names in the library: an article keeps its name, and no two share one. */
final class ArticleNames {

    private final LibraryStore store;
    private final Set<String> given = new HashSet<>();

    ArticleNames(LibraryStore store) {
        this.store = store;
    }

    /** {@code file} under the name that its article has or is to have. */
    FolderWalk.Found named(FolderWalk.Found file) {
        Optional<Stored.Known> known = store.articles().knownAt(file.path());
        String name = known.map(Stored.Known::file).orElseGet(() -> freeName(file));
        given.add(name);
        return new FolderWalk.Found(file.path(), name);
    }

    /** The name, with as many of the folders that it lies in as it takes to tell it from others. */
    private String freeName(FolderWalk.Found file) {
        String name = file.name();
        Path folder = file.path().getParent();
        for (long depth = name.chars().filter(c -> c == '/').count(); depth > 0 && folder != null; depth--) {
            folder = folder.getParent();
        }
        while (isTaken(file, name) && folder != null && folder.getFileName() != null) {
            name = folder.getFileName() + "/" + name;
            folder = folder.getParent();
        }
        return name;
    }

    private boolean isTaken(FolderWalk.Found file, String name) {
        return given.contains(name)
                || store.articles().knownAs(name).filter(other -> isAnother(file, other)).isPresent();
    }

    /** A file that is gone was this one if the folder around both has the same name: then that has moved. */
    private static boolean isAnother(FolderWalk.Found file, Stored.Known known) {
        return Files.exists(known.path()) || !folderName(file.path(), file.name())
                .equals(folderName(known.path(), known.file()));
    }

    /** The name of the folder that {@code name} counts from; empty if the path does not end with it. */
    private static String folderName(Path path, String name) {
        Path root = path.getRoot();
        int folders = path.getNameCount() - Path.of(name).getNameCount();
        return root == null || folders < 1 ? "" : path.getName(folders - 1).toString();
    }
}
