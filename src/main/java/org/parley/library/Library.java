package org.parley.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.article.Article;
import org.parley.article.ArticleEntry;
import org.parley.article.Metadata;
import org.parley.article.Span;
import org.parley.article.TableEntry;
import org.parley.export.Citation;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.topic.TopicScheme;
import org.parley.library.LibraryViews.ArticleView;
import org.parley.library.LibraryViews.AsOf;
import org.parley.library.LibraryViews.Excerpt;
import org.parley.library.LibraryViews.PublishedPreview;
import org.parley.library.LibraryViews.SavedSearch;
import org.parley.library.LibraryViews.SearchPage;
import org.parley.library.LibraryViews.Summary;
import org.parley.library.LibraryViews.TableView;
import org.parley.library.LibraryViews.TimelinePage;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.library.LibraryViews.TopicPage;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.store.LibraryStore;
import org.parley.store.Stored;
import org.parley.timeline.Event;
import org.parley.timeline.Note;
import org.parley.timeline.NoteOn;
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
    private final ArticleViews views;
    private final TopicList topics;
    private final SearchResults search;
    private final NoteKeeper noting;
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
        this.views = new ArticleViews(store);
        this.topics = new TopicList(store, deriver::scheme);
        this.search = new SearchResults(store, deriver::scheme);
        this.noting = new NoteKeeper(store);
        this.publishing = new PublicationDates(store, deriver);
        this.renewal = new Renewal(store, deriver);
        this.weaving = new Weaving(store, renewal);
        this.correcting = new Correcting(store, weaving);
        this.expecting = new ExpectationFinder(store, deriver::scheme, kinds);
        this.retrospect = new Retrospect(store);
        this.topicChoice = new TopicChoice(store, deriver, renewal, weaving, noting);
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
    public Summary summary() {
        return fresh(views::summary);
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

    /** Articles by name. */
    public List<ArticleEntry> articles(int offset, int limit) {
        return use(() -> store.articles().page(offset, limit));
    }

    /** Where the file of an article was when it was imported. */
    public Optional<Path> pathOf(String file) {
        return use(() -> store.articles().knownAs(file).map(Stored.Known::path));
    }

    /** An article alone, without what the reader shows beside it, and without a look at its file. */
    Article articleAlone(String file) {
        return use(() -> views.articleAlone(file));
    }

    /** What a list says of an article. */
    ArticleEntry entry(String file) {
        return use(() -> views.entry(file));
    }

    /** An article with what was taken from each place of it. */
    public ArticleView article(String file) {
        return fresh(() -> views.article(file));
    }

    /** The words of an article at {@code span}, with its title, outlet and date, its file and the line. */
    public String cite(String file, Span span) {
        return use(() -> Citation.of(views.articleAlone(file), span));
    }

    /**
     * The part of an article's file that {@code passage} was read from.
     *
     * @param passage a range of the canonical text
     * @param before how many UTF-16 units of the file to give before it
     * @param after how many after it
     */
    public Excerpt excerpt(String file, Span passage, int before, int after) {
        return use(() -> new Excerpts(store, deriver).of(views.articleAlone(file), passage, before, after));
    }

    /**
     * The articles that are one story with this one, reprinted with changes, itself among them, by name; empty if it
     * stands for itself.
     */
    public List<ArticleEntry> story(String file) {
        return use(() -> store.stories().story(file));
    }

    /** The names of other files that have the very bytes of this article. */
    public List<String> copies(String file) {
        return use(() -> store.articles().copies(file));
    }

    /** True if a person said that an article is no reprint of those that it is like. */
    public boolean isSetApart(String file) {
        return use(() -> store.stories().isSetApart(file));
    }

    /** Keeps, as a person says, that an article is no reprint of those that it is like; {@code false} takes it back. */
    public void setApart(String file, boolean apart) {
        run(() -> store.stories().setApart(file, apart));
    }

    /**
     * The part of the timeline that is asked for; as it was told until a day it is woven each time that another day is
     * asked for.
     */
    public TimelinePage timeline(TimelineQuery query) {
        return fresh(() -> {
            if (query.asOf().isPresent()) {
                return retrospect.page(query, query.asOf().get());
            }
            return new TimelineParts(store).page(query);
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
        return fresh(() -> store.events().byDay(within.map(TimelineParts::days), after, limit));
    }

    /** The event of this id; an id that it had before others were found to be the same still finds it. */
    public Optional<Event> event(String id) {
        return fresh(() -> store.events().event(id));
    }

    /** A page of the pairs of events that may be one, as far as no person has said whether they are. */
    public List<Timeline.PossibleMatch> openMatches(int offset, int limit) {
        return fresh(() -> store.events().openMatches(offset, limit));
    }

    /** A page of the sets of statements that cannot all be true. */
    public List<Timeline.Conflict> conflicts(int offset, int limit) {
        return fresh(() -> store.events().conflicts(offset, limit));
    }

    /**
     * The topics that were found, in the order of the scheme, and those that they are narrower than; then those that
     * another scheme found when the articles were imported.
     */
    public List<TopicRow> topics() {
        return fresh(topics::rows);
    }

    /** Statements on {@code topic}, narrowed to an event or an article if given, by article and place. */
    public TopicPage topic(String topic, Optional<String> event, Optional<String> article, int offset, int limit) {
        return fresh(() -> topics.page(topic, event, article, offset, limit));
    }

    /** Tables that have {@code words} in a cell, header or title; all if blank. */
    public List<TableEntry> tables(String words, int offset, int limit) {
        return use(() -> store.tables().page(words, offset, limit));
    }

    /** A table with what stands around it; {@code number} counts the tables of the article from 1. */
    public TableView table(String article, int number) {
        return fresh(() -> views.table(article, number));
    }

    /** Whatever is typed is a query: words that must all be there, phrases in quotation marks; the last may be open. */
    public SearchPage search(String query, int offset, int limit) {
        return use(() -> search.page(query, offset, limit));
    }

    /** The note on {@code target}: the id of an event, a file, a topic, or file#number of a table. */
    public Optional<Note> note(NoteOn on, String target) {
        return use(() -> noting.note(on, target));
    }

    /** A page of notes, the last changed first. */
    public List<Note> notes(int offset, int limit) {
        return use(() -> store.notes().page(offset, limit));
    }

    /** Keeps a note; a blank text removes it. Answers with the text that was there before. */
    public String keepNote(NoteOn on, String target, String text) {
        return use(() -> noting.keep(on, target, text));
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

    /** What would move if {@code article} was published on {@code edtf}; empty is what the article itself says. */
    public PublishedPreview previewPublished(String article, Optional<String> edtf) {
        edtf.ifPresent(PersonDate::check);
        return fresh(() -> publishing.preview(article, edtf));
    }

    /**
     * Sets when an article was published, as a person says; empty takes it back. What depends on it is derived anew.
     * Answers with what a person said before.
     */
    public Optional<String> setPublished(String article, Optional<String> edtf) {
        edtf.ifPresent(PersonDate::check);
        return use(() -> {
            Optional<String> before = store.articles().publishedByPerson(article);
            publishing.set(article, edtf);
            weaving.weave();
            return before;
        });
    }

    /** The searches that a person keeps, each with how many hits it has now. */
    public List<SavedSearch> savedSearches() {
        return use(() -> store.searches().all().stream()
                .map(query -> new SavedSearch(query, search.page(query, 0, 1).total())).toList());
    }

    /** Keeps a search. */
    public void saveSearch(String query) {
        run(() -> store.searches().save(query));
    }

    /** Keeps a search no longer. */
    public void forgetSearch(String query) {
        run(() -> store.searches().forget(query));
    }

    /** Does {@code look} on a timeline that is up to date. */
    private <T> T fresh(Supplier<T> look) {
        return use(() -> weaving.fresh(look));
    }

    @Override
    public void close() {
        store.close();
    }
}
