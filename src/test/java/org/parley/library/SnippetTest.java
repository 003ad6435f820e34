package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.LibraryViews.Hit;
import org.parley.library.LibraryViews.HitKind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The words around a hit of a search. */
class SnippetTest {

    @TempDir
    private Path folder;

    private Hit hit(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "A title\n\n" + text + "\n");
        try (Library library = Library.open(folder.resolve("l.parley"))) {
            library.importPaths(List.of(file), Optional.empty(), ImportProgress.SILENT);
            return library.searches().page("Bergen", 0, 5).hits().stream().filter(found -> found.kind() == HitKind.BODY)
                    .findFirst().orElseThrow();
        }
    }

    @Test
    void itBeginsWithAWholeWord() throws IOException {
        Hit found = hit("quiet harbour ".repeat(40) + "of Bergen.");
        assertTrue(found.snippet().matches("… (quiet|harbour) .*of Bergen\\."), found.snippet());
        assertEquals("Bergen", found.marks().getFirst().of(found.snippet()));
    }

    @Test
    void aWordWithoutEndIsCut() throws IOException {
        Hit found = hit("x".repeat(200) + " Bergen.");
        assertTrue(found.snippet().matches("… x+ Bergen\\."), found.snippet());
        assertEquals("Bergen", found.marks().getFirst().of(found.snippet()));
    }
}
