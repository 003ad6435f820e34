package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.Library;
import org.parley.library.Settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the window is asked to show. */
class OpenCommandTest {

    @TempDir
    private Path folder;

    private final List<WindowOpener.Request> requests = new ArrayList<>();
    private CommandLineInterface parley;

    @BeforeEach
    void openNoWindow() {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        parley = new CommandLineInterface(new Output(nowhere, nowhere, false), new Settings(folder.resolve("settings")),
                requests::add);
    }

    private WindowOpener.Request opened(String... args) {
        assertEquals(ExitCode.DONE, parley.run(args));
        return requests.getLast();
    }

    private static TopicScheme scheme(WindowOpener.Request request, Path library) {
        try (Library opened = request.opens().apply(library)) {
            return opened.topicChoice().scheme();
        }
    }

    @Test
    void topicsThatAreNamedAreThoseOfTheNamedLibraryAlone() throws IOException {
        Path water = Files.writeString(folder.resolve("water.txt"), "prefLabel: Water\naltLabel: river\n");
        Path named = folder.resolve("named.parley");
        WindowOpener.Request request = opened("--library", named.toString(), "--scheme", water.toString());
        assertNotEquals(TopicScheme.standard(), scheme(request, named));
        assertEquals(TopicScheme.standard(), scheme(request, folder.resolve("other.parley")));
    }

    @Test
    void aFolderIsImportedIntoALibraryOfItsOwn() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        WindowOpener.Request request = opened(articles.toString());
        assertEquals(List.of(articles), request.imports());
        assertEquals(request.library(), opened(articles.toString()).library());
        assertFalse(request.usedBefore());
    }

    @Test
    void withoutArgumentsTheLibraryUsedLastIsOpened() {
        Path library = folder.resolve("used.parley");
        opened("--library", library.toString()).opens().apply(library).close();
        WindowOpener.Request request = opened();
        assertEquals(library, request.library());
        assertTrue(request.usedBefore());
    }
}
