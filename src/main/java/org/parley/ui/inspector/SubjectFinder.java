package org.parley.ui.inspector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.library.Explanations;
import org.parley.library.Library;
import org.parley.library.LibraryViews.AsOf;
import org.parley.library.LibraryViews.TimelinePage;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Note;
import org.parley.timeline.NoteOn;
import org.parley.timeline.Timeline;
import org.parley.timeline.explain.Explainer;
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
        Explanations explanations = library.explanations(asOf);
        return switch (place) {
            case Place.OfEvent event -> explanations.event(event.id()).map(found -> event(found, asOf, explanations));
            case Place.OfOrder order -> explanations.event(order.before()).flatMap(
                    before -> explanations.event(order.after()).map(after -> order(before, after, explanations)));
            case Place.OfPassage passage -> Optional.of(article(passage.article()));
            default -> Optional.empty();
        };
    }

    /** Any two events can be asked for, in either order: what is known decides which came before. */
    private static Subject order(Event one, Event other, Explanations explanations) {
        List<Explainer.Reason> forth = explanations.whyBefore(one.id(), other.id());
        List<Explainer.Reason> back = forth.isEmpty() ? explanations.whyBefore(other.id(), one.id()) : List.of();
        return back.isEmpty() ? new Subject.OfOrder(one, other, forth) : new Subject.OfOrder(other, one, back);
    }

    private Subject article(String file) {
        return new Subject.OfArticle(library.articles().view(file), library.articles().story(file),
                library.articles().isSetApart(file), library.articles().copies(file), note(NoteOn.ARTICLE, file));
    }

    private Subject event(Event event, Optional<AsOf> asOf, Explanations explanations) {
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
        return new Subject.OfEvent(event, order, matches, conflicts, events(spokenOf, timeline, explanations),
                origins(event, page), explanations.expectations(id), explanations.claims(id),
                library.correcting().of(id), explanations.whyDate(id), note(NoteOn.EVENT, id));
    }

    private static Map<String, Event> events(Stream<String> ids, Timeline timeline, Explanations explanations) {
        Map<String, Event> known = timeline.events().stream().collect(Collectors.toMap(Event::id, Function.identity()));
        return ids.distinct()
                .flatMap(id -> Optional.ofNullable(known.get(id)).or(() -> explanations.event(id)).stream())
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
        return library.notes().of(on, target).map(Note::text).orElse("");
    }
}
