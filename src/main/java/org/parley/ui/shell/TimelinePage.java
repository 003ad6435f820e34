package org.parley.ui.shell;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.parley.export.figure.TimelineFigures;
import org.parley.export.figure.Typeset;
import org.parley.library.Library;
import org.parley.library.LibraryViews.AsOf;
import org.parley.timeline.layout.Sequencer;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Icons;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Panes;
import org.parley.ui.common.Place;
import org.parley.ui.common.SideEdge;
import org.parley.ui.common.Stops;
import org.parley.ui.inspector.InspectorView;
import org.parley.ui.inspector.InspectorViewModel;
import org.parley.ui.reader.ReaderView;
import org.parley.ui.reader.ReaderViewModel;
import org.parley.ui.timeline.AsOfViewModel;
import org.parley.ui.timeline.TimelineView;
import org.parley.ui.timeline.TimelineViewModel;

/**
 * The timeline above the reader, and the inspector at their right. In a narrow window the inspector is there only while
 * it is asked for; the others make room for it, and where there is not enough it lies over them.
 */
final class TimelinePage extends StackPane {

    private static final double INSPECTOR = 320;
    private static final double INSPECTOR_LEAST = 280;
    private static final double INSPECTOR_MOST = 520;
    private static final double NARROW = 1200;
    private static final double CLOSE = 36;
    /** With less than this the timeline and the reader are of no use. */
    private static final double CENTRE_LEAST = 360;
    private static final double TIMELINE_SHARE = 0.527;
    private static final double TIMELINE_MOST = 0.7;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final TimelineView timeline;
    private final ReaderView reader;
    private final InspectorView description;
    private final StackPane inspector = new StackPane();
    private final ObservableValue<Optional<String>> openArticle;
    private final HBox row = new HBox();
    private final SplitPane centre;
    private final SideEdge edge;
    private final Button close = Icons.button(Feather.X, "Close inspector", this::closeInspector);
    private final Button show = Icons.button(Feather.INFO, "Show inspector", this::enterInspector);
    /** What had the focus before a passage was opened. */
    private Optional<Node> leftFrom = Optional.empty();
    private boolean narrow;
    private double shared;

    /** @param zoom how much larger than designed the window is drawn */
    TimelinePage(Desk desk, WindowState state, ObservableValue<Number> zoom) {
        getStyleClass().add("pane");
        Library library = desk.library();
        AsOfViewModel asOf = new AsOfViewModel(library.retrospect()::days, desk.tasks());
        ObservableValue<Optional<AsOf>> day = asOf.chosenProperty();
        TimelineViewModel timelineModel = new TimelineViewModel(library::timeline,
                shown -> Sequencer.of(shown, library.lanes()), new TimelineFigures(new Typeset(), library.lanes()),
                asOf, desk.tasks(), desk.navigator());
        ReaderViewModel readerModel = new ReaderViewModel(library.articles()::view,
                id -> library.explanations(day.getValue()).event(id),
                library.articles()::excerpt, library.lanes(), desk.tasks(), desk.navigator());
        openArticle = readerModel.textProperty().map(text -> text.map(open -> open.view().entry().file()));
        timeline = new TimelineView(timelineModel, library.lanes());
        reader = new ReaderView(readerModel);
        InspectorViewModel inspectorModel = new InspectorViewModel(desk, day);
        description = new InspectorView(inspectorModel);
        timeline.setOnNote(this::note);
        day.subscribe((before, now) -> readerModel.refresh());
        desk.changes().nowAndAfterEach(asOf::changed);
        desk.changes().nowAndAfterEach(timelineModel::refresh);
        desk.changes().countProperty().subscribe((before, now) -> {
            readerModel.refresh();
            inspectorModel.refresh();
        });
        centre = new SplitPane(timeline, reader);
        edge = new SideEdge(inspector, false, INSPECTOR_LEAST, INSPECTOR_MOST,
                width -> state.keepWidthOf("inspector", width));
        arrangeCentre();
        arrangeInspector(state.widthOf("inspector", INSPECTOR));
        getChildren().add(row);
        place(false);
        followRoom(zoom);
        Navigator navigator = desk.navigator();
        navigator.placeProperty().subscribe(this::focusPassage);
        navigator.stepsProperty().subscribe((before, now) -> describe(navigator.placeProperty().get()));
    }

    private void arrangeCentre() {
        centre.setOrientation(Orientation.VERTICAL);
        centre.setDividerPositions(TIMELINE_SHARE);
        // A split pane moves content that is too wide out of sight at both sides; so nothing may be too wide.
        centre.setMinWidth(0);
        timeline.setMinWidth(0);
        reader.setMinWidth(0);
        timeline.figureProperty().subscribe(this::share);
        centre.heightProperty().subscribe(() -> {
            shared = 0;
            share();
        });
        HBox.setHgrow(centre, Priority.ALWAYS);
        row.getChildren().setAll(centre);
    }

    private void arrangeInspector(double width) {
        Panes.fixWidth(inspector, width);
        inspector.getStyleClass().addAll("inspector-place", "focus-pane");
        inspector.getChildren().addAll(description, close);
        setAlignment(inspector, Pos.CENTER_RIGHT);
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        show.setId("show-inspector");
        show.getStyleClass().add("boxed");
        show.managedProperty().bind(show.visibleProperty());
        timeline.addToHead(show);
    }

    /** Places the inspector anew whenever there is more or less room. */
    private void followRoom(ObservableValue<Number> zoom) {
        inspector.visibleProperty().subscribe(this::makeRoom);
        inspector.widthProperty().subscribe(this::makeRoom);
        widthProperty().subscribe(this::makeRoom);
        ObservableValue<Number> room = sceneProperty().flatMap(Scene::widthProperty);
        Runnable fit = () -> place(room.getValue() != null
                && room.getValue().doubleValue() < NARROW * zoom.getValue().doubleValue());
        room.subscribe(fit);
        zoom.subscribe(fit);
    }

    /** Gives the timeline the height of its drawing, as long as the reader keeps its part; a person may move on. */
    private void share() {
        double wanted = timeline.wantedHeight();
        if (wanted != shared && centre.getHeight() > 0 && timeline.figureProperty().get().isPresent()) {
            shared = wanted;
            centre.setDividerPositions(Math.min(TIMELINE_MOST, wanted / centre.getHeight()));
        }
    }

    private void place(boolean nowNarrow) {
        narrow = nowNarrow;
        getChildren().setAll(row);
        row.getChildren().removeAll(edge, inspector);
        close.setVisible(narrow);
        // What lies over the others has a place of its own for the way to close it.
        StackPane.setMargin(description, new Insets(narrow ? CLOSE : 0, 0, 0, 0));
        inspector.pseudoClassStateChanged(OVER, narrow);
        inspector.setVisible(!narrow);
        show.setVisible(narrow);
        if (narrow) {
            getChildren().add(inspector);
        } else {
            row.getChildren().addAll(edge, inspector);
        }
        makeRoom();
    }

    /** What is selected stays in sight beside what is said of it, where the window has room for both. */
    private void makeRoom() {
        double taken = narrow && inspector.isVisible() ? inspector.getWidth() : 0;
        HBox.setMargin(centre, new Insets(0, getWidth() - taken < CENTRE_LEAST ? 0 : taken, 0, 0));
    }

    /** In a narrow window what a person asked for is described over the others. */
    private void describe(Place now) {
        if (narrow && (now instanceof Place.OfEvent || now instanceof Place.OfOrder)) {
            openInspector();
        }
    }

    private void focusPassage(Place now) {
        if (now instanceof Place.OfPassage) {
            if (!isReading()) {
                leftFrom = focusOwner();
            }
            reader.requestFocus();
        }
    }

    /** After a step back from a passage the focus is where it was before the passage was opened. */
    void returnFocus() {
        if (isReading()) {
            leftFrom.filter(node -> node.getScene() == getScene()).orElse(timeline.drawing()).requestFocus();
        }
    }

    private boolean isReading() {
        return focusOwner().stream().flatMap(node -> Stream.iterate(node, Objects::nonNull, Node::getParent))
                .anyMatch(reader::equals);
    }

    private Optional<Node> focusOwner() {
        return Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
    }

    private void note() {
        inspector.setVisible(true);
        // Not before the key that asked for it is done with, or its letter would be typed into the note.
        Platform.runLater(description::focusNote);
    }

    /** Opens the fields in which a person corrects the event that is selected. */
    void correct() {
        timeline.selectedEvent().ifPresent(event -> {
            openInspector();
            description.correct(event);
        });
    }

    private void enterInspector() {
        openInspector();
        Stops.first(description).ifPresent(Node::requestFocus);
    }

    private void openInspector() {
        inspector.setVisible(true);
        show.setVisible(false);
    }

    private void closeInspector() {
        if (inspector.isFocusWithin()) {
            timeline.drawing().requestFocus();
        }
        inspector.setVisible(false);
        show.setVisible(true);
    }

    /** Closes the inspector if it lies over the others. */
    boolean closeOverlay() {
        boolean open = narrow && inspector.isVisible();
        if (open) {
            closeInspector();
        }
        return open;
    }

    /** The file of the article that is open in the reader. */
    ObservableValue<Optional<String>> openArticleProperty() {
        return openArticle;
    }

    TimelineView timeline() {
        return timeline;
    }

    ReaderView reader() {
        return reader;
    }
}
