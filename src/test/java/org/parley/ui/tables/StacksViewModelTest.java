package org.parley.ui.tables;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.export.TableStack.Cell;
import org.parley.export.TableStack.Row;
import org.parley.library.ImportProgress;
import org.parley.library.Library;
import org.parley.library.Stacking.Head;
import org.parley.ui.Samples;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Place;
import org.parley.ui.common.Tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two tables of the same columns, which say different things of fish. */
class StacksViewModelTest {

    @TempDir
    private Path folder;
    private Library library;
    private StacksViewModel model;
    private final Navigator navigator = new Navigator();
    private final Changes changes = new Changes();

    @BeforeEach
    void open() throws Exception {
        library = Samples.library(folder);
        read("c-may.txt", "Tariffs in May", "| Good | Tariff (%) |\n|---|---|\n| Fish | 20 |\n| Wool | 5 |\n");
        read("d-june.txt", "Tariffs in June", "| Goods | Tariff (%) |\n|---|---|\n| fish | 17 |\n| Wool | 5 |\n");
        model = new StacksViewModel(new Desk(library, Tasks.inline(), navigator, changes));
    }

    private void read(String name, String title, String table) throws Exception {
        Path file = Files.writeString(folder.resolve(name), title + "\n\nThese are the tariffs.\n\n" + table);
        library.importPaths(List.of(file), Optional.empty(), ImportProgress.SILENT);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void noTableIsLookedAtBeforeStacksAreAskedFor() {
        assertTrue(model.heads().isEmpty());
        assertEquals(Optional.empty(), model.aloneProperty().getValue());
    }

    @Test
    void tablesOfTheSameColumnsAreOneStackAndTheOthersAreCounted() {
        model.shownProperty().set(true);
        assertEquals(List.of(new Head(1, List.of("Good", "Tariff (%)"), 2, 4)), model.heads());
        assertEquals(Optional.of(1), model.aloneProperty().getValue());
        assertEquals(4, model.rows().size());
    }

    @Test
    void onlyWhatDiffersCanBeShownWithWhatIsElsewhere() {
        model.shownProperty().set(true);
        model.onlyDifferingProperty().set(true);
        assertEquals(List.of("Fish", "fish"),
                model.rows().stream().map(row -> row.cells().getFirst().words()).toList());
        List<String> elsewhere = model.others(model.rows().getFirst(), 1);
        assertEquals(1, elsewhere.size());
        assertTrue(elsewhere.getFirst().startsWith("“17” ("), elsewhere.getFirst());
        assertTrue(elsewhere.getFirst().endsWith(" line 7)"), elsewhere.getFirst());
    }

    @Test
    void aCellLeadsToItsPlace() {
        model.shownProperty().set(true);
        Row fish = model.rows().get(2);
        model.openPassage(fish, 1);
        Place.OfPassage place = assertInstanceOf(Place.OfPassage.class, navigator.placeProperty().get());
        assertEquals("d-june.txt", place.article());
        assertEquals("17",
                library.articles().view("d-june.txt").article().text().substring(place.span().orElseThrow().start(),
                        place.span().orElseThrow().end()));
    }

    @Test
    void whoAsksForOneTableLeavesTheStacks() {
        model.shownProperty().set(true);
        navigator.openTable("c-may.txt", 1);
        assertFalse(model.shownProperty().get());
    }

    @Test
    void whatIsImportedLaterIsStackedToo() throws Exception {
        model.shownProperty().set(true);
        read("e-july.txt", "Tariffs in July", "| Good | Tariff (%) |\n|---|---|\n| Fish | 16 |\n");
        changes.changed();
        assertEquals(3, model.heads().getFirst().tables());
        assertEquals(5, model.rows().size());
    }

    @Test
    void rowsOfOneDayAreOneThingOnlyIfTheirWordsAre() throws Exception {
        String head = "| Date | Event | Killed |\n|---|---|---|\n";
        read("e-one.txt", "One list", head + "| 3 May 2024 | Raid | 4 |\n| 4 May 2024 | Truce | 0 |\n");
        read("f-two.txt", "Another list", head + "| 3 May 2024 | Talks | 5 |\n| 4 May 2024 | truce | 2 |\n");
        model.shownProperty().set(true);
        model.open(model.heads().getLast());
        assertEquals(List.of("0", "2"), differing());
    }

    @Test
    void whatStandsInSeveralRowsOfATableNamesNone() throws Exception {
        String head = "| Year | Dead |\n|---|---|\n";
        read("e-one.txt", "One list", head + "| 2023 | 4 |\n| 2024 | 6 |\n| 2024 | 7 |\n");
        read("f-two.txt", "Another list", head + "| 2023 | 5 |\n| 2024 | 8 |\n");
        model.shownProperty().set(true);
        model.open(model.heads().getLast());
        assertEquals(List.of("4", "5"), differing());
    }

    private List<String> differing() {
        return model.rows().stream().flatMap(row -> row.cells().stream()).filter(Cell::differs).map(Cell::words)
                .toList();
    }
}
