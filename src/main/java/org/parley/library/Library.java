package org.parley.library;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.parley.article.Article;
import org.parley.article.Metadata;
import org.parley.article.Span;
import org.parley.extraction.event.KindScheme;
import org.parley.extraction.topic.TopicScheme;
import org.parley.store.LibraryStore;
import org.parley.store.StoreException;
import org.parley.store.Stored;
import org.parley.timeline.Corrections;
import org.parley.timeline.Event;
import org.parley.timeline.Expectation;
import org.parley.timeline.Explainer;
import org.parley.timeline.Timeline;
import org.parley.timeline.Weaver;

/**
 * A library and all that can be done with it: the one thing that the window and the command line share.
 * Safe to use from many threads. Every method may take a while and none may be called on the thread of the window.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used.
 */
public final class Library implements AutoCloseable, LibraryViews {

    private final LibraryStore store;
    private final TopicScheme scheme;
    private final Deriver deriver;
    private final ArticleViews views;
    private final Publishing publishing;
    private final SearchResults search;
    private final Renewal renewal;
    private final Correcting correcting;
    private final Expecting expecting;
    private final Weaver weaver = new Weaver();
    private final Object weaving = new Object();
    private final AtomicInteger imports = new AtomicInteger();

    private Library(LibraryStore store, TopicScheme scheme, KindScheme kinds) {
        this.store = store;
        this.scheme = scheme;
        this.deriver = new Deriver(scheme, kinds);
        this.views = new ArticleViews(store);
        this.publishing = new Publishing(store, deriver, weaver);
        this.search = new SearchResults(store, scheme);
        this.renewal = new Renewal(store, deriver);
        this.expecting = new Expecting(store, scheme);
        this.correcting = new Correcting(store, this::weaveIfStale);
        renewal.begin();
    }

    /** Opens the library at {@code file}, or makes an empty one if there is none. */
    public static Library open(Path file, TopicScheme scheme) {
        return open(file, scheme, KindScheme.standard());
    }

    /** Opens the library at {@code file} to read events of these kinds. */
    public static Library open(Path file, TopicScheme scheme, KindScheme kinds) {
        return use(() -> new Library(LibraryStore.open(file), scheme, kinds));
    }

    public Path file() {
        return store.file();
    }

    public Summary summary() {
        return use(() -> {
            weaveIfStale();
            Stored.Counts counts = store.counts();
            String name = store.file().getFileName().toString().replaceFirst("\\.parley$", "");
            return new Summary(name, counts.articles(), counts.events(), counts.datedEvents(), counts.quotedOrders(),
                    counts.dateOrders(), counts.possibleMatches(), counts.conflicts(), counts.topics(),
                    counts.tables(), counts.notes());
        });
    }

    /** Imports files and folders; {@code metadata} is a {@code metadata.csv}. */
    public ImportReport importPaths(List<Path> paths, Optional<Path> metadata, ImportProgress progress) {
        Map<String, Metadata> given = metadata.map(Library::metadata).orElse(Map.of());
        return use(() -> {
            imports.incrementAndGet();
            ImportReport report;
            try {
                report = new ArticleImport(store, deriver, progress).run(FolderWalk.of(paths), given);
            } finally {
                imports.decrementAndGet();
            }
            weaveIfStale();
            return report;
        });
    }

    private static Map<String, Metadata> metadata(Path table) {
        try {
            return Reading.metadata(table);
        } catch (Reading.UnreadableException e) {
            throw new LibraryException(table + ": " + e.getMessage(), e);
        }
    }

    /** Articles by name. */
    public List<ArticleRow> articles(int offset, int limit) {
        return use(() -> store.articles(offset, limit).stream().map(ArticleViews::row).toList());
    }

    /** Where the file of an article was when it was imported. */
    public Optional<Path> pathOf(String file) {
        return use(() -> store.article(file).map(Stored.ArticleEntry::path));
    }

    /** An article alone, without what the reader shows beside it, and without a look at its file. */
    Article articleAlone(String file) {
        return use(() -> views.articleAlone(file));
    }

    /** What a list says of an article. */
    Stored.ArticleEntry entry(String file) {
        return use(() -> views.entry(file));
    }

    public ArticleView article(String file) {
        return use(() -> {
            weaveIfStale();
            return views.article(file);
        });
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
    public List<ArticleRow> story(String file) {
        return use(() -> store.story(file).stream().map(ArticleViews::row).toList());
    }

    /** The names of other files that have the very bytes of this article. */
    public List<String> copies(String file) {
        return use(() -> store.copies(file));
    }

    /** True if a person said that an article is no reprint of those that it is like. */
    public boolean isSetApart(String file) {
        return use(() -> store.isSetApart(file));
    }

    /** Keeps, as a person says, that an article is no reprint of those that it is like; {@code false} takes it back. */
    public void setApart(String file, boolean apart) {
        use(() -> {
            store.setApart(file, apart);
            return null;
        });
    }

    public TimelinePage timeline(TimelineQuery query) {
        return use(() -> {
            weaveIfStale();
            Stored.Page<Timeline> page = store.timeline(new Stored.EventQuery(query.words(), query.article(),
                    query.passing(), query.limit()));
            Timeline timeline = page.rows().getFirst();
            return new TimelinePage(timeline, store.articlesOf(timeline).stream().map(ArticleViews::row).toList(),
                    page.total());
        });
    }

    /** The event of this id; an id that it had before others were found to be the same still finds it. */
    public Optional<Event> event(String id) {
        return use(() -> {
            weaveIfStale();
            return store.event(id);
        });
    }

    /**
     * Why an event is what, where and when the timeline has it, with the words behind each step.
     *
     * @param event its id, or words that its name or its quotes have: then the most salient such event is meant
     * @return empty if there is no such event
     */
    public Optional<Explanation> explain(String event) {
        return use(() -> find(event).map(found -> new Explanation(found,
                new Explainer(store.neighbourhood(found.id())).explain(found.id()))));
    }

    private Optional<Event> firstNamed(String words) {
        return store.searchEvents(words, 1).stream().findFirst().or(() -> words.isBlank() ? Optional.empty()
                : store.timeline(new Stored.EventQuery(words, Optional.empty(), true, 1)).rows().getFirst().events()
                        .stream().findFirst());
    }

    /**
     * What was expected of an event beside what was reported to have come of it, topic by topic: what was expected
     * first.
     */
    public List<Expectation> expectations(String event) {
        return use(() -> event(event).map(expecting::of).orElse(List.of()));
    }

    /** A page of the pairs of events that may be one, as far as no person has said whether they are. */
    public List<Timeline.PossibleMatch> openMatches(int offset, int limit) {
        return use(() -> {
            weaveIfStale();
            return store.openMatches(offset, limit);
        });
    }

    /** A page of the sets of statements that cannot all be true. */
    public List<Timeline.Conflict> conflicts(int offset, int limit) {
        return use(() -> {
            weaveIfStale();
            return store.conflicts(offset, limit);
        });
    }

    /** Why an event is when it is, with the words behind each step; empty if there is no such event. */
    public List<Explainer.Reason> whyDate(String event) {
        return use(() -> {
            weaveIfStale();
            return new Explainer(store.neighbourhood(event)).whyDate(event);
        });
    }

    /**
     * Why {@code before} came before {@code after}, any two events: the shortest and strongest chain of words and days;
     * empty if nothing says so.
     */
    public List<Explainer.Reason> whyBefore(String before, String after) {
        return use(() -> {
            weaveIfStale();
            return new Explainer(store.between(before, after)).whyBefore(before, after);
        });
    }

    /** The event of this id, or the most salient one whose name or quotes have these words. */
    public Optional<Event> find(String idOrWords) {
        return use(() -> event(idOrWords).or(() -> firstNamed(idOrWords)));
    }

    /**
     * The topics that were found, in the order of the scheme, and those that they are narrower than; then those that
     * another scheme found when the articles were imported.
     */
    public List<TopicRow> topics() {
        return use(() -> {
            weaveIfStale();
            return new TopicList(scheme).rows(store.topics());
        });
    }

    /** Statements on {@code topic}, narrowed to an event or an article if given, by article and place. */
    public TopicPage topic(String topic, Optional<String> event, Optional<String> article, int offset, int limit) {
        TopicRow row = topics().stream().filter(found -> found.topic().equals(topic)).findFirst()
                .orElseThrow(
                        () -> new LibraryException("no article speaks of \"" + topic + "\": choose another topic"));
        return use(() -> {
            Stored.Page<Stored.StatementEntry> page = store.statements(
                    new Stored.StatementQuery(topic, event, article, offset, limit));
            Map<String, Optional<Event>> events = new HashMap<>();
            List<StatementRow> rows = page.rows().stream().map(entry -> row(entry, row.broader(),
                    entry.event().flatMap(id -> events.computeIfAbsent(id, store::event)))).toList();
            return new TopicPage(row, rows, page.total());
        });
    }

    private static StatementRow row(Stored.StatementEntry entry, Optional<String> broader, Optional<Event> event) {
        Stored.ArticleEntry article = entry.article();
        return new StatementRow(entry.id(), entry.topic(), broader, entry.role(), entry.label(), entry.quote(), event,
                article.file(), article.key(), article.title(), article.published(), entry.section(), entry.table(),
                entry.row(), entry.firstLine(), entry.lastLine(), entry.span(), article.sha256());
    }

    /** Tables that have {@code words} in a cell, header or title; all if blank. */
    public List<TableRow> tables(String words, int offset, int limit) {
        return use(() -> store.tables(words, offset, limit).stream().map(ArticleViews::row).toList());
    }

    public TableView table(String article, int number) {
        return use(() -> {
            weaveIfStale();
            return views.table(article, number);
        });
    }

    /** Whatever is typed is a query: words that must all be there, phrases in quotation marks; the last may be open. */
    public SearchPage search(String query, int offset, int limit) {
        return use(() -> search.page(query, offset, limit));
    }

    public Optional<Note> note(NoteOn on, String target) {
        return use(() -> store.note(on.name(), target).map(SearchResults::note));
    }

    /** A page of notes, the last changed first. */
    public List<Note> notes(int offset, int limit) {
        return use(() -> store.notes(offset, limit).stream().map(SearchResults::note).toList());
    }

    /** Keeps a note; a blank text removes it. Answers with the text that was there before. */
    public String keepNote(NoteOn on, String target, String text) {
        return use(() -> {
            String before = note(on, target).map(Note::text).orElse("");
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            store.putNote(new Stored.NoteEntry(on.name(), noteTarget(on, target), title(on, target), text, now));
            return before;
        });
    }

    private String noteTarget(NoteOn on, String target) {
        return on == NoteOn.EVENT ? store.event(target).map(Event::id).orElse(target) : target;
    }

    private String title(NoteOn on, String target) {
        return switch (on) {
            case EVENT -> store.event(target).map(Event::title).orElse(target);
            case ARTICLE -> store.article(target).map(Stored.ArticleEntry::title).orElse(target);
            case TOPIC -> target;
            case TABLE -> {
                int hash = target.lastIndexOf('#');
                yield "Table " + target.substring(hash + 1) + " of "
                        + title(NoteOn.ARTICLE, target.substring(0, Math.max(0, hash)));
            }
        };
    }

    /**
     * Keeps what a person says of two events; {@code OPEN} takes the last answer on the two back. Answers with what was
     * said before. Events that are one by it are found by the ids of both.
     */
    public MatchAnswer answer(String eventA, String eventB, MatchAnswer answer) {
        return use(() -> correcting.answer(eventA, eventB, answer));
    }

    /**
     * Keeps what a person says of an event: its title, its place, its date (EDTF) or its status. Empty takes it back.
     * Answers with what was said before.
     */
    public Optional<String> correct(String event, Corrections.Field field, Optional<String> value) {
        if (field == Corrections.Field.DATE) {
            value.ifPresent(PersonDate::check);
        }
        return use(() -> correcting.correct(event, field, value));
    }

    /**
     * Splits a mention off its event, as a person says: it is an event of its own, one with others only where a person
     * says so. {@code false} takes that back. Answers with whether it was split off before.
     */
    public boolean split(String event, String article, Span mention, boolean apart) {
        return use(() -> correcting.split(event, article, mention, apart));
    }

    /** What a person says of an event, the oldest first. */
    public List<Correction> corrections(String event) {
        return use(() -> correcting.of(event));
    }

    /** What a person says of all events, also what no longer finds its words: answers first, each the oldest first. */
    public List<Correction> corrections() {
        return use(correcting::all);
    }

    /** Takes back one thing that a person says. */
    public void takeBack(Correction correction) {
        use(() -> {
            correcting.takeBack(correction);
            return null;
        });
    }

    /** Sets again what was taken back, on the events that have its words now. */
    public void setAgain(Correction correction) {
        use(() -> {
            correcting.setAgain(correction);
            return null;
        });
    }

    /** What would move if {@code article} was published on {@code edtf}; empty is what the article itself says. */
    public PublishedPreview previewPublished(String article, Optional<String> edtf) {
        edtf.ifPresent(PersonDate::check);
        return use(() -> {
            weaveIfStale();
            return publishing.preview(article, edtf);
        });
    }

    /**
     * Sets when an article was published, as a person says; empty takes it back. What depends on it is derived anew.
     * Answers with what a person said before.
     */
    public Optional<String> setPublished(String article, Optional<String> edtf) {
        edtf.ifPresent(PersonDate::check);
        return use(() -> {
            Optional<String> before = store.publishedByPerson(article);
            publishing.set(article, edtf);
            weaveIfStale();
            return before;
        });
    }

    public List<SavedSearch> savedSearches() {
        return use(() -> store.savedSearches().stream()
                .map(query -> new SavedSearch(query, search.page(query, 0, 1).total())).toList());
    }

    public void saveSearch(String query) {
        use(() -> {
            store.saveSearch(query);
            return null;
        });
    }

    public void forgetSearch(String query) {
        use(() -> {
            store.forgetSearch(query);
            return null;
        });
    }

    @Override
    public void close() {
        store.close();
    }

    /**
     * Weaves the timeline if an import, perhaps one that was broken off, has left it behind. While files are being
     * imported it stays as it was: it is woven once, at the end.
     */
    private void weaveIfStale() {
        synchronized (weaving) {
            if (imports.get() == 0 && renewal.isDue()) {
                renewal.run();
            }
            if (imports.get() == 0 && store.timelineIsStale()) {
                weave();
            }
        }
    }

    private void weave() {
        try {
            store.weave();
        } catch (OutOfMemoryError e) {
            throw new LibraryException(store.file() + " has more articles than the timeline can be woven of with so"
                    + " little memory: start Parley with more (the Java option -Xmx) or divide the library", e);
        }
    }

    private static <T> T use(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException e) {
            throw new LibraryException(e.getMessage(), e);
        }
    }
}
