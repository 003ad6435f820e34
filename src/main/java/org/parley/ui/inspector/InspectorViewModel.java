package org.parley.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.parley.library.LibraryViews.AsOf;
import org.parley.timeline.Event;
import org.parley.timeline.Evidence;
import org.parley.timeline.layout.KindLanes;
import org.parley.ui.common.Desk;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Place;
import org.parley.ui.common.Problem;
import org.parley.ui.common.Tasks;

/** What is described, and where its words lead. */
public final class InspectorViewModel {

    private final Desk desk;
    private final SubjectFinder subjects;
    private final Corrector corrector;
    private final Remover remover;
    private final ObservableValue<Optional<AsOf>> asOf;
    private final Tasks.Latest loading;
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Problem problem = new Problem();
    private final ReadOnlyObjectWrapper<Optional<Evidence>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty correcting = new SimpleBooleanProperty();
    /** The event that is to be corrected as soon as it is described. */
    private Optional<String> toCorrect = Optional.empty();

    /** @param asOf the day whose knowledge is described; empty for what all articles tell */
    public InspectorViewModel(Desk desk, ObservableValue<Optional<AsOf>> asOf) {
        this.desk = desk;
        this.asOf = asOf;
        this.subjects = new SubjectFinder(desk.library());
        this.corrector = new Corrector(desk);
        this.remover = new Remover(desk);
        this.loading = desk.tasks().latest();
        desk.navigator().placeProperty().subscribe(this::follow);
        asOf.subscribe((before, now) -> lookBack());
    }

    /** What stands at the place of the window is described as it was known on another day. */
    private void lookBack() {
        if (desk.navigator().placeProperty().get() instanceof Place.OfEvent event) {
            load(event);
        } else {
            refresh();
        }
    }

    /** Describes the same thing anew, because the library has changed. */
    public void refresh() {
        subjects.forget();
        subject.get().ifPresent(shown -> load(switch (shown) {
            case Subject.OfEvent event -> new Place.OfEvent(event.event().id());
            case Subject.OfOrder order -> new Place.OfOrder(order.before().id(), order.after().id(), Optional.empty());
            case Subject.OfArticle article -> new Place.OfPassage(article.target(), Optional.empty(), List.of());
        }));
    }

    private void follow(Place place) {
        current.set(switch (place) {
            case Place.OfPassage passage -> passage.span()
                    .map(span -> new Evidence(passage.article(), "", span, 0, ""));
            case Place.OfOrder order -> order.words();
            case Place.OfEvent event -> Optional.empty();
            // The reader shows what it showed.
            default -> current.get();
        });
        switch (place) {
            case Place.OfEvent event -> load(event);
            case Place.OfOrder order -> load(order);
            case Place.OfPassage passage when !isShown(passage) -> load(passage);
            default -> {
            }
        }
    }

    /** Words that the inspector already shows, or another place in the article it describes, leave it as it is. */
    private boolean isShown(Place.OfPassage passage) {
        return subject.get().filter(shown -> passage.span().map(span -> shown.shows(passage.article(), span))
                .orElseGet(() -> shown.target().equals(passage.article()))).isPresent();
    }

    private void load(Place place) {
        Optional<AsOf> day = asOf.getValue();
        loading.run(() -> subjects.at(place, day), found -> {
            problem.clear();
            if (!found.map(Subject::target).equals(subject.get().map(Subject::target))) {
                correcting.set(false);
                corrector.leavePreview();
            }
            subject.set(found);
            toCorrect.filter(id -> found.map(Subject::target).filter(id::equals).isPresent())
                    .ifPresent(id -> correcting.set(true));
            toCorrect = Optional.empty();
            if (place instanceof Place.OfEvent) {
                current.set(found.flatMap(InspectorViewModel::firstPassage));
            }
        }, problem::tell);
    }

    /** The passage that the reader opens for an event. */
    private static Optional<Evidence> firstPassage(Subject shown) {
        return shown instanceof Subject.OfEvent described ? described.event().mentions().stream().findFirst()
                .map(Event.EventMention::evidence) : Optional.empty();
    }

    /** Keeps the note of what was described when it was written. */
    void keepNote(Subject on, String text) {
        on.noted().ifPresent(noted -> desk.tasks().run(() -> {
            desk.library().notes().keep(noted.on(), on.target(), text);
            return true;
        }, kept -> desk.changes().changed(), problem::tell));
    }

    /** What a person can say of what is described. */
    Corrector corrector() {
        return corrector;
    }

    Remover remover() {
        return remover;
    }

    Navigator navigator() {
        return desk.navigator();
    }

    /** True if the reader shows these words. */
    boolean isCurrent(Evidence words) {
        return current.get().filter(now -> now.article().equals(words.article()) && now.span().equals(words.span()))
                .isPresent();
    }

    ReadOnlyObjectProperty<Optional<Evidence>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** What went wrong, in one sentence. */
    ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.property();
    }

    /** Opens the fields in which a person corrects the event {@code id}, or closes them if they are open. */
    void correct(String id) {
        if (subject.get().filter(shown -> shown.target().equals(id)).isPresent()) {
            correcting.set(!correcting.get());
        } else {
            toCorrect = Optional.of(id);
            desk.navigator().openEvent(id);
        }
    }

    /** True while a person corrects the event. */
    BooleanProperty correctingProperty() {
        return correcting;
    }

    /** The day whose knowledge is described. */
    Optional<AsOf> asOf() {
        return asOf.getValue();
    }

    Tasks.Latest loading() {
        return loading;
    }

    /** Which lane of the timeline events of each kind stand in. */
    KindLanes lanes() {
        return desk.library().lanes();
    }
}
