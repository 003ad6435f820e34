package org.parley.ui.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.parley.export.figure.Part;
import org.parley.export.figure.Sample;
import org.parley.export.figure.Shading;
import org.parley.export.figure.TimelineFigures;
import org.parley.export.figure.Typeset;
import org.parley.library.LibraryViews.TimelinePage;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Period;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.Density;
import org.parley.timeline.layout.KindLanes;
import org.parley.timeline.layout.Sequencer;
import org.parley.ui.Stages;
import org.parley.ui.WindowTest;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Place;
import org.parley.ui.common.Tasks;
import org.parley.ui.common.Theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TimelineViewTest extends WindowTest {

    private static final SortedMap<LocalDate, Integer> DAYS = new TreeMap<>(
            Map.of(LocalDate.of(2024, 3, 1), 1, LocalDate.of(2024, 4, 21), 2));

    private static final Timeline EMPTY = new Timeline(List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    private final Navigator navigator = new Navigator();
    private final AsOfViewModel asOf = new AsOfViewModel(() -> DAYS, Tasks.inline());
    private boolean large;
    private TimelineViewModel model;
    private TimelineView view;

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        model = new TimelineViewModel(this::page,
                timeline -> timeline == EMPTY ? Sequencer.of(EMPTY, KindLanes.standard()) : Sample.sequences(),
                new TimelineFigures(new Typeset(), KindLanes.standard()), asOf, Tasks.inline(), navigator);
        view = new TimelineView(model, KindLanes.standard());
        Scene scene = new Scene(view, 960, 500);
        Theme.LIGHT.dress(scene);
        Stages.show(stage, scene);
        model.refresh();
    }

    /** Twelve events, of which three are mentioned only in passing; none has the words "zeppelin". */
    private TimelinePage page(TimelineQuery query) {
        if (large) {
            return large(query);
        }
        boolean none = query.words().equals("zeppelin") || query.kind().filter("sanctions"::equals).isPresent();
        boolean alone = query.within().isPresent() && !query.others();
        return new TimelinePage(none ? EMPTY : Sample.timeline(), List.of(),
                none ? 0 : alone ? 1 : query.passing() ? 12 : 9, Optional.empty(), Optional.empty(),
                query.within().map(period -> Sample.timeline().events().stream()
                        .collect(Collectors.toMap(period::overlap, event -> 1, Integer::sum))));
    }

    @Test
    void aPeriodIsTypedInWordsAndWhatLiesOutsideIsDimmed() {
        clickOn("#choose-events").clickOn("#period").write("June 2023").type(KeyCode.ENTER);
        assertEquals(Period.of("2023-06"), model.periodProperty().get());
        assertEquals("June 2023:", lookup("#period-shown").queryAs(Label.class).getText());
        assertEquals("1 certainly", lookup("#period-certain").queryAs(Label.class).getText());
        assertTrue(lookup("#period-others").queryAs(Label.class).getText().startsWith("dimmed: 3 on other days"));
        assertEquals(1, part("geneva").opacity());
        assertEquals(Shading.OUTSIDE, part("arms").opacity());
        assertTrue(part("arms").spoken().endsWith("Not in June 2023."));
        assertEquals("June 2023", lookup("#period").queryAs(TextField.class).getText());
    }

    private Part part(String event) {
        return model.figureProperty().get().orElseThrow().parts(Part.Kind.MARKER).stream()
                .filter(marker -> marker.target().equals(event)).findFirst().orElseThrow();
    }

    @Test
    void theOthersCanBeHidden() {
        clickOn("#choose-events").clickOn("#period").write("June 2023").type(KeyCode.ENTER);
        assertTrue(model.shown().others());
        clickOn("#period-alone");
        assertFalse(model.shown().others());
        assertTrue(lookup("#period-others").queryAs(Label.class).getText().startsWith("hidden: "));
    }

    @Test
    void whatIsNoPeriodIsSaidAndTheOneBeforeStays() {
        clickOn("#choose-events").clickOn("#period").write("2023").type(KeyCode.ENTER);
        write(" or so").type(KeyCode.ENTER);
        assertTrue(
                lookup("#period-wrong").queryAs(Label.class).getText().startsWith("“2023 or so” is no period"));
        assertEquals(Period.of("2023"), model.periodProperty().get());
        type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), model.periodProperty().get());
        assertFalse(lookup("#period-wrong").query().isVisible());
    }

    @Test
    void whatIsMentionedOnlyInPassingIsOneClickAway() {
        assertEquals("Also in passing: 3", lookup("#also-in-passing").queryAs(ToggleButton.class).getText());
        clickOn("#choose-events").clickOn("#also-in-passing");
        assertEquals(12, model.contentProperty().get().orElseThrow().page().total());
    }

    @Test
    void aFilterThatNothingMatchesSaysSoAndCanBeCleared() {
        clickOn("#choose-events").clickOn(".event-filter").write("zeppelin");
        assertTrue(lookup("No event has “zeppelin”").tryQuery().isPresent());
        clickOn("Clear");
        assertEquals("", model.wordsProperty().get());
        assertTrue(marker("geneva").isVisible());
    }

    @Test
    void eventsAreFilteredByKind() {
        clickOn("#choose-events").clickOn("#choose-kind").clickOn("Sanctions");
        assertTrue(lookup("No event of this kind is on the timeline.").tryQuery().isPresent());
        clickOn("Clear");
        assertEquals(Optional.empty(), model.kindProperty().get());
    }

    /** As page, of a library with more events than are drawn: a hundred, one a day from 1 May 2024 on. */
    private TimelinePage large(TimelineQuery query) {
        TreeMap<Long, Integer> days = new TreeMap<>();
        for (int i = 0; i < 100; i++) {
            days.put(LocalDate.of(2024, 5, 1).plusDays(i).toEpochDay(), 1);
        }
        return new TimelinePage(Sample.timeline(), List.of(), query.within().isPresent() ? 31 : 100, Optional.empty(),
                Optional.of(Density.of(days)), Optional.empty());
    }

    @Test
    void ofManyEventsAPeriodIsChosenByItsBar() {
        large = true;
        interact(model::refresh);
        assertEquals("The 12 most told of 100 events", lookup("#period-shown").queryAs(Label.class).getText());
        interact(() -> lookup("#period-bars").query().requestFocus());
        type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(Optional.of(new Period(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30))),
                model.periodProperty().get());
        assertEquals("June 2024: the 12 most told of 31 events",
                lookup("#period-shown").queryAs(Label.class).getText());
        clickOn("#period-all");
        assertEquals(Optional.empty(), model.periodProperty().get());
    }

    @Test
    void pressingAMarkerSelectsItsEventAndShowsItsEvidence() {
        clickOn(marker("alaska"));
        assertEquals(new Place.OfEvent("alaska"), navigator.placeProperty().get());
        assertEquals(1, model.figureProperty().get().orElseThrow().parts(Part.Kind.CALLOUT).size());
    }

    @Test
    void arrowKeysWalkByOrderAndThenAcrossTheGap() {
        clickOn(marker("security"));
        type(KeyCode.RIGHT);
        assertEquals(Optional.of("upcoming"), model.selectedProperty().get());
        type(KeyCode.RIGHT);
        assertEquals(Optional.of("moscow"), model.selectedProperty().get());
        type(KeyCode.LEFT, KeyCode.LEFT);
        assertEquals(Optional.of("security"), model.selectedProperty().get());
    }

    @Test
    void theKeyForRelationsGoesToTheDotAndEnterOpensItsWords() {
        clickOn(marker("diplomats"));
        type(KeyCode.R);
        type(KeyCode.ENTER);
        Place.OfPassage opened = (Place.OfPassage) navigator.placeProperty().get();
        assertEquals("a.txt", opened.article());
    }

    @Test
    void markersSayWhatTheyShow() {
        assertEquals("Geneva talks, held, talks. June 2023, month. After Annexation of Crimea. "
                + "Before Arms statement. 1 passage.", marker("geneva").getAccessibleText());
    }

    @Test
    void pressingASecondMarkerWithShiftAsksForTheOrderOfTheTwo() {
        clickOn(marker("geneva"));
        interact(() -> Event.fireEvent(marker("alaska"), new MouseEvent(MouseEvent.MOUSE_PRESSED, 0, 0, 0, 0,
                MouseButton.PRIMARY, 1, true, false, false, false, true, false, false, false, false, false, null)));
        assertEquals(new Place.OfOrder("geneva", "alaska", Optional.empty()), navigator.placeProperty().get());
    }

    @Test
    void aScreenReaderHearsTheTimelineAsAList() {
        Node list = view.lookup(".figure-pane");
        assertEquals(AccessibleRole.LIST_VIEW, list.getAccessibleRole());
        assertEquals(12, list.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT));
        Node first = (Node) list.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 0);
        assertEquals(AccessibleRole.LIST_ITEM, first.getAccessibleRole());
        assertTrue(first.getAccessibleText().contains(", held, "));
    }

    @Test
    void inANarrowerWindowWhatIsSelectedStaysInSightWithItsWords() {
        clickOn(marker("alaska"));
        interact(() -> view.getScene().getWindow().setWidth(420));
        settle();
        Bounds seen = view.lookup(".figure-scroll").localToScene(view.lookup(".figure-scroll").getLayoutBounds());
        assertTrue(seen.contains(marker("alaska").localToScene(marker("alaska").getLayoutBounds())));
        Node callout = view.lookupAll(".timeline-part.callout").iterator().next();
        assertTrue(seen.contains(callout.localToScene(callout.getLayoutBounds())));
    }

    @Test
    void aDrawingThatComesAfterTheFocusTakesItToAnEvent() {
        interact(() -> view.lookup(".figure-pane").requestFocus());
        interact(model::refresh);
        assertTrue(view.getScene().getFocusOwner() instanceof PartNode);
    }

    @Test
    void changingTheModeKeepsTheSelection() {
        clickOn(marker("arms"));
        interact(view::toggleMode);
        assertEquals(Mode.CALENDAR, model.modeProperty().get());
        assertEquals(Optional.of("arms"), model.selectedProperty().get());
        assertTrue(marker("geneva").getAccessibleText().startsWith("Geneva talks"));
    }

    private Node marker(String event) {
        return view.lookupAll(".timeline-part.marker").stream()
                .filter(node -> node instanceof PartNode part && part.part().target().equals(event)).findFirst()
                .orElseThrow();
    }

    @Test
    void theModeIsChosenWithTheArrowKeysToo() {
        interact(() -> lookup("Sequence").queryAs(ToggleButton.class).requestFocus());
        type(KeyCode.RIGHT);
        assertEquals(Mode.CALENDAR, model.modeProperty().get());
    }

    @Test
    void oneOfTheModesIsAlwaysOn() {
        clickOn("Sequence");
        assertTrue(lookup("Sequence").queryAs(ToggleButton.class).isSelected());
    }
}
