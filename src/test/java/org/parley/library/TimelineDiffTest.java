package org.parley.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Corrections.Field;
import org.parley.timeline.TimelineDiff;
import org.parley.timeline.TimelineDiff.Kind;
import org.parley.timeline.TimelineDiff.Line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What an import says it did to the timeline. */
class TimelineDiffTest {

    private static final String PLAN = "Peru and Chile to meet\n\nThe presidents of Peru and Chile will meet in Lima on"
            + " 5 May 2024.\n";

    @TempDir
    Path temp;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(temp.resolve("test.parley"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private TimelineDiff load(String name, String text) throws IOException {
        Path file = Files.writeString(temp.resolve(name), text);
        return library.importPaths(List.of(file), Optional.empty(), ImportProgress.SILENT).timeline();
    }

    private static Line only(TimelineDiff diff, Kind kind) {
        assertEquals(1, diff.counts().get(kind), diff.toString());
        return diff.lines().stream().filter(line -> line.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void aTimelineThatWasNotThereBeforeIsToldInNumbersAlone() throws IOException {
        TimelineDiff diff = load("a.txt", PLAN);
        assertEquals(Map.of(Kind.ADDED, 1), diff.counts());
        assertEquals(List.of(), diff.lines());
        assertEquals("1 new event", diff.sentence());
    }

    @Test
    void whatIsImportedAgainChangesNothing() throws IOException {
        load("a.txt", PLAN);
        assertTrue(load("a.txt", PLAN).isEmpty());
    }

    @Test
    void anEventThatAnotherArticleReportsHasAnotherStatus() throws IOException {
        load("a.txt", PLAN);
        TimelineDiff diff = load("b.txt", "Peru and Chile met\n\nThe presidents of Peru and Chile met in Lima on"
                + " 5 May 2024.\n");
        assertEquals("upcoming → held", only(diff, Kind.STATUS).change());
        assertTrue(diff.changesWhatWas());
        assertTrue(library.event(only(diff, Kind.STATUS).event().orElseThrow()).isPresent());
    }

    @Test
    void anEventThatAFileDatesAnewHasMoved() throws IOException {
        load("a.txt", PLAN);
        TimelineDiff diff = load("a.txt", PLAN.replace("5 May", "9 June"));
        assertEquals("5 May 2024 → 9 Jun 2024", only(diff, Kind.MOVED).change());
    }

    @Test
    void whatNoArticleTellsOfAnyLongerIsGone() throws IOException {
        load("a.txt", PLAN);
        TimelineDiff diff = load("a.txt", "Fish prices rise\n\nFish became dearer on the markets of the coast.\n");
        assertEquals(Optional.empty(), only(diff, Kind.GONE).event());
        assertFalse(diff.counts().containsKey(Kind.ADDED));
    }

    @Test
    void whatIsNewIsListedWithItsEvent() throws IOException {
        load("a.txt", PLAN);
        TimelineDiff diff = load("c.txt", "Ghana signs\n\nGhana and Togo signed a treaty in Accra on 2 March 2023.\n");
        assertEquals(Optional.of("2 Mar 2023, held"), Optional.of(only(diff, Kind.ADDED).change()));
        assertFalse(diff.changesWhatWas());
    }

    @Test
    void aCorrectionWhoseWordsAreGoneIsToldOnce() throws IOException {
        load("a.txt", PLAN);
        String event = library.timeline(TimelineQuery.ALL).timeline().events().getFirst().id();
        library.correcting().correct(event, Field.TITLE, Optional.of("Lima talks"));
        TimelineDiff diff = load("a.txt", "Fish prices rise\n\nFish became dearer on the markets of the coast.\n");
        assertEquals("a.txt no longer has these words", only(diff, Kind.ORPHANED).change());
        assertFalse(load("a.txt", "Fish prices fall\n\nFish became cheaper.\n").counts().containsKey(Kind.ORPHANED));
    }

    @Test
    void ofManyChangesTheFirstAreListed() throws IOException {
        load("a.txt", PLAN);
        Path many = Files.createDirectory(temp.resolve("many"));
        for (int i = 0; i < TimelineDiff.LISTED + 20; i++) {
            Files.writeString(many.resolve(i + ".txt"), "Ghana signs\n\nGhana and Togo signed a treaty in Accra on "
                    + (1 + i % 28) + " March " + (1900 + i) + ".\n");
        }
        TimelineDiff diff = library.importPaths(List.of(many), Optional.empty(), ImportProgress.SILENT).timeline();
        assertTrue(diff.counts().get(Kind.ADDED) > TimelineDiff.LISTED, diff.sentence());
        assertEquals(TimelineDiff.LISTED, diff.lines().stream().filter(line -> line.kind() == Kind.ADDED).count());
    }
}
