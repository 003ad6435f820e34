package org.parley.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.article.Metadata;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.LibraryViews.AsOf;
import org.parley.library.LibraryViews.TimelinePage;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.store.LibraryStore;
import org.parley.timeline.Counts;
import org.parley.timeline.Event;
import org.parley.timeline.Period;
import org.parley.timeline.Timeline;
import org.parley.timeline.layout.KindLanes;

import static org.parley.library.LibraryException.run;
import static org.parley.library.LibraryException.use;

/**
 * A library and all that can be done with it: the one thing that the window and the command line share. Safe to use
 * from many threads. Every method may take a while and none may be called on the thread of the window.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used.
 */
public final class Library implements AutoCloseable {

    private final LibraryStore store;
    private final KindLanes lanes;
    private final Deriver deriver;
    private final ArticleViews articles;
    private final TopicList topics;
    private final SearchResults searches;
    private final NoteKeeper notes;
    private final PublicationDates publishing;
    private final Renewal renewal;
    private final Weaving weaving;
    private final Correcting correcting;
    private final ExpectationFinder expecting;
    private final Retrospect retrospect;
    private final TopicChoice topicChoice;
    private final Removing removing;

    private Library(LibraryStore store, Optional<TopicScheme> asked, KindScheme kinds) {
        this.store = store;
        this.lanes = KindLanes.of(kinds);
        this.deriver = new Deriver(asked.or(() -> TopicChoice.kept(store)).orElseGet(TopicScheme::standard), kinds);
        this.renewal = new Renewal(store, deriver);
        this.weaving = new Weaving(store, renewal);
        this.articles = new ArticleViews(store, deriver, weaving);
        this.publishing = new PublicationDates(store, deriver, weaving);
        this.topics = new TopicList(store, weaving, deriver::scheme);
        this.searches = new SearchResults(store, deriver::scheme);
        this.notes = new NoteKeeper(store);
        this.correcting = new Correcting(store, weaving);
        this.expecting = new ExpectationFinder(store, deriver::scheme, kinds);
        this.retrospect = new Retrospect(store);
        this.topicChoice = new TopicChoice(store, deriver, renewal, weaving, notes);
        this.removing = new Removing(store, deriver, weaving);
        renewal.begin();
    }

    /** Opens the library at {@code file}, or makes an empty one, with its own topics and the kinds of Parley. */
    public static Library open(Path file) {
        return open(file, Optional.empty(), KindScheme.standard());
    }

    /**
     * Opens the library at {@code file}, or makes an empty one if there is none.
     *
     * @param scheme the topics to read for; if empty, those that the library keeps as its own, else those of Parley
     */
    public static Library open(Path file, Optional<TopicScheme> scheme, KindScheme kinds) {
        return use(() -> {
            LibraryStore store = LibraryStore.open(file);
            try {
                return new Library(store, scheme, kinds);
            } catch (RuntimeException e) {
                store.close();
                throw e;
            }
        });
    }

    /**
     * Makes sure that a library which was used before is still there: opening it would make an empty one in its place.
     *
     * @throws LibraryException if it has gone
     */
    public static void requireThere(Path file) {
        if (!Files.exists(file)) {
            throw new LibraryException(file + " is no longer there: the library used last was moved, renamed or"
                    + " deleted; open it where it is now, or make a new one");
        }
    }

    /** The library file. */
    public Path file() {
        return store.file();
    }

    /** What the library is called: its file without the ending. */
    public String name() {
        return file().getFileName().toString().replaceFirst("\\.parley$", "");
    }

    /** Which lane of the timeline events of each kind stand in. */
    public KindLanes lanes() {
        return lanes;
    }

    /**
     * True if nothing of the library can be shown before it is {@linkplain #bringUpToDate brought up to date}.
     */
    public boolean isTooEarly() {
        return use(renewal::isUrgent);
    }

    /**
     * Reads the articles anew of a library that an earlier Parley wrote, and what a reading for other topics left
     * undone; then weaves the timeline, if that is behind. This may take long; until it is done the library can be used
     * as it was. What is stopped or broken off goes on when this is called again. Where nothing is behind it does
     * nothing.
     *
     * @return false if it was stopped
     */
    public boolean bringUpToDate(RenewalProgress progress) {
        return use(() -> {
            boolean whole = !renewal.isDue() || weaving.during(() -> renewal.run(progress));
            if (whole) {
                weaving.weave(progress::weaving);
            }
            return whole;
        });
    }

    /** How much of everything there is. */
    public Counts summary() {
        return weaving.fresh(store::counts);
    }

    /** Imports files and folders; {@code metadata} is a {@code metadata.csv}. */
    public ImportReport importPaths(List<Path> paths, Optional<Path> metadata, ImportProgress progress) {
        Map<String, Metadata> given = metadata.map(Library::metadata).orElse(Map.of());
        return use(() -> weaving.after(
                () -> new ArticleImport(store, deriver, progress).run(FolderWalk.of(paths), given),
                progress::weaving, ImportReport::with));
    }

    private static Map<String, Metadata> metadata(Path table) {
        try {
            return StandaloneReader.metadata(table);
        } catch (StandaloneReader.UnreadableException e) {
            throw new LibraryException(table + ": " + e.getMessage(), e);
        }
    }

    /**
     * The part of the timeline that is asked for; as it was told until a day it is woven each time that another day is
     * asked for.
     */
    public TimelinePage timeline(TimelineQuery query) {
        return weaving.fresh(() -> {
            if (query.asOf().isPresent()) {
                return retrospect.page(query, query.asOf().get());
            }
            return TimelineParts.page(store, query);
        });
    }

    /** What had been reported by a day. */
    public Retrospect retrospect() {
        return retrospect;
    }

    /**
     * A page of the events of the timeline by their days, those that certainly or possibly were within a period and
     * those that follow the event {@code after}, if these are given.
     */
    List<Event> eventsByDay(Optional<Period> within, Optional<String> after, int limit) {
        return weaving.fresh(() -> store.events().byDay(within.map(TimelineParts::days), after, limit));
    }

    /** The event of this id; an id that it had before others were found to be the same still finds it. */
    public Optional<Event> event(String id) {
        return weaving.fresh(() -> store.events().event(id));
    }

    /** A page of the pairs of events that may be one, as far as no person has said whether they are. */
    public List<Timeline.PossibleMatch> openMatches(int offset, int limit) {
        return weaving.fresh(() -> store.events().openMatches(offset, limit));
    }

    /** A page of the sets of statements that cannot all be true. */
    public List<Timeline.Conflict> conflicts(int offset, int limit) {
        return weaving.fresh(() -> store.events().conflicts(offset, limit));
    }

    /** The articles and their tables. */
    public ArticleViews articles() {
        return articles;
    }

    /** When articles were published, as a person says. */
    public PublicationDates publishing() {
        return publishing;
    }

    /** What articles say, topic by topic. */
    public TopicList topics() {
        return topics;
    }

    /** Whatever can be searched, and the searches that are kept. */
    public SearchResults searches() {
        return searches;
    }

    /** The notes of a person. */
    public NoteKeeper notes() {
        return notes;
    }

    /** What a person says of events. */
    public Correcting correcting() {
        return correcting;
    }

    /** The articles that a person removed. */
    public Removing removing() {
        return removing;
    }

    /** The topics that articles are read for. */
    public TopicChoice topicChoice() {
        return topicChoice;
    }

    /**
     * Why events are what, where and when they are, as it had been reported by a day; if none is given, as all articles
     * tell of them. For one task.
     */
    public Explanations explanations(Optional<AsOf> asOf) {
        Explanations.Telling telling = asOf.<Explanations.Telling>map(day -> new PastTelling(retrospect, day))
                .orElseGet(() -> new PresentTelling(store, weaving));
        return new Explanations(telling, expecting, new ClaimFinder(store, deriver::actors));
    }

    @Override
    public void close() {
        store.close();
    }
}
