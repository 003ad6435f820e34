package org.parley.library;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.ImportProgress.Stage;
import org.parley.library.LibraryViews.AsOf;
import org.parley.library.LibraryViews.Removal;
import org.parley.library.LibraryViews.Standing;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Corrections.Field;
import org.parley.timeline.Event;
import org.parley.timeline.NoteOn;
import org.parley.timeline.TimelineDiff.Kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.library.ImportSteps.files;
import static org.parley.library.ImportSteps.load;

/** An article that a person removes counts nowhere, and is as it was when it is taken back. */
class RemovingTest {

    private static final String OSLO = """
                                       Norway and Japan met in Oslo

                                       Published 4 May 2021

                                       Norway and Japan held a summit in Oslo on 3 May 2021. They agreed to a treaty on
                                       fish tariffs.

                                       | Fish | Tariff |
                                       | --- | --- |
                                       | Cod | 4 |
                                       """;
    private static final String AFTER = """
                                        After the summit

                                        Published 9 May 2021

                                        After the summit of Norway and Japan in Oslo on 3 May 2021, ministers held talks
                                        in Riga on 8 May 2021.
                                        """;
    private static final String LIMA = """
                                       Peru and Chile talk in Lima

                                       Peru and Chile held talks on trade in Lima on 7 June 2022.
                                       """;

    @TempDir
    Path temp;

    private Path folder;
    private Library library;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(temp.resolve("news"));
        write("after.txt", AFTER);
        write("lima.txt", LIMA);
        write("oslo.txt", OSLO);
        library = Library.open(temp.resolve("test.parley"));
        load(library, folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Path write(String file, String text) throws IOException {
        return Files.writeString(folder.resolve(file), text);
    }

    private static Map<String, String> exports(Library library) {
        Map<String, String> all = new TreeMap<>();
        for (Exports.What what : Exports.What.values()) {
            StringWriter csv = new StringWriter();
            new Exports(library).write(what, Exports.Format.CSV, Exports.Filter.NONE, csv);
            all.put(what.name(), csv.toString());
        }
        return all;
    }

    private Event event(String kind) {
        return library.timeline(TimelineQuery.ALL).timeline().events().stream()
                .filter(event -> event.kind().equals(kind)).findFirst().orElseThrow();
    }

    @Test
    void aLibraryWithoutItExportsAsOneThatNeverHadIt() throws IOException {
        Map<String, String> before = exports(library);
        library.removing().remove(List.of("oslo.txt"));
        Files.delete(folder.resolve("oslo.txt"));
        try (Library never = Library.open(temp.resolve("never.parley"))) {
            load(never, folder);
            assertEquals(exports(never), exports(library));
            assertEquals(never.summary().events(), library.summary().events());
            assertEquals(never.topics().rows(), library.topics().rows());
        }
        library.removing().takeBack(List.of("oslo.txt"));
        assertEquals(before, exports(library));
    }

    @Test
    void itCountsNowhere() {
        library.removing().remove(List.of("oslo.txt"));
        assertEquals(List.of("after.txt", "lima.txt"), files(library));
        assertEquals(0, library.searches().page("cod", 0, 10).total());
        assertEquals(List.of(), library.articles().tables("", 0, 10));
        assertEquals(2, library.summary().articles());
        assertEquals(1, library.retrospect().days().size());
        assertEquals(1, library.timeline(TimelineQuery.ALL
                .asOf(Optional.of(new AsOf(LocalDate.of(2022, 1, 1), false)))).articles().size());
        String why = assertThrows(LibraryException.class, () -> library.articles().view("oslo.txt")).getMessage();
        assertEquals("oslo.txt was removed by you: take it back in To check", why);
    }

    @Test
    void noImportBringsItBackNeitherUnchangedNorChangedNorUnderAnotherName() throws IOException {
        library.removing().remove(List.of("oslo.txt"));
        ImportReport again = load(library, folder);
        assertEquals(List.of("oslo.txt: removed by you"), said(again));
        write("oslo.txt", OSLO.replace("Cod", "Herring"));
        assertEquals(List.of("oslo.txt: removed by you"), said(load(library, folder)));
        Files.move(folder.resolve("oslo.txt"), temp.resolve("elsewhere.txt"));
        write("copy.txt", OSLO);
        assertEquals(List.of("copy.txt: a copy of oslo.txt, removed by you"), said(load(library, folder)));
        assertEquals(List.of("after.txt", "lima.txt"), files(library));
    }

    private static List<String> said(ImportReport report) {
        return report.files(Stage.REMOVED).stream().map(state -> state.file() + ": " + state.detail()).toList();
    }

    @Test
    void itStaysRemovedWhenTheLibraryIsOpenedAgain() {
        library.removing().remove(List.of("oslo.txt"));
        library.close();
        library = Library.open(temp.resolve("test.parley"));
        assertEquals(List.of("after.txt", "lima.txt"), files(library));
        assertEquals(List.of("oslo.txt"), library.removing().all().stream().map(one -> one.file()).toList());
        assertEquals("Norway and Japan met in Oslo", library.removing().all().getFirst().title());
    }

    @Test
    void whatItTakesAlongIsSaidBefore() {
        Removal removal = library.removing().preview(List.of("after.txt"));
        assertEquals(1, removal.gone().size());
        assertEquals(1, removal.fewer());
        Removal both = library.removing().preview(List.of("after.txt", "oslo.txt"));
        assertEquals(3, both.gone().size());
        assertEquals(0, both.fewer());
        assertEquals(3, library.removing().remove(List.of("after.txt", "oslo.txt")).counts().get(Kind.GONE));
    }

    @Test
    void whatAPersonSaidOfItRestsUntilItIsBack() {
        Event talks = event("talks");
        library.correcting().correct(talks.id(), Field.TITLE, Optional.of("Riga talks on fish"));
        library.notes().keep(NoteOn.ARTICLE, "after.txt", "Ask the ministry");
        library.publishing().set("after.txt", Optional.of("2021-05-10"));
        library.removing().remove(List.of("after.txt"));
        assertEquals(Standing.RESTS, library.correcting().all().getFirst().standing());
        library.removing().takeBack(List.of("after.txt"));
        assertEquals(Standing.APPLIES, library.correcting().all().getFirst().standing());
        assertTrue(library.timeline(TimelineQuery.ALL).timeline().events().stream()
                .anyMatch(event -> event.title().equals("Riga talks on fish")));
        assertEquals("Ask the ministry", library.notes().of(NoteOn.ARTICLE, "after.txt").orElseThrow().text());
        assertEquals("2021-05-10", library.articles().view("after.txt").entry().published().orElseThrow());
    }

    @Test
    void itIsFoundByItsKeyOrItsFile() {
        assertEquals(Optional.of("lima.txt"), library.removing().find("l"));
        assertEquals(Optional.of("lima.txt"), library.removing().find("lima.txt"));
        assertEquals(Optional.empty(), library.removing().find("rome"));
    }

    @Test
    void allCanBeRemovedAndTakenBack() {
        Map<String, String> before = exports(library);
        library.removing().remove(files(library));
        assertEquals(0, library.summary().articles());
        assertEquals(0, library.summary().events());
        library.removing().takeBack(List.of("oslo.txt", "lima.txt", "after.txt"));
        assertEquals(before, exports(library));
    }

    @Test
    void whatIsNotThereIsNotRemovedAndNothingElseIs() {
        assertThrows(LibraryException.class, () -> library.removing().remove(List.of("oslo.txt", "rome.txt")));
        assertThrows(LibraryException.class, () -> library.removing().takeBack(List.of("oslo.txt")));
        assertFalse(library.removing().all().iterator().hasNext());
    }

    @Test
    void aDateIsNotSetOfWhatIsRemoved() {
        library.removing().remove(List.of("oslo.txt"));
        assertThrows(LibraryException.class, () -> library.publishing().set("oslo.txt", Optional.of("2021-05-05")));
    }
}
