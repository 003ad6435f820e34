package org.parley.ui.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.library.ImportProgress;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TableView;
import org.parley.ui.Samples;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Place;
import org.parley.ui.common.Tasks;
import org.parley.ui.tables.SourceLine.Part;
import org.parley.ui.tables.TablesViewModel.Entry;
import org.parley.ui.tables.TablesViewModel.Open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TablesViewModelTest {

    @TempDir
    private Path folder;
    private Library library;
    private TablesViewModel model;
    private final Navigator navigator = new Navigator();

    @BeforeEach
    void open() {
        library = Samples.library(folder);
        model = new TablesViewModel(new Desk(library, Tasks.inline(), navigator, new Changes()));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void articlesWithoutTablesAreListedToo() {
        assertEquals(4, model.entries().size());
        assertInstanceOf(Entry.Item.class, model.entries().get(1));
        assertInstanceOf(Entry.None.class, model.entries().get(3));
    }

    @Test
    void whatIsCountedIsWhatTheLibraryHasOrTheFilterFinds() {
        assertEquals("1", model.countedProperty().get());
        model.filterProperty().set("zeppelin");
        assertEquals("0", model.countedProperty().get());
    }

    @Test
    void manyArticlesWithoutTablesAreOnlyCounted() throws Exception {
        for (int i = 0; i < 5; i++) {
            Path plain = Files.writeString(folder.resolve("c" + i + ".txt"), "Talks " + i + "\n\nTalks number " + i
                    + " were held in Bern.\n");
            library.importPaths(List.of(plain), Optional.empty(), ImportProgress.SILENT);
        }
        model = new TablesViewModel(new Desk(library, Tasks.inline(), navigator, new Changes()));
        assertEquals(new Entry.None(6), model.entries().getLast());
    }

    @Test
    void pagesThatAreAskedForAsTheListGrowsAreReadOnce() throws Exception {
        for (int i = 0; i < 120; i++) {
            Files.writeString(folder.resolve("c" + i + ".txt"), "Talks " + i + "\n\nTalks number " + i
                    + " were held in Bern.\n");
        }
        library.importPaths(List.of(folder), Optional.empty(), ImportProgress.SILENT);
        model = new TablesViewModel(new Desk(library, Tasks.inline(), navigator, new Changes()));
        model.entries().subscribe(model::more);
        model.more();
        int without = model.entries().stream().filter(Entry.None.class::isInstance)
                .mapToInt(entry -> ((Entry.None) entry).articles()).sum();
        int with = (int) model.entries().stream()
                .filter(entry -> entry instanceof Entry.Group(var k, var t, int n) && n > 0)
                .count();
        assertEquals(library.summary().articles(), without + with);
    }

    @Test
    void theFirstTableIsOpen() {
        assertEquals(List.of("Outcome", "Impact"), table().table().columns());
    }

    @Test
    void aFilterKeepsTablesThatHaveTheWords() {
        model.filterProperty().set("tariffs");
        assertEquals(2, model.entries().size());
        model.filterProperty().set("zeppelin");
        assertTrue(model.entries().isEmpty());
    }

    @Test
    void rowsAreFilteredByTheWordsOfAColumn() {
        assertEquals(List.of(1, 2), GridRows.all(2).with(1, "fall").of(table()));
    }

    @Test
    void aColumnSortsUpThenDownThenNot() {
        GridRows up = GridRows.all(2).sortedByNext(0);
        assertEquals(List.of(0, 1, 2), up.of(table()));
        assertEquals(List.of(2, 1, 0), up.sortedByNext(0).of(table()));
        assertEquals(GridRows.all(2), up.sortedByNext(0).sortedByNext(0));
    }

    @Test
    void sourceLinesSayWhichRowStandsOnThem() {
        List<SourceLine> lines = model.openProperty().get().orElseThrow().lines();
        assertEquals(List.of(Part.TEXT, Part.TEXT, Part.HEADER, Part.SEPARATOR, Part.ROW, Part.ROW, Part.ROW),
                lines.stream().map(SourceLine::part).toList());
        assertEquals(1, lines.get(5).row().orElseThrow());
    }

    @Test
    void aRowLeadsToItsPassage() {
        model.openInReader(Optional.of(1));
        Place.OfPassage passage = assertInstanceOf(Place.OfPassage.class, navigator.placeProperty().get());
        assertEquals(table().table().rows().get(1).span(), passage.span().orElseThrow());
    }

    @Test
    void onlyTheLastSentenceLeadsIn() {
        String long_ = "x".repeat(120) + ". These were agreed:";
        assertEquals("These were agreed:", WherePane.lastSentence(long_));
        assertEquals("Short. These were agreed:", WherePane.lastSentence("Short. These were agreed:"));
    }

    private TableView table() {
        return model.openProperty().get().map(Open::table).orElseThrow();
    }
}
