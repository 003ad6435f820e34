package org.parley.ui.inspector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.library.Library;
import org.parley.library.LibraryViews.AsOf;
import org.parley.library.LibraryViews.Note;
import org.parley.library.LibraryViews.NoteOn;
import org.parley.library.LibraryViews.TimelinePage;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.ClaimGrid;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Expectation;
import org.parley.timeline.Explainer;
import org.parley.timeline.Timeline;
import org.parley.ui.common.Place;

/** Puts together what is known of the thing that stands at a place; not to be used on the thread of the window. */
final class SubjectFinder {

    private final Library library;
    /** The timeline, kept as long as the library stays as it is: every event is described beside it. */
    private volatile Kept timeline = Kept.none(Optional.empty());

    private record Kept(Optional<AsOf> asOf, CompletableFuture<TimelinePage> page) {
        static Kept none(Optional<AsOf> asOf) {
            return new Kept(asOf, new CompletableFuture<>());
        }
    }

    SubjectFinder(Library library) {
        this.library = library;
    }

    /** To be called when the library has changed. */
    void forget() {
        timeline = Kept.none(Optional.empty());
    }

    private TimelinePage timeline(Optional<AsOf> asOf) {
        Kept kept = timeline;
        if (!kept.asOf().equals(asOf)) {
            kept = Kept.none(asOf);
            timeline = kept;
        }
        if (!kept.page().isDone()) {
            kept.page().complete(library.timeline(TimelineQuery.ALL.asOf(asOf)));
        }
        return kept.page().join();
    }

    /**
     * What is to be described at {@code place}; empty if it is gone, or if nothing of it is described.
     *
     * @param asOf the day whose knowledge is described; empty for what all articles tell
     */
    Optional<Subject> at(Place place, Optional<AsOf> asOf) {
        return switch (place) {
            case Place.OfEvent event -> event(event.id(), asOf).map(found -> event(found, asOf));
            case Place.OfOrder order -> event(order.before(), asOf)
                    .flatMap(before -> event(order.after(), asOf).map(after -> order(before, after, asOf)));
            case Place.OfPassage passage -> Optional.of(article(passage.article()));
            default -> Optional.empty();
        };
    }

    private Optional<Event> event(String id, Optional<AsOf> asOf) {
        return asOf.map(day -> library.retrospect().event(day, id)).orElseGet(() -> library.event(id));
    }

    /** Any two events can be asked for, in either order: what is known decides which came before. */
    private Subject order(Event one, Event other, Optional<AsOf> asOf) {
        List<Explainer.Reason> forth = whyBefore(one, other, asOf);
        List<Explainer.Reason> back = forth.isEmpty() ? whyBefore(other, one, asOf) : List.of();
        return back.isEmpty() ? new Subject.OfOrder(one, other, forth) : new Subject.OfOrder(other, one, back);
    }

    private List<Explainer.Reason> whyBefore(Event before, Event after, Optional<AsOf> asOf) {
        return asOf.map(day -> library.retrospect().whyBefore(day, before.id(), after.id()))
                .orElseGet(() -> library.explaining().whyBefore(before.id(), after.id()));
    }

    private List<Explainer.Reason> whyDate(String event, Optional<AsOf> asOf) {
        return asOf.map(day -> library.retrospect().whyDate(day, event))
                .orElseGet(() -> library.explaining().whyDate(event));
    }

    private List<Expectation> expectations(String event, Optional<AsOf> asOf) {
        return asOf.map(day -> library.retrospect().expectations(day, event))
                .orElseGet(() -> library.explaining().expectations(event));
    }

    private ClaimGrid claims(String event, Optional<AsOf> asOf) {
        return asOf.map(day -> library.retrospect().claims(day, event))
                .orElseGet(() -> library.explaining().claims(event));
    }

    private Subject article(String file) {
        return new Subject.OfArticle(library.article(file), library.story(file), library.isSetApart(file),
                note(NoteOn.ARTICLE, file));
    }

    private Subject event(Event event, Optional<AsOf> asOf) {
        TimelinePage page = timeline(asOf);
        Timeline timeline = page.timeline();
        String id = event.id();
        List<Timeline.Order> order = timeline.order().stream()
                .filter(relation -> relation.before().equals(id) || relation.after().equals(id)).toList();
        List<Timeline.PossibleMatch> matches = timeline.possiblySame().stream()
                .filter(match -> match.a().equals(id) || match.b().equals(id)).toList();
        List<Timeline.Conflict> conflicts = timeline.conflicts().stream()
                .filter(conflict -> conflict.events().contains(id)).toList();
        Stream<String> spokenOf = Stream.of(order.stream().flatMap(o -> Stream.of(o.before(), o.after())),
                matches.stream().flatMap(match -> Stream.of(match.a(), match.b())),
                event.time().limits().stream().map(EventTime.Limit::event).flatMap(Optional::stream))
                .flatMap(Function.identity());
        return new Subject.OfEvent(event, order, matches, conflicts, events(spokenOf, timeline, asOf),
                origins(event, page),
                expectations(id, asOf), claims(id, asOf), library.correcting().of(id), whyDate(id, asOf),
                note(NoteOn.EVENT, id));
    }

    private Map<String, Event> events(Stream<String> ids, Timeline timeline, Optional<AsOf> asOf) {
        Map<String, Event> known = timeline.events().stream()
                .collect(Collectors.toMap(Event::id, Function.identity()));
        return ids.distinct().flatMap(id -> Optional.ofNullable(known.get(id)).or(() -> event(id, asOf)).stream())
                .collect(Collectors.toMap(Event::id, Function.identity(), (one, same) -> one));
    }

    /** Where the articles that speak of the event come from: a story that was reprinted is one origin. */
    private static Subject.Origins origins(Event event, TimelinePage page) {
        Set<String> articles = event.mentions().stream().map(mention -> mention.evidence().article())
                .collect(Collectors.toSet());
        Map<String, String> firstPrints = page.articles().stream().filter(row -> row.reprintOf().isPresent())
                .collect(Collectors.toMap(row -> row.file(), row -> row.reprintOf().get()));
        return new Subject.Origins(articles.size(),
                (int) articles.stream().map(file -> firstPrints.getOrDefault(file, file)).distinct().count());
    }

    private String note(NoteOn on, String target) {
        return library.note(on, target).map(Note::text).orElse("");
    }
}
