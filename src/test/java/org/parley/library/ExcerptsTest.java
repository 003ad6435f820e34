package org.parley.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.article.Span;
import org.parley.library.LibraryViews.Excerpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExcerptsTest {

    private static Excerpt excerpt(Path folder, String name, String text, String words, int around) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        try (Library library = Library.open(folder.resolve("test.parley"))) {
            library.importPaths(List.of(file), Optional.empty(), ImportProgress.SILENT);
            Files.delete(file);
            int at = library.articles().view(name).article().text().indexOf(words);
            return library.articles().excerpt(name, new Span(at, at + words.length()), around, around);
        }
    }

    private static String marked(Excerpt of) {
        return of.text().substring(of.passage().start() - of.offset(), of.passage().end() - of.offset());
    }

    @Test
    void aPassageOfAPageIsShownWithItsMarkup(@TempDir Path folder) throws Exception {
        Excerpt found = excerpt(folder, "page.html", "<html><body><article><h1>Envoys Meet</h1><p>The envoys of "
                + "Norway &amp; Japan met in <b>Bern</b> on 5 May 2024, officials of both said.</p></article></body></html>",
                "Norway & Japan met in Bern", 10);
        assertEquals("Norway &amp; Japan met in <b>Bern", marked(found));
    }

    @Test
    void onlyTheNeighbourhoodOfAPassageIsRead(@TempDir Path folder) throws Exception {
        String filler = "Nothing happened that day in town.\n\n".repeat(500);
        Excerpt found = excerpt(folder, "long.txt", "Long\n\n" + filler + "The envoys met in Bern.\n\n" + filler,
                "envoys met", 100);
        assertEquals("envoys met", marked(found));
        assertEquals(210, found.text().length());
        assertTrue(found.line() > 900);
    }
}
