package org.parley.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Corrections.Field;
import org.parley.ui.common.Place;
import org.parley.ui.common.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ShellTest extends ShellFixture {

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
        clickOn("Show the timeline");
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
        assertTrue(library.topics().rows().stream().anyMatch(row -> row.topic().equals("Fish")));
        assertTrue(lookup("Topics: Fish added.").tryQuery().isPresent());
    }

    @Test
    void aNarrowWindowKeepsTheIconsOfItsParts() {
        interact(() -> shell.getScene().getWindow().setWidth(800));
        assertEquals(56, lookup(".sidebar").queryAs(Region.class).getWidth());
        assertFalse(lookup(".article-list").query().getParent().isVisible());
    }

    @Test
    void ctrlAndDTurnsTheLightsOff() {
        push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(Theme.DARK, state.theme());
    }

    @Test
    void whatHasNoRoomInTheStatusBarBesideWorkIsLeftOutFromItsEnd() {
        StatusBar bar = new StatusBar(() -> {});
        interact(() -> {
            bar.show(List.of(new StatusBar.Count("2 articles", false), new StatusBar.Count("9 orders", true)));
            bar.showWork(this, Optional.of(new StatusBar.Work("Reading all of the articles anew, 1 of 2", .5,
                    Optional.of(() -> {}))));
            ((Pane) shell.getScene().getRoot()).getChildren().add(bar);
            bar.setMaxWidth(470);
        });
        assertTrue(from(bar).lookup("2 articles").query().isVisible());
        assertFalse(from(bar).lookup("9 orders").query().isVisible());
        Bounds stop = from(bar).lookup("#cancel-work").query().getBoundsInParent();
        assertTrue(stop.getMaxX() <= 470);
        interact(() -> bar.showWork(this, Optional.empty()));
        assertTrue(from(bar).lookup("9 orders").query().isVisible());
    }

    @Test
    void theKeyToTheSymbolsComesAndGoes() {
        push(KeyCode.F1);
        assertTrue(lookup(".sheet-ground").query().isVisible());
        push(KeyCode.ESCAPE);
        assertFalse(lookup(".sheet-ground").query().isVisible());
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
        assertEquals(Optional.empty(), library.articles().view("b-lima.txt").entry().published());
        clickOn("#keep-published");
        assertEquals(Optional.of("2024-04-10"), library.articles().view("b-lima.txt").entry().published());
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
    void inANarrowWindowTheTimelineAndTheReaderMakeRoomForTheInspector() {
        interact(() -> navigator.openEvent(library.timeline(TimelineQuery.ALL).timeline().events().getFirst().id()));
        Node inspector = lookup(".inspector-place").query();
        double left = inspector.localToScene(inspector.getLayoutBounds()).getMinX();
        for (String pane : List.of(".timeline", ".reader")) {
            Node beside = lookup(pane).query();
            assertEquals(left, beside.localToScene(beside.getLayoutBounds()).getMaxX(), 1, pane);
        }
    }
}
