package org.parley.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.parley.export.figure.Figure;
import org.parley.export.figure.Part;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.layout.KindLanes;
import org.parley.ui.common.Shortcut;
import org.parley.ui.common.StatePane;
import org.parley.ui.common.Words;

/** The timeline: its head, and the drawing. */
public final class TimelineView extends BorderPane {

    private static final double HEAD = 40;
    private static final double LEAST = 480;
    private static final double SCROLL_BAR = 12;
    private static final double STEP = 8;

    private final TimelineViewModel model;
    private final FigurePane drawing = new FigurePane();
    private final StatePane state = new StatePane(drawing);
    private final TimelineHead head;
    private final EventChoice choice;
    private final AsOfStrip strip;
    private Runnable onNote = () -> {};
    private boolean revealed;
    /** True from a new width until the drawing for it. */
    private boolean widened;

    /** @param lanes the kinds that events can be filtered by */
    public TimelineView(TimelineViewModel model, KindLanes lanes) {
        this.model = model;
        head = new TimelineHead(model, HEAD);
        choice = new EventChoice(model, lanes);
        choice.visibleProperty().bind(head.choosingProperty());
        head.choosingProperty().subscribe((before, now) -> choose(now));
        getStyleClass().add("timeline");
        drawing.getStyleClass().add("focus-pane");
        drawing.setFocusTraversable(true);
        drawing.setAccessibleText("Timeline. Left and right go by order, up and down by lane, R by relation.");
        strip = new AsOfStrip(model);
        setTop(new VBox(head, choice, strip, new PeriodStrip(model)));
        setCenter(state.busyWhile(model.loading().busyProperty()));
        drawing.widthProperty().subscribe(width -> room(width.doubleValue()));
        drawing.focusedProperty().subscribe(this::entered);
        drawing.setOnPressed(model::press);
        drawing.setOnPressedToo(model::pressToo);
        drawing.setOnPointed(this::pointed);
        drawing.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
        model.figureProperty().subscribe(this::show);
        model.problemProperty().subscribe(
                problem -> problem.ifPresent(sentence -> state.showError(sentence, model::refresh)));
        model.selectedProperty().subscribe(selected -> revealed = false);
        model.modeProperty().subscribe(mode -> revealed = false);
        model.periodProperty().subscribe(period -> revealed = false);
        // The drawing may be the same at another width: then it is not shown anew, and yet less of it is in sight.
        model.widthProperty().subscribe(width -> {
            revealed = false;
            widened = true;
            Platform.runLater(this::revealSelected);
        });
    }

    private void choose(boolean now) {
        if (now) {
            model.asOf().refresh();
            choice.begin();
        }
    }

    /** The figure is drawn anew for another width only where that is worth it. */
    private void room(double width) {
        double free = Math.max(LEAST, Math.floor((width - SCROLL_BAR) / STEP) * STEP);
        model.widthProperty().set(free);
    }

    private void show(Optional<Figure> figure) {
        figure.ifPresent(drawn -> {
            if (drawn.parts(Part.Kind.MARKER).isEmpty()) {
                model.contentProperty().get().ifPresent(this::showNothing);
            } else {
                revealed &= !widened;
                widened = false;
                drawing.show(drawn);
                entered(drawing.isFocused());
                state.showContent();
                // Not before the drawing has been laid out: until then there is nothing to scroll.
                Platform.runLater(this::revealSelected);
            }
        });
    }

    /** Scrolls to what is selected, once each time. */
    private void revealSelected() {
        if (!revealed) {
            revealed = true;
            drawing.layout();
            model.selectedProperty().get().ifPresent(this::reveal);
        }
    }

    /** Scrolls to a marker or a dot; where it is not drawn, as in another period, to where the drawing begins. */
    private void reveal(String id) {
        List<Part> markers = model.figureProperty().get().map(drawn -> drawn.parts(Part.Kind.MARKER)).orElse(List.of());
        String shown = Part.ids(id).getFirst();
        String first = markers.stream().min(Comparator.comparingDouble(marker -> marker.bounds().x()))
                .map(Part::target).orElse(shown);
        boolean isDrawn = markers.stream().anyMatch(marker -> marker.target().equals(shown));
        drawing.reveal(Part.Kind.MARKER, isDrawn ? shown : first);
        drawing.reveal(Part.Kind.DOT, id);
    }

    private void showNothing(TimelineViewModel.Content loaded) {
        if (!loaded.words().isEmpty() || loaded.kind().isPresent() || loaded.within().isPresent()) {
            state.showNothing(nothing(loaded), "Clear", model::showAll);
        } else if (loaded.page().told().isPresent()) {
            state.showNothing("No event had been reported by that day.", "All articles", model.asOf()::end);
        } else if (loaded.inPassing() > 0) {
            state.showNothing("These articles mention events only in passing.", "Show them",
                    () -> model.passingProperty().set(true));
        } else {
            state.showNothing("No events found in these articles.");
        }
    }

    private static String nothing(TimelineViewModel.Content loaded) {
        String which = "No event" + (loaded.kind().isPresent() ? " of this kind" : "");
        String when = loaded.within().map(period -> " of " + period.words()).orElse("");
        return which + when + (loaded.words().isEmpty() ? " is on the timeline."
                : " has " + Words.quoted(loaded.words()));
    }

    private void pointed(Optional<Part> part) {
        drawing.callout(part.flatMap(dot -> model.callout(dot, drawing.seen())));
    }

    private void keyed(KeyEvent event) {
        Optional<Part> focused = drawing.focused();
        if (Shortcut.LATER.matches(event)) {
            go(model.along(1));
        } else if (Shortcut.EARLIER.matches(event)) {
            go(model.along(-1));
        } else if (Shortcut.UP.matches(event)) {
            go(model.across(false));
        } else if (Shortcut.DOWN.matches(event)) {
            go(model.across(true));
        } else if (Shortcut.NEXT_RELATION.matches(event)) {
            relation(focused, 1);
        } else if (Shortcut.PREVIOUS_RELATION.matches(event)) {
            relation(focused, -1);
        } else if (Shortcut.EVIDENCE.matches(event)) {
            focused.ifPresent(model::openEvidence);
        } else if (Shortcut.NOTE.matches(event)) {
            onNote.run();
        } else {
            return;
        }
        event.consume();
    }

    private void go(Optional<Part> part) {
        part.ifPresent(next -> {
            model.walkTo(next);
            drawing.focus(next.kind(), next.target());
        });
    }

    private void relation(Optional<Part> focused, int by) {
        model.relation(focused.filter(part -> part.kind() == Part.Kind.DOT).map(Part::target), by)
                .ifPresent(dot -> drawing.focus(dot.kind(), dot.target()));
    }

    /** How high this would be if nothing had to scroll. */
    public double wantedHeight() {
        return ((Region) getTop()).prefHeight(getWidth()) + 2 + model.figureProperty().get()
                .map(drawn -> drawn.height() + (drawn.width() > drawing.getWidth() ? SCROLL_BAR : 0)).orElse(0.0);
    }

    public ReadOnlyObjectProperty<Optional<Figure>> figureProperty() {
        return model.figureProperty();
    }

    /** The event that is selected. */
    public Optional<String> selectedEvent() {
        return model.selectedProperty().get().filter(target -> Part.ids(target).size() == 1);
    }

    /** What takes the focus of the timeline, and gives it to the event that is selected. */
    public Node drawing() {
        return drawing;
    }

    /** Adds something at the end of the head. */
    public void addToHead(Node node) {
        head.getChildren().add(node);
    }

    /** True while the timeline is a calendar. */
    public boolean isCalendar() {
        return model.modeProperty().get() == Mode.CALENDAR;
    }

    /** The part of the timeline that is shown. */
    public TimelineQuery shown() {
        return model.shown();
    }

    /** Changes between Sequence and Calendar. */
    public void toggleMode() {
        model.modeProperty().set(model.modeProperty().get().other());
    }

    /** What the key for a note does. */
    public void setOnNote(Runnable action) {
        onNote = action;
    }

    /** The drawing is one stop: the focus goes on to the selected event, or to the first. */
    private void entered(boolean focused) {
        if (focused) {
            model.along(0).ifPresent(part -> drawing.focus(part.kind(), part.target()));
        }
    }
}
