package org.parley.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.Library;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Corrections.Field;
import org.parley.ui.Samples;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Edits;
import org.parley.ui.common.FilePrompts;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Place;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Theme;
import org.parley.ui.common.Toasts;
import org.testfx.framework.junit5.ApplicationTest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ShellTest extends ApplicationTest {

    @TempDir
    private static Path folder;

    private final Navigator navigator = new Navigator();
    private final Changes changes = new Changes();
    private final Edits edits = new Edits(Tasks.inline(), changes);
    private final WindowState state = new WindowState(new MemoryPreferences());
    private Path home;
    private Path exported;
    private Library library;
    private Shell shell;
    private String title = "";

    @Override
    public void start(Stage stage) throws Exception {
        Theme.loadFonts();
        home = Files.createTempDirectory(folder, "library");
        exported = home.resolve("topic.csv");
        library = Samples.library(home);
        Desk desk = new Desk(library, Tasks.inline(), navigator, changes, edits, new Answers(), new Toasts());
        shell = new Shell(desk, state, Theme.LIGHT, text -> title = text);
        Scene scene = new Scene(shell, 1000, 800);
        Theme.LIGHT.dress(scene);
        shell.install(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        library.close();
    }

    /** Chooses what a test expects to be chosen. */
    private final class Answers implements FilePrompts {
        @Override
        public Optional<Path> folder(String asked) {
            return Optional.of(home.resolve("articles"));
        }

        @Override
        public List<Path> files(String asked) {
            return List.of();
        }

        @Override
        public Optional<Path> saveAs(String asked, String suggestion) {
            return Optional.of(exported);
        }

        @Override
        public boolean reveal(Path file) {
            return true;
        }
    }

    @Test
    void theTitleNamesTheLibrary() {
        assertEquals("test — Parley", title);
    }

    @Test
    void numbersWithCtrlOpenTheParts() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(Place.Page.TOPICS, navigator.placeProperty().get().page());
        push(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals(Place.Page.TABLES, navigator.placeProperty().get().page());
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertEquals(Place.Page.NOTES, navigator.placeProperty().get().page());
        push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals(Place.Page.TIMELINE, navigator.placeProperty().get().page());
    }

    @Test
    void altAndLeftGoesBack() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Place.Page.TIMELINE, navigator.placeProperty().get().page());
    }

    @Test
    void aTopicShowsItsStatementsAsCards() {
        interact(() -> navigator.openTopic("Arms control"));
        assertFalse(lookup(".card").queryAll().isEmpty());
    }

    @Test
    void theListOfTheLastImportCanBeSeenAgain() throws Exception {
        Path notes = Files.writeString(home.resolve("notes.html"),
                """
                <html><head><title>Envoys Meet in Bern</title></head><body><nav><a href="/">Home</a></nav>
                <article><h1>Envoys Meet in Bern</h1><p>The envoys of Norway and Japan met in Bern on 5 May 2024.</p>
                </article></body></html>
                """);
        interact(() -> shell.importPaths(List.of(notes), Optional.empty()));
        assertTrue(lookup(".import-list").tryQuery().isEmpty());
        push(KeyCode.CONTROL, KeyCode.O);
        clickOn("Last import");
        assertTrue(lookup(".import-list").tryQuery().isPresent());
        assertTrue(lookup(".import-row").match(node -> node.lookupAll(".tiny").stream()
                .anyMatch(line -> line instanceof Label label && label.getText().contains("set aside"))).tryQuery()
                .isPresent());
        clickOn("Close");
        assertTrue(lookup(".import-list").tryQuery().isEmpty());
    }

    @Test
    void anImportThatSkippedAFileStaysInSightUntilOneGoesOn() throws Exception {
        Path broken = Files.write(home.resolve("broken.txt"), new byte[]{0, 1, 2, 0, 0, 7, 0, 3});
        interact(() -> shell.importPaths(List.of(broken), Optional.empty()));
        assertTrue(lookup(".import-list").tryQuery().isPresent());
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(lookup(".import-list").tryQuery().isEmpty());
    }

    @Test
    void aFolderWithoutFilesSaysSo() throws Exception {
        Path none = Files.createDirectory(home.resolve("none"));
        interact(() -> shell.importPaths(List.of(none), Optional.empty()));
        assertTrue(lookup((Label label) -> label.getText().startsWith("There are no files in it.")).tryQuery()
                .isPresent());
    }

    @Test
    void theTopicTableIsWrittenInThreeClicks() throws Exception {
        clickOn("Topics");
        clickOn("#export-topic-csv");
        List<String> lines = Files.readAllLines(exported);
        assertTrue(lines.getFirst().startsWith("topic,broader,role"));
        assertTrue(lines.size() > 1);
    }

    @Test
    void theTopicSchemeIsSavedAsAFileToChange() throws Exception {
        clickOn("Topics").clickOn("#edit-topics").clickOn("#save-topics");
        assertEquals(TopicScheme.standard(), TopicScheme.read(exported));
    }

    @Test
    void aTopicIsAddedInTheWindow() {
        clickOn("Topics").clickOn("#edit-topics").clickOn("#add-topic");
        write("Fish").push(KeyCode.TAB).push(KeyCode.TAB).write("fish");
        interact(() -> lookup("#use-topics").queryButton().fire());
        assertTrue(library.topics().stream().anyMatch(row -> row.topic().equals("Fish")));
        assertTrue(lookup("Topics: Fish added.").tryQuery().isPresent());
    }

    @Test
    void searchFindsAsOneTypesAndEnterJumpsToTheMarkedPassage() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("landmines");
        assertTrue(lookup(".search-hits").query().isVisible());
        push(KeyCode.DOWN);
        while (!(selectedHit().contains("Found[") && selectedHit().contains("BODY"))) {
            push(KeyCode.DOWN);
        }
        push(KeyCode.ENTER);
        Place.OfPassage passage = assertInstanceOf(Place.OfPassage.class, navigator.placeProperty().get());
        assertEquals("a-oslo.txt", passage.article());
        assertFalse(passage.others().isEmpty());
    }

    private String selectedHit() {
        return String.valueOf(lookup(".hit-list").queryAs(ListView.class).getSelectionModel().getSelectedItem());
    }

    @Test
    void escapeTakesTheFocusBackToWhereTheSearchBegan() {
        clickOn("Tables");
        Node before = shell.getScene().getFocusOwner();
        push(KeyCode.CONTROL, KeyCode.F);
        write("landmines");
        push(KeyCode.ESCAPE);
        assertEquals(before, shell.getScene().getFocusOwner());
        assertFalse(lookup(".search-hits").query().isVisible());
    }

    @Test
    void tabGoesFromTheSearchToTheButtonsBelowItsHits() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("landmines").push(KeyCode.TAB).push(KeyCode.SPACE);
        assertTrue(lookup("\u201clandmines\u201d").tryQuery().isPresent());
    }

    @Test
    void aNarrowWindowKeepsTheIconsOfItsParts() {
        interact(() -> shell.getScene().getWindow().setWidth(800));
        assertEquals(56, lookup(".sidebar").queryAs(Region.class).getWidth());
        assertFalse(lookup(".article-list").query().getParent().isVisible());
    }

    @Test
    void aSavedSearchStandsInTheSidebar() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("landmines");
        clickOn("Save search");
        assertTrue(lookup("“landmines”").tryQuery().isPresent());
    }

    @Test
    void whatIsNotThereIsSaid() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("zeppelin");
        assertTrue(lookup("No passage contains “zeppelin”").tryQuery().isPresent());
    }

    @Test
    void ctrlAndDTurnsTheLightsOff() {
        push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(Theme.DARK, state.theme());
    }

    @Test
    void theKeyToTheSymbolsComesAndGoes() {
        push(KeyCode.F1);
        assertTrue(lookup(".sheet-ground").query().isVisible());
        push(KeyCode.ESCAPE);
        assertFalse(lookup(".sheet-ground").query().isVisible());
    }

    @Test
    void f6GoesFromPaneToPane() {
        push(KeyCode.CONTROL, KeyCode.F);
        push(KeyCode.F6);
        assertFalse(shell.getScene().getFocusOwner() instanceof TextField);
    }

    @Test
    void theFocusGoesFromTheToolbarToTheSidebarAndNotToTheStatusBar() {
        Node help = lookup(".toolbar .icon-button").match(node -> "Help".equals(node.getAccessibleText())).query();
        interact(help::requestFocus);
        push(KeyCode.TAB);
        assertTrue(shell.getScene().getFocusOwner().getStyleClass().contains("nav"));
    }

    @Test
    void anEventIsRenamedInTheInspectorAndCtrlZTakesThatBack() {
        interact(() -> navigator.openEvent(oslo().id()));
        String before = oslo().title();
        push(KeyCode.F2);
        assertEquals("correct-title", shell.getScene().getFocusOwner().getId());
        push(KeyCode.CONTROL, KeyCode.A);
        write("Fish talks").push(KeyCode.ENTER);
        assertEquals("Fish talks", oslo().title());
        assertTrue(lookup("The title is Fish talks.").tryQuery().isPresent());
        assertTrue(lookup("Undo").tryQuery().isPresent());
        clickOn("Done");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, oslo().title());
    }

    private org.parley.timeline.Event oslo() {
        return library.timeline(TimelineQuery.ALL).timeline().events().stream()
                .filter(event -> event.place().filter("Oslo"::equals).isPresent()).findFirst().orElseThrow();
    }

    @Test
    void aQuoteIsCopiedWithItsSource() {
        interact(() -> navigator.openEvent(oslo().id()));
        Node passage = lookup(".passage").query();
        interact(() -> Event.fireEvent(passage, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true,
                false, false)));
        assertTrue(lookup("The quote and its source are on the clipboard").tryQuery().isPresent());
    }

    @Test
    void theButtonsForUndoAndRedoSayWhatTheyDo() {
        assertTrue(lookup("#undo").query().isDisabled());
        interact(() -> edits.make("The place of Oslo talks is Bergen.", () -> () -> {}));
        assertEquals("Undo: The place of Oslo talks is Bergen. (Ctrl+Z)",
                lookup("#undo").query().getAccessibleText());
        clickOn("#undo");
        assertFalse(lookup("#redo").query().isDisabled());
    }

    @Test
    void aDateOfPublicationShowsWhatMovesBeforeItIsKept() {
        interact(() -> navigator.openArticle("b-lima.txt"));
        clickOn("#show-inspector").clickOn("#published").write("2024-04-10").push(KeyCode.ENTER);
        assertTrue(lookup("#keep-published").tryQuery().isPresent());
        assertEquals(Optional.empty(), library.article("b-lima.txt").row().published());
        clickOn("#keep-published");
        assertEquals(Optional.of("2024-04-10"), library.article("b-lima.txt").row().published());
    }

    @Test
    void whatIsToBeCheckedIsOneKeyAway() {
        interact(() -> edits.make("The place of Oslo talks is Bergen.", () -> {
            library.correcting().correct(oslo().id(), Field.PLACE, Optional.of("Bergen"));
            return () -> {};
        }));
        push(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertTrue(lookup("The place is Bergen.").tryQuery().isPresent());
        clickOn("Take back");
        assertTrue(lookup("The place is Bergen.").tryQuery().isEmpty());
    }

    @Test
    void whatTheArticlesAreMostAboutIsSelectedAtFirst() {
        assertInstanceOf(Place.OfEvent.class, navigator.placeProperty().get());
    }

    @Test
    void textGrows() {
        push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertTrue(state.textScale() > 1);
    }

    @Test
    void theStatementsOfANarrowTopicTableCanBeRead() {
        interact(() -> navigator.openTopic("Arms control"));
        TableView<?> table = lookup(".topic-table").queryAs(TableView.class);
        assertTrue(table.getColumns().get(1).getWidth() >= 316);
    }

    @Test
    void oneSeesWhatHadBeenReportedByADay() throws Exception {
        Path before = Files.writeString(home.resolve("c-before.txt"), "A Summit Is Near\n\nMarch 1, 2024\n\n"
                + "The presidents of Kenya and Ghana will hold a summit in Accra on 20 April 2024.\n");
        Path after = Files.writeString(home.resolve("d-after.txt"), "A Summit Is Over\n\nApril 21, 2024\n\n"
                + "The presidents of Kenya and Ghana held a summit in Accra on 20 April 2024.\n");
        interact(() -> shell.importPaths(List.of(before, after), Optional.empty()));
        interact(() -> navigator.openEvent(accra().id()));
        assertTrue(lookup("Summit \u00b7 held").tryQuery().isPresent());
        // In a window as narrow as this one the inspector lies over the buttons.
        interact(() -> lookup("#choose-events").queryAs(ToggleButton.class).fire());
        interact(() -> lookup("#as-of").queryAs(ToggleButton.class).fire());
        DatePicker day = lookup("#as-of-day").queryAs(DatePicker.class);
        assertEquals(LocalDate.of(2024, 4, 21), day.getValue());
        interact(() -> day.setValue(LocalDate.of(2024, 3, 31)));
        assertTrue(lookup("Summit \u00b7 upcoming").tryQuery().isPresent());
        assertTrue(lookup("As had been reported by 31 March 2024").tryQuery().isPresent());
        interact(() -> day.setValue(LocalDate.of(2024, 2, 1)));
        assertTrue(lookup("Nothing of it had been reported by 1 February 2024.").tryQuery().isPresent());
        interact(() -> lookup("#as-of-end").queryAs(Hyperlink.class).fire());
        assertTrue(lookup("Summit \u00b7 held").tryQuery().isPresent());
        assertFalse(lookup("#as-of-day").query().getParent().isVisible());
    }

    private org.parley.timeline.Event accra() {
        return library.timeline(TimelineQuery.ALL).timeline().events().stream()
                .filter(event -> event.place().filter("Accra"::equals).isPresent()).findFirst().orElseThrow();
    }

    @Test
    void aPartThatIsOpenedByItsNumberHasTheFocus() {
        push(KeyCode.CONTROL, KeyCode.F);
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertTrue(shell.getScene().getFocusOwner().getStyleClass().contains("topic-matrix"));
    }

    @Test
    void escapeLeavesADialogAlsoFromAList() {
        clickOn("Topics").clickOn("#edit-topics");
        ListView<?> topics = from(lookup("#add-topic").query().getScene().getRoot()).lookup(".list-view").query();
        interact(topics::requestFocus);
        push(KeyCode.ESCAPE);
        assertTrue(lookup("#add-topic").tryQuery().isEmpty());
    }

    @Test
    void escapeClosesTheKeyAlsoFromAList() {
        push(KeyCode.CONTROL, KeyCode.DIGIT2);
        push(KeyCode.F1);
        push(KeyCode.ESCAPE);
        assertFalse(lookup(".sheet-ground").query().isVisible());
    }

    @Test
    void allHitsHaveTheFocusOnceTheyAreShown() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("landmines").push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        assertInstanceOf(Place.OfSearch.class, navigator.placeProperty().get());
        assertTrue(shell.getScene().getFocusOwner().getStyleClass().contains("hit-list"));
        push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertInstanceOf(Place.OfEvent.class, navigator.placeProperty().get());
    }

    @Test
    void theSearchGivesTheFocusToTheEventThatItFound() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("oslo talks").push(KeyCode.ENTER);
        assertFalse(shell.getScene().getFocusOwner() instanceof TextField);
    }
}
