package org.parley.ui.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.parley.export.figure.Area;
import org.parley.export.figure.Figure;
import org.parley.export.figure.Part;
import org.parley.export.figure.Shading;
import org.parley.export.figure.TimelineFigures;
import org.parley.library.LibraryViews.TimelinePage;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.library.Periods;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.Period;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.Sequences;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Place;
import org.parley.ui.common.Problem;
import org.parley.ui.common.Tasks;

/** What the timeline shows, what is selected in it and where the keys lead. */
public final class TimelineViewModel {

    private final Function<TimelineQuery, TimelinePage> library;
    private final Function<Timeline, Sequences> sequencer;
    private final TimelineFigures figures;
    private final Navigator navigator;
    private final AsOfViewModel asOf;
    private final Tasks.Latest loading;
    private final Tasks.Latest drawing;
    private final Tasks.Latest reading;
    private final ReadOnlyObjectWrapper<Optional<Content>> content = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Figure>> figure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Problem problem = new Problem();
    private final ReadOnlyObjectWrapper<Optional<String>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.SEQUENCE);
    private final ObjectProperty<Boolean> folding = new SimpleObjectProperty<>(true);
    private final DoubleProperty width = new SimpleDoubleProperty(912);
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty passing = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<String>> kind = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Period>> period = new SimpleObjectProperty<>(Optional.empty());
    private Optional<Period> asTyped = Optional.empty();
    private final BooleanProperty alone = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<String>> notAPeriod = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What was loaded.
     *
     * @param words those that its events were filtered by
     * @param kind the only kind of its events, if they were filtered by one
     * @param inPassing how many events have these words and are mentioned only in passing
     * @param within the period that was asked for, if one was
     */
    public record Content(TimelinePage page, Sequences sequences, String words, Optional<String> kind,
            int inPassing, Optional<Period> within) {

        Timeline timeline() {
            return page.timeline();
        }
    }

    /** @param library answers a query; called off the thread of the window */
    public TimelineViewModel(Function<TimelineQuery, TimelinePage> library,
            Function<Timeline, Sequences> sequencer, TimelineFigures figures, AsOfViewModel asOf, Tasks tasks,
            Navigator navigator) {
        this.asOf = asOf;
        this.sequencer = sequencer;
        this.library = library;
        this.figures = figures;
        this.navigator = navigator;
        this.loading = tasks.latest();
        this.drawing = tasks.latest();
        this.reading = tasks.latest();
        content.subscribe(this::draw);
        selected.subscribe(this::draw);
        mode.subscribe(this::draw);
        folding.subscribe(this::draw);
        width.subscribe(this::draw);
        words.subscribe((before, now) -> refresh());
        passing.subscribe((before, now) -> refresh());
        kind.subscribe((before, now) -> refresh());
        period.subscribe((before, now) -> {
            notAPeriod.set(Optional.empty());
            refresh();
        });
        alone.subscribe((before, now) -> refresh());
        asOf.chosenProperty().subscribe((before, now) -> refresh());
        navigator.placeProperty().subscribe(this::follow);
    }

    /** The part of the timeline that is shown. */
    TimelineQuery shown() {
        return query(passing.get(), TimelineQuery.ALL.limit());
    }

    /** Shows the period that a person types, in EDTF or in words; all periods if it is blank. */
    void askPeriod(String typed) {
        reading.run(() -> typed.isBlank() ? Optional.<Period>empty() : Periods.read(typed), read -> {
            boolean wrong = read.isEmpty() && !typed.isBlank();
            if (!wrong) {
                asTyped = read;
                period.set(read);
            }
            notAPeriod.set(wrong ? Optional.of(typed.strip()) : Optional.empty());
        }, problem::tell);
    }

    /** True if {@code shown} is the period that was typed last. */
    boolean isAsTyped(Optional<Period> shown) {
        return shown.isPresent() && shown.equals(asTyped);
    }

    /** What was typed last for a period and is none. */
    ReadOnlyObjectProperty<Optional<String>> notAPeriodProperty() {
        return notAPeriod.getReadOnlyProperty();
    }

    /** Leaves off the filters by words, by kind and by period. */
    void showAll() {
        period.set(Optional.empty());
        kind.set(Optional.empty());
        words.set("");
    }

    /** Loads the timeline anew. */
    public void refresh() {
        TimelineQuery asked = shown();
        TimelineQuery others = query(!passing.get(), 0).within(Optional.empty());
        loading.run(() -> load(asked, others), loaded -> {
            problem.clear();
            selectAgain(loaded.timeline());
            content.set(Optional.of(loaded));
            selectFirst(loaded.timeline());
        }, problem::tell);
    }

    /** What is selected goes by another name once it is one with another event, or no longer. */
    private void selectAgain(Timeline timeline) {
        selected.get().ifPresent(id -> timeline.events().stream().filter(event -> event.parts().contains(id))
                .findFirst().ifPresent(event -> selected.set(Optional.of(event.id()))));
    }

    /** Where nothing has been asked for yet, what the articles are most about is described. */
    private void selectFirst(Timeline timeline) {
        if (selected.get().isEmpty() && navigator.placeProperty().get() instanceof Place.OfTimeline) {
            timeline.events().stream().max(Comparator.comparingDouble(Event::salience)
                    .thenComparingInt(event -> event.mentions().size()))
                    .ifPresent(event -> navigator.replace(new Place.OfEvent(event.id())));
        }
    }

    private Content load(TimelineQuery asked, TimelineQuery others) {
        TimelinePage page = library.apply(asked);
        return new Content(page, sequencer.apply(page.timeline()), asked.words(), asked.kind(),
                Math.abs(page.ofAllDays() - library.apply(others).total()), asked.within());
    }

    private TimelineQuery query(boolean all, int limit) {
        TimelineQuery query = new TimelineQuery(words.get().strip(), Optional.empty(), kind.get(), all, limit,
                asOf.chosenProperty().get()).within(period.get());
        return alone.get() ? query : query.withOthers();
    }

    private void draw() {
        content.get().ifPresent(loaded -> drawing.run(() -> shaded(mode.get() == Mode.SEQUENCE
                ? figures.sequence(loaded.timeline(), loaded.sequences(), selected.get(), width.get())
                : figures.calendar(loaded.timeline(), loaded.sequences(), selected.get(), folding.get(),
                        width.get()),
                loaded),
                drawn -> figure.set(Optional.of(drawn)), problem::tell));
    }

    private static Figure shaded(Figure figure, Content of) {
        return of.within().map(period -> Shading.of(figure, of.timeline(), period)).orElse(figure);
    }

    private void follow(Place place) {
        if (place instanceof Place.OfEvent event) {
            selected.set(Optional.of(event.id()));
        } else if (place instanceof Place.OfOrder order) {
            selected.set(Optional.of(drawn(order)));
        }
    }

    /** The order as it is drawn: a person may ask for two events in either order. */
    private String drawn(Place.OfOrder asked) {
        boolean turned = content.get().stream().flatMap(loaded -> loaded.timeline().order().stream())
                .anyMatch(known -> known.before().equals(asked.after()) && known.after().equals(asked.before()));
        return turned ? Part.pair(asked.after(), asked.before()) : Part.pair(asked.before(), asked.after());
    }

    /** Selects what a part stands for; an order shows its evidence, an article opens. */
    void press(Part part) {
        switch (part.kind()) {
            case MARKER -> navigator.openEvent(part.target());
            case ARTICLE -> navigator.openArticle(part.target());
            case DOT -> pressDot(part.target());
            case CALLOUT -> openEvidence(part);
            default -> {
            }
        }
    }

    /** Asks for the order of the event that is selected and another one. */
    void pressToo(Part part) {
        Optional<String> first = selected.get().map(target -> Part.ids(target).getFirst())
                .filter(id -> !id.equals(part.target()));
        if (part.kind() == Part.Kind.MARKER && first.isPresent()) {
            navigator.open(new Place.OfOrder(first.get(), part.target(), Optional.empty()));
        } else {
            press(part);
        }
    }

    /** An order is explained; a possible match is described with the event, where the two can be compared. */
    private void pressDot(String target) {
        content.get().flatMap(loaded -> loaded.timeline().order().stream()
                .filter(known -> Part.pair(known.before(), known.after()).equals(target)).findFirst())
                .ifPresentOrElse(navigator::openOrder, () -> navigator.openEvent(Part.ids(target).getFirst()));
    }

    /** Selects an event as the keys pass over it, which leaves no step to come back to. */
    void walkTo(Part marker) {
        navigator.replace(new Place.OfEvent(marker.target()));
    }

    /** Opens the words behind a part in the reader. */
    void openEvidence(Part part) {
        switch (part.kind()) {
            case MARKER -> event(part.target()).map(event -> event.mentions().getFirst().evidence())
                    .ifPresent(navigator::openEvidence);
            case DOT, CALLOUT -> evidence(part.target()).stream().findFirst().ifPresent(navigator::openEvidence);
            case ARTICLE -> navigator.openArticle(part.target());
            default -> {
            }
        }
    }

    /** The words behind an order or a possible match. */
    List<Evidence> evidence(String target) {
        return content.get().map(Content::timeline).map(timeline -> timeline.order().stream()
                .filter(order -> Part.pair(order.before(), order.after()).equals(target))
                .map(Timeline.Order::evidence).findFirst()
                .or(() -> timeline.possiblySame().stream()
                        .filter(match -> Part.pair(match.a(), match.b()).equals(target))
                        .map(Timeline.PossibleMatch::evidence).findFirst())
                .orElse(List.of())).orElse(List.of());
    }

    /**
     * The callout for a dot of the present figure, if there are words behind it.
     *
     * @param room the part of the figure that can be seen
     */
    Optional<Part> callout(Part dot, Area room) {
        boolean shown = figure.get().stream().flatMap(drawn -> drawn.parts(Part.Kind.CALLOUT).stream())
                .anyMatch(callout -> callout.target().equals(dot.target()));
        if (dot.kind() != Part.Kind.DOT || figure.get().isEmpty() || shown) {
            return Optional.empty();
        }
        return evidence(dot.target()).stream().findFirst()
                .map(words -> figures.callout(figure.get().get(), dot, words, room));
    }

    private Optional<Event> event(String id) {
        return content.get().flatMap(loaded -> loaded.timeline().events().stream()
                .filter(event -> event.id().equals(id)).findFirst());
    }

    /** Selects the event {@code by} steps along the order. */
    Optional<Part> along(int by) {
        return figure.get().flatMap(drawn -> new Walk(drawn).along(selected.get(), by));
    }

    /** Selects the nearest event in another lane. */
    Optional<Part> across(boolean down) {
        return figure.get().flatMap(drawn -> new Walk(drawn).across(selected.get(), down));
    }

    /** The next relation of the selected event after {@code current}. */
    Optional<Part> relation(Optional<String> current, int by) {
        return selected.get().flatMap(event -> figure.get()
                .flatMap(drawn -> new Walk(drawn).relation(Part.ids(event).getFirst(), current, by)));
    }

    ReadOnlyObjectProperty<Optional<Content>> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Figure>> figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /** What went wrong with loading, in one sentence. */
    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.property();
    }

    /** The target of the part that is selected. */
    ReadOnlyObjectProperty<Optional<String>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /** True if years without a date are folded. */
    ObjectProperty<Boolean> foldingProperty() {
        return folding;
    }

    /** Only events that have these words are shown; all if blank. */
    StringProperty wordsProperty() {
        return words;
    }

    /** The kind that is shown alone; all if empty. */
    ObjectProperty<Optional<String>> kindProperty() {
        return kind;
    }

    /** The period that is shown, beside others or alone; all if empty. */
    ObjectProperty<Optional<Period>> periodProperty() {
        return period;
    }

    /** True if the events of other days than those of the period are left out, and not only dimmed. */
    BooleanProperty aloneProperty() {
        return alone;
    }

    /** True if what is mentioned only in passing is shown too. */
    BooleanProperty passingProperty() {
        return passing;
    }

    /** How wide the drawing may be before it scrolls. */
    DoubleProperty widthProperty() {
        return width;
    }

    /** The day that is looked back from. */
    AsOfViewModel asOf() {
        return asOf;
    }

    TimelineFigures figures() {
        return figures;
    }

    Tasks.Latest loading() {
        return loading;
    }
}
