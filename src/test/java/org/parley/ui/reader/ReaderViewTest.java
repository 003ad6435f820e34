package org.parley.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.article.Span;
import org.parley.library.LibraryViews.Excerpt;
import org.parley.library.LibraryViews.SourceState;
import org.parley.timeline.layout.KindLanes;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Place;
import org.parley.ui.common.QuoteEvent.Quoted;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReaderViewTest extends WindowTest {

    private final Navigator navigator = new Navigator();
    private ReaderViewModel model;
    private ReaderView view;
    private SourceState source = SourceState.UNCHANGED;
    private boolean noted;

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        model = new ReaderViewModel(file -> noted ? Articles.noted() : Articles.view(Articles.small(), source),
                id -> Optional.empty(),
                (file, passage, before, after) -> new Excerpt("the file", 0, 1, new Span(4, 8), 8),
                KindLanes.standard(), Tasks.inline(), navigator);
        view = new ReaderView(model);
        Scene scene = new Scene(view, 900, 400);
        Theme.LIGHT.dress(scene);
        Stages.show(stage, scene);
    }

    @Test
    void aJumpMarksExactlyTheWordsAskedFor() {
        Span words = Articles.span("spoke of grain");
        interact(() -> navigator.openPassage("a.txt", words));
        assertEquals(Optional.of(words), model.current());
        interact(() -> view.applyCss());
        interact(() -> view.layout());
        assertFalse(view.lookupAll(".evidence-fill-current").isEmpty());
        assertEquals(1, rows().getFocusModel().getFocusedIndex());
    }

    @Test
    void aPassageThatHoldsAWholeRowFillsItsCells() {
        Span row = Articles.span("May 2022").union(Articles.span("first round"));
        interact(() -> navigator.openPassage("a.txt", row));
        interact(() -> view.layout());
        Set<Node> cells = view.lookupAll(".reader-cell.current");
        assertEquals(2, cells.size());
    }

    @Test
    void otherPassagesStayMarkedMoreLightly() {
        interact(() -> navigator.openPassage("a.txt", Articles.span("grain"),
                List.of(Articles.span("envoys"))));
        interact(() -> view.layout());
        assertFalse(view.lookupAll(".evidence-fill-other").isEmpty());
    }

    @Test
    void selectedWordsAreThoseOfTheFile() {
        interact(() -> navigator.openArticle("a.txt"));
        interact(() -> model.select(Optional.of(Articles.span("spoke of"))));
        assertEquals(Optional.of("spoke of"), model.quoted().map(Quoted::words));
        assertTrue(rows().getItems().size() > 3);
    }

    @Test
    void enterOffersAllThatWasTakenFromALine() {
        noted = true;
        interact(() -> navigator.openPassage("a.txt", Articles.span("grain")));
        interact(view::requestFocus);
        type(KeyCode.ENTER);
        assertTrue(lookup("Grain talks \u00b7 held").tryQuery().isPresent());
        type(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(new Place.OfTopic(Optional.of("Trade")), navigator.placeProperty().get());
    }

    @Test
    void aFileThatChangedCanBeReadAgain() {
        List<String> reread = new ArrayList<>();
        source = SourceState.CHANGED;
        interact(() -> view.setOnReread(reread::add));
        interact(() -> navigator.openArticle("a.txt"));
        clickOn("Re-read");
        assertEquals(List.of("a.txt"), reread);
    }

    @Test
    void anArticleThatIsKeptAsItWasImportedIsNotAskedAboutAgain() {
        source = SourceState.MISSING;
        interact(() -> navigator.openArticle("a.txt"));
        clickOn("Keep");
        assertTrue(lookup(".source-strip").tryQuery().isEmpty());
        assertFalse(model.isToBeChecked(Articles.view(Articles.small(), source)));
    }

    @Test
    void aLineNumberStandsOnTheLineOfTheWords() {
        interact(() -> navigator.openArticle("a.txt"));
        for (Node row : view.lookupAll(".reader-row")) {
            Node number = row.lookup(".reader-line");
            Node words = row.lookup(".reader-text");
            if (number != null && words != null) {
                double baseline = words.getParent().localToScene(0, words.getParent().getBaselineOffset()).getY();
                assertEquals(baseline, number.localToScene(0, number.getBaselineOffset()).getY(), 1);
            }
        }
    }

    @Test
    void theTextOfTheSourceGrowsWithTheTextOfTheWindow() {
        interact(() -> navigator.openArticle("a.txt"));
        interact(() -> view.setStyle("-fx-font-size: 19.5px"));
        interact(() -> view.applyCss());
        Text text = (Text) view.lookup(".reader-text");
        assertEquals(21, text.getFont().getSize(), 0.1);
    }

    @SuppressWarnings("unchecked")
    private ListView<Row> rows() {
        return (ListView<Row>) view.lookup(".reader-list");
    }
}
