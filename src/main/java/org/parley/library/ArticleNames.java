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
        Optional<Stored.Known> known = store.knownAt(file.path());
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
        while (isTaken(name) && folder != null && folder.getFileName() != null) {
            name = folder.getFileName() + "/" + name;
            folder = folder.getParent();
        }
        return name;
    }

    /** A name whose file is gone is free: then the whole folder has moved. */
    private boolean isTaken(String name) {
        return given.contains(name) || store.knownAs(name).filter(other -> Files.exists(other.path())).isPresent();
    }
}
