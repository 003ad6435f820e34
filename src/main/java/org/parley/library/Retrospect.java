package org.parley.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.article.ArticleEntry;
import org.parley.library.LibraryViews.AsOf;
import org.parley.library.LibraryViews.TimelinePage;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.library.LibraryViews.Told;
import org.parley.store.LibraryStore;
import org.parley.store.Query;
import org.parley.store.Stored;
import org.parley.timeline.Corrections;
import org.parley.timeline.Counts;
import org.parley.timeline.Edtf;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime.Overlap;
import org.parley.timeline.Timeline;
import org.parley.timeline.claim.Said;
import org.parley.timeline.order.Completion;

import static org.parley.library.LibraryException.use;

/**
 * What had been reported by a day: the timeline as the articles published until then tell it, woven from them alone.
 * Statuses, times and orders are those of that day; what a person set stands. Nothing of it is kept in the library.
 */
public final class Retrospect {

    /** More articles than this take longer to weave than a person waits for an answer. */
    static final int MOST_ARTICLES = 3000;

    /** So many of the articles without a date are named. */
    private static final int UNDATED_NAMED = 20;

    private static final Comparator<Event> BY_SALIENCE = Comparator.comparingDouble(Event::salience).reversed()
            .thenComparing(Event::id);

    private final LibraryStore store;
    /** What was woven last: the filters of a view change more often than the day. */
    private volatile Optional<Woven> last = Optional.empty();

    private record Woven(Selection of, Corrections corrections, Counts counts, Timeline timeline) {}

    /**
     * The articles by whether they count.
     *
     * @param unsure how many there are of which it is not known
     * @param undated the first of these
     */
    private record Selection(AsOf asOf, List<Stored.Publication> counted, int later, int unsure,
            List<Stored.Publication> undated) {}

    Retrospect(LibraryStore store) {
        this.store = store;
    }

    /** The days on which articles were published, each with how many were, the first first. */
    public SortedMap<LocalDate, Integer> days() {
        return use(() -> {
            SortedMap<LocalDate, Integer> days = new TreeMap<>();
            for (Stored.Publication article : store.articles().publications()) {
                article.published().flatMap(Edtf::lastDay).ifPresent(day -> days.merge(day, 1, Integer::sum));
            }
            return days;
        });
    }

    TimelinePage page(TimelineQuery query, AsOf asOf) {
        Woven woven = woven(asOf);
        List<Event> ofAllDays = woven.timeline().events().stream().filter(event -> isAskedFor(event, query)).toList();
        Optional<Map<Overlap, Integer>> overlaps = query.within().map(period -> ofAllDays.stream()
                .collect(Collectors.toMap(period::overlap, event -> 1, Integer::sum)));
        List<Event> asked = overlaps.filter(counts -> TimelineParts.isAlone(query, counts)).isEmpty() ? ofAllDays
                : ofAllDays.stream().filter(query.within().orElseThrow()::mayHold).toList();
        Set<String> shown = asked.stream().sorted(surest(query).thenComparing(BY_SALIENCE)).limit(query.limit())
                .map(Event::id).collect(Collectors.toSet());
        Timeline timeline = Completion.of(woven.timeline(), shown);
        List<ArticleEntry> articles = store.articles().of(timeline);
        return new TimelinePage(timeline, articles, asked.size(), Optional.of(told(woven.of())), Optional.empty(),
                overlaps);
    }

    private static Comparator<Event> surest(TimelineQuery query) {
        return Comparator.comparing(event -> query.within().map(period -> period.overlap(event).ordinal()).orElse(0));
    }

    private boolean isAskedFor(Event event, TimelineQuery query) {
        return (query.passing() || event.timeline())
                && query.kind().filter(kind -> !kind.equals(event.kind())).isEmpty()
                && query.article().filter(file -> event.mentions().stream()
                        .noneMatch(mention -> mention.evidence().article().equals(file))).isEmpty()
                && (query.words().isBlank() || Query.of(query.words()).holdsIn(words(event)));
    }

    /** What the words of a query are looked for in, as in the timeline of all articles. */
    private static String words(Event event) {
        return event.mentions().stream().map(mention -> mention.evidence().quote())
                .collect(Collectors.joining("\n", name(event) + '\n', ""));
    }

    private static String name(Event event) {
        return Stream.of(Stream.of(event.title(), event.label()), event.participants().stream(),
                event.place().stream()).flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    /** The timeline as the articles that count tell it. */
    Timeline timeline(AsOf asOf) {
        return woven(asOf).timeline();
    }

    /** The event that has a part of this id. */
    Optional<Event> event(AsOf asOf, String id) {
        return find(timeline(asOf), id);
    }

    private static Optional<Event> find(Timeline timeline, String id) {
        return timeline.events().stream().filter(event -> event.parts().contains(id)).findFirst();
    }

    /** Which articles count by a day. */
    public Told told(AsOf asOf) {
        return use(() -> told(woven(asOf).of()));
    }

    /** The event that has a part of this id, or else the most salient one whose name or quotes have these words. */
    Optional<Event> find(AsOf asOf, String idOrWords) {
        Timeline timeline = timeline(asOf);
        Query query = Query.of(idOrWords);
        return find(timeline, idOrWords).or(() -> named(timeline, event -> query.holdsIn(name(event))))
                .or(() -> named(timeline, event -> query.holdsIn(words(event))));
    }

    private static Optional<Event> named(Timeline timeline, Predicate<Event> isMeant) {
        return timeline.events().stream().filter(isMeant).min(BY_SALIENCE);
    }

    /** Which statements count: those of the articles that do. */
    Predicate<Said> counted(AsOf asOf) {
        Set<String> counted = woven(asOf).of().counted().stream().map(Stored.Publication::file)
                .collect(Collectors.toSet());
        return said -> counted.contains(said.words().article());
    }

    private synchronized Woven woven(AsOf asOf) {
        Selection selection = select(asOf);
        Corrections corrections = store.corrections().all();
        Counts counts = store.counts();
        Optional<Woven> known = last.filter(woven -> woven.of().equals(selection)
                && woven.corrections().equals(corrections) && woven.counts().equals(counts));
        return known.orElseGet(() -> {
            Woven woven = new Woven(selection, corrections, counts, store.events().woven(selection.counted()));
            last = Optional.of(woven);
            return woven;
        });
    }

    /** @throws LibraryException if more articles count than a timeline is woven of here */
    private Selection select(AsOf asOf) {
        List<Stored.Publication> counted = new ArrayList<>();
        List<Stored.Publication> undated = new ArrayList<>();
        int later = 0;
        int unsure = 0;
        for (Stored.Publication article : store.articles().publications()) {
            Optional<Boolean> byThen = byThen(article, asOf.day());
            if (byThen.isEmpty()) {
                unsure++;
                if (undated.size() < UNDATED_NAMED) {
                    undated.add(article);
                }
            }
            if (byThen.orElse(asOf.undated())) {
                counted.add(article);
            } else if (byThen.isPresent()) {
                later++;
            }
            if (counted.size() > MOST_ARTICLES) {
                throw new LibraryException("more than %,d articles were published until %s: for an earlier day the"
                        .formatted(MOST_ARTICLES, asOf.day())
                        + " timeline can be woven anew, or in a library of its own for what matters");
            }
        }
        return new Selection(asOf, counted, later, unsure, undated);
    }

    /** True if an article was published until {@code day}, false if later; empty if its date does not say. */
    private static Optional<Boolean> byThen(Stored.Publication article, LocalDate day) {
        Optional<String> published = article.published();
        if (published.flatMap(Edtf::lastDay).filter(last -> !last.isAfter(day)).isPresent()) {
            return Optional.of(true);
        }
        return published.flatMap(Edtf::firstDay).filter(first -> first.isAfter(day)).isPresent() ? Optional.of(false)
                : Optional.empty();
    }

    private Told told(Selection of) {
        return new Told(of.asOf(), of.counted().size(), of.later(), of.unsure(),
                of.undated().stream().flatMap(article -> store.articles().entry(article.file()).stream()).toList());
    }
}
