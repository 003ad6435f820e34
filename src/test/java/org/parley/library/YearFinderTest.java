package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.LibraryViews.Move;
import org.parley.library.LibraryViews.SuggestedDate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** The year of an article whose dateline has none, by what other articles date in full. */
class YearFinderTest {

    private static final String FULL = """
                                       Norway and Chile hold talks in Lima

                                       LIMA, December 28, 2024 (Wire) - The foreign ministers of Norway and Chile held talks in Lima on \
                                       Saturday.
                                       """;

    private static final String YEARLESS = """
                                           Second round of talks between Norway and Chile ends in Quito

                                           QUITO, January 4 (Wire) - The second round of talks between the foreign ministers of Norway and \
                                           Chile ended in Quito on Saturday. The foreign ministers of Norway and Chile held talks in Lima on \
                                           December 28.
                                           """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("yearless.txt"), YEARLESS);
    }

    @Test
    void aDayWithoutAYearIsTheOneNearestToWhatBothArticlesTell() throws IOException {
        Optional<SuggestedDate> found = suggested(FULL);
        assertEquals(Optional.of("2025-01-04"), found.map(SuggestedDate::edtf));
        assertEquals(Optional.of("December 28"), found.map(date -> date.own().quote()));
        assertEquals(Optional.of("full.txt"), found.map(date -> date.other().words().article()));
    }

    @Test
    void withoutAnEventInCommonNoYearIsTold() throws IOException {
        assertEquals(Optional.empty(), suggested(FULL.replace("Lima", "Oslo")));
    }

    @Test
    void aDateThatHasItsYearIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("yearless.txt"), YEARLESS.replace("January 4 ", "January 4, 2025 "));
        assertEquals(Optional.empty(), suggested(FULL));
    }

    @Test
    void anEventThatKeepsItsDayIsNotToldAsMovedByTheYear() throws IOException {
        Files.writeString(folder.resolve("full.txt"), FULL);
        try (Library library = Library.open(folder.resolve("l.parley"))) {
            ImportSteps.load(library, folder.resolve("full.txt"), folder.resolve("yearless.txt"));
            List<Move> moved = library.publishing().preview("yearless.txt", Optional.of("2025-01-04")).moved();
            assertFalse(moved.isEmpty());
            assertEquals(List.of(), moved.stream().map(Move::title).filter(title -> title.contains("Lima")).toList());
        }
    }

    private Optional<SuggestedDate> suggested(String other) throws IOException {
        Files.writeString(folder.resolve("full.txt"), other);
        try (Library library = Library.open(folder.resolve("l.parley"))) {
            ImportSteps.load(library, folder.resolve("full.txt"), folder.resolve("yearless.txt"));
            return library.articles().view("yearless.txt").suggested();
        }
    }
}
