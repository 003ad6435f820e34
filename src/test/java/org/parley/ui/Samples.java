package org.parley.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.library.ImportProgress;
import org.parley.library.Library;

/** A small library for tests of the window. */
public final class Samples {

    private static final String OSLO = """
                                       Ministers Meet in Oslo

                                       The foreign ministers of Norway and Japan held talks in Oslo on 3 March 2024.

                                       Topics to be discussed:
                                       - Arms control: Renewing the treaty on landmines.
                                       - Trade: Lower tariffs on fish.

                                       | Outcome | Impact |
                                       |---|---|
                                       | Arms control working group | Meets in May |
                                       | Fish tariffs | Fall by 20 |
                                       | Visa talks | Fall by 3 |
                                       """;

    private static final String LIMA = """
                                       Chile and Peru to Meet in Lima

                                       The presidents of Chile and Peru will meet in Lima next month. Arms control is expected to be discussed.
                                       """;

    private Samples() {}

    /** Writes two articles into {@code folder}. */
    public static Path articles(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("a-oslo.txt"), OSLO);
            Files.writeString(folder.resolve("b-lima.txt"), LIMA);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty library in {@code folder}. */
    public static Library empty(Path folder) {
        return Library.open(folder.resolve("test.parley"));
    }

    /** A library with the two articles. */
    public static Library library(Path folder) {
        Library library = empty(folder);
        library.importPaths(List.of(articles(folder.resolve("articles"))), Optional.empty(), ImportProgress.SILENT);
        return library;
    }

    /** A library with two articles on what may be one summit. */
    public static Library summits(Path folder) {
        Path a = folder.resolve("a.txt");
        Path b = folder.resolve("b.txt");
        try {
            Files.writeString(a,
                    "Presidents to Meet\n\nThe presidents of Chile and Peru will meet at a summit in Lima.\n");
            Files.writeString(b, "A Summit Is Planned\n\nA summit of the presidents of Chile and Peru is planned.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Library library = empty(folder);
        library.importPaths(List.of(a, b), Optional.empty(), ImportProgress.SILENT);
        return library;
    }
}
