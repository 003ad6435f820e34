package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.store.LibraryStore;
import org.parley.timeline.Corrections;
import org.parley.timeline.Timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A library that an earlier Parley wrote. */
class RenewalTest {

    @TempDir
    Path temp;

    @Test
    void itsArticlesAreDerivedAnewAndWhatAPersonSetStays() throws IOException {
        Path article = Files.writeString(temp.resolve("a.txt"),
                "A summit\n\nNorway and Japan held a summit in Oslo on 3 May 2021.\n");
        Path file = temp.resolve("test.parley");
        Timeline before;
        try (Library library = Library.open(file, TopicScheme.standard())) {
            library.importPaths(List.of(article), Optional.empty(), ImportProgress.SILENT);
            library.correcting().correct(timeline(library).events().getFirst().id(), Corrections.Field.PLACE,
                    Optional.of("Bergen"));
            before = timeline(library);
        }
        try (LibraryStore store = LibraryStore.open(file)) {
            assertEquals(Deriver.FORM, store.form());
            store.putForm(Deriver.FORM - 1);
        }
        try (Library library = Library.open(file, TopicScheme.standard())) {
            assertEquals(before, timeline(library));
        }
        try (LibraryStore store = LibraryStore.open(file)) {
            assertEquals(Deriver.FORM, store.form());
        }
    }

    private static Timeline timeline(Library library) {
        return library.timeline(TimelineQuery.ALL).timeline();
    }
}
