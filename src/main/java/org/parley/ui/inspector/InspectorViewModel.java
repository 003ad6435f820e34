package org.parley.ui.inspector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.library.LibraryViews.MatchAnswer;
import org.parley.library.LibraryViews.Note;
import org.parley.library.LibraryViews.NoteOn;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Evidence;
import org.parley.timeline.Timeline;
import org.parley.ui.common.Changes;
import org.parley.ui.common.Navigator;
import org.parley.ui.common.Place;
import org.parley.ui.common.Tasks;

/** What is described, and what a person can say about it. */
public final class InspectorViewModel {

    private final InspectorSource source;
    private final Tasks tasks;
    private final Navigator navigator;
    private final Changes changes;
    private final Tasks.Latest loading;
    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Answered>> answered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Evidence>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** An answer that can still be taken back. */
    public record Answered(String sentence, String a, String b, MatchAnswer before) {}

    public InspectorViewModel(InspectorSource source, Tasks tasks, Navigator navigator, Changes changes) {
        this.source = source;
        this.tasks = tasks;
        this.navigator = navigator;
        this.changes = changes;
        this.loading = tasks.latest();
        navigator.placeProperty().subscribe(this::follow);
    }

    /** Describes the same thing anew, because the library has changed. */
    public void refresh() {
        subject.get().ifPresent(shown -> load(switch (shown) {
            case Subject.OfEvent event -> new Place.OfEvent(event.event().id());
            case Subject.OfArticle article -> new Place.OfPassage(article.target(), Optional.empty(), List.of());
        }));
    }

    private void follow(Place place) {
        switch (place) {
            case Place.OfEvent event -> load(event);
            case Place.OfPassage passage when !isShown(passage) -> load(passage);
            default -> {
            }
        }
        current.set(place instanceof Place.OfPassage passage ? passage.span()
                .map(span -> new Evidence(passage.article(), "", span, 0, "")) : Optional.empty());
    }

    /** Words that the inspector already shows, or another place in the article it describes, leave it as it is. */
    private boolean isShown(Place.OfPassage passage) {
        return subject.get().filter(shown -> switch (shown) {
            case Subject.OfEvent event -> passage.span().filter(span -> event.shows(passage.article(), span))
                    .isPresent();
            case Subject.OfArticle article -> article.target().equals(passage.article());
        }).isPresent();
    }

    private void load(Place place) {
        loading.run(() -> switch (place) {
            case Place.OfEvent event -> source.event(event.id()).map(this::describe);
            case Place.OfPassage passage -> Optional.<Subject>of(new Subject.OfArticle(
                    source.article(passage.article()), note(NoteOn.ARTICLE, passage.article())));
            default -> Optional.<Subject>empty();
        }, found -> {
            problem.set(Optional.empty());
            subject.set(found);
            if (place instanceof Place.OfEvent) {
                current.set(found.flatMap(InspectorViewModel::firstPassage));
            }
        }, failed -> problem.set(Optional.ofNullable(failed.getMessage())));
    }

    /** The passage that the reader opens for an event. */
    private static Optional<Evidence> firstPassage(Subject shown) {
        return shown instanceof Subject.OfEvent described ? described.event().mentions().stream().findFirst()
                .map(Event.EventMention::evidence) : Optional.empty();
    }

    private Subject describe(Event event) {
        Timeline timeline = source.timeline();
        String id = event.id();
        List<Timeline.Order> order = timeline.order().stream()
                .filter(relation -> relation.before().equals(id) || relation.after().equals(id)).toList();
        List<Timeline.PossibleMatch> matches = timeline.possiblySame().stream()
                .filter(match -> match.a().equals(id) || match.b().equals(id)).toList();
        List<Timeline.Conflict> conflicts = timeline.conflicts().stream()
                .filter(conflict -> conflict.events().contains(id)).toList();
        Map<String, Event> known = timeline.events().stream()
                .collect(Collectors.toMap(Event::id, Function.identity()));
        Map<String, Event> others = Stream.of(order.stream().flatMap(o -> Stream.of(o.before(), o.after())),
                matches.stream().flatMap(match -> Stream.of(match.a(), match.b())),
                event.time().limits().stream().map(EventTime.Limit::event).flatMap(Optional::stream))
                .flatMap(ids -> ids).distinct()
                .flatMap(other -> Optional.ofNullable(known.get(other)).or(() -> source.event(other)).stream())
                .collect(Collectors.toMap(Event::id, Function.identity(), (one, same) -> one));
        return new Subject.OfEvent(event, order, matches, conflicts, others, note(NoteOn.EVENT, id));
    }

    private String note(NoteOn on, String target) {
        return source.note(on, target).map(Note::text).orElse("");
    }

    /** Keeps the note of what was described when it was written. */
    void keepNote(Subject on, String text) {
        tasks.run(() -> {
            source.keepNote(on.noteOn(), on.target(), text);
            return true;
        }, kept -> changes.changed(), this::fail);
    }

    /** Keeps what a person says of two events that may be one. */
    public void answer(Event a, Event b, MatchAnswer answer) {
        String sentence = switch (answer) {
            case SAME -> a.label() + " and " + b.label() + " are the same event.";
            case DIFFERENT -> a.label() + " and " + b.label() + " are two events.";
            case OPEN -> "It is open whether " + a.label() + " and " + b.label() + " are the same.";
        };
        tasks.run(() -> source.answer(a.id(), b.id(), answer), before -> {
            answered.set(Optional.of(new Answered(sentence, a.id(), b.id(), before)));
            changes.changed();
        }, this::fail);
    }

    /** Takes the last answer back. */
    public void undo() {
        answered.get().ifPresent(last -> tasks.run(() -> source.answer(last.a(), last.b(), last.before()), now -> {
            answered.set(Optional.empty());
            changes.changed();
        }, this::fail));
    }

    /** Sets when the article was published; blank takes a person's date back. */
    void setPublished(String article, String edtf) {
        tasks.run(() -> {
            source.setPublished(article, Optional.of(edtf.strip()).filter(text -> !text.isEmpty()));
            return true;
        }, kept -> changes.changed(), this::fail);
    }

    private void fail(RuntimeException why) {
        problem.set(Optional.ofNullable(why.getMessage()));
    }

    Navigator navigator() {
        return navigator;
    }

    /** True if the reader shows these words. */
    boolean isCurrent(Evidence words) {
        return current.get().filter(now -> now.article().equals(words.article()) && now.span().equals(words.span()))
                .isPresent();
    }

    ReadOnlyObjectProperty<Optional<Evidence>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /** What went wrong, in one sentence. */
    public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** The last answer, as long as it can be taken back. */
    public ReadOnlyObjectProperty<Optional<Answered>> answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    Tasks.Latest loading() {
        return loading;
    }
}
