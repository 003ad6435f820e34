package org.parley.library;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parley.article.Metadata;
import org.parley.extraction.topic.Topic;
import org.parley.extraction.topic.TopicScheme;
import org.parley.importer.UnreadableFileException;
import org.parley.store.LibraryStore;
import org.parley.store.StoreException;
import org.parley.store.Stored;
import org.parley.timeline.Corrections;
import org.parley.timeline.Event;
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
    private final SearchResults search;
    private final Weaver weaver = new Weaver();
    private final Object weaving = new Object();

    private Library(LibraryStore store, TopicScheme scheme) {
        this.store = store;
        this.scheme = scheme;
        this.deriver = new Deriver(scheme);
        this.views = new ArticleViews(store);
        this.search = new SearchResults(store, scheme);
    }

    /** Opens the library at {@code file}, or makes an empty one if there is none. */
    public static Library open(Path file, TopicScheme scheme) {
        return use(() -> new Library(LibraryStore.open(file), scheme));
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
            ImportReport report = new ArticleImport(store, deriver, progress).run(FolderWalk.of(paths), given);
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

    public ArticleView article(String file) {
        return use(() -> {
            weaveIfStale();
            return views.article(file);
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

    /** The topics that were found, in the order of the scheme, and those that they are narrower than. */
    public List<TopicRow> topics() {
        return use(() -> {
            weaveIfStale();
            Map<String, Stored.TopicCount> found = store.topics().stream()
                    .collect(Collectors.toMap(Stored.TopicCount::topic, Function.identity()));
            return scheme.topics().stream()
                    .filter(topic -> found.containsKey(topic.prefLabel()) || isBroaderThanAny(topic, found))
                    .map(topic -> row(topic, Optional.ofNullable(found.get(topic.prefLabel())))).toList();
        });
    }

    private boolean isBroaderThanAny(Topic topic, Map<String, Stored.TopicCount> found) {
        return scheme.topics().stream().anyMatch(narrower -> narrower.broader().equals(Optional.of(topic.prefLabel()))
                && found.containsKey(narrower.prefLabel()));
    }

    private static TopicRow row(Topic topic, Optional<Stored.TopicCount> count) {
        return new TopicRow(topic.prefLabel(), topic.broader(), topic.altLabels(),
                count.map(Stored.TopicCount::articles).orElse(0), count.map(Stored.TopicCount::statements).orElse(0),
                count.map(Stored.TopicCount::files).orElse(List.of()));
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

    /** Keeps a note; a blank text removes it. */
    public void keepNote(NoteOn on, String target, String text) {
        use(() -> {
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            store.putNote(new Stored.NoteEntry(on.name(), target, title(on, target), text, now));
            return null;
        });
    }

    private String title(NoteOn on, String target) {
        return switch (on) {
            case EVENT -> store.event(target).map(Event::title).orElse(target);
            case ARTICLE -> store.article(target).map(Stored.ArticleEntry::title).orElse(target);
            case TOPIC, TABLE -> target;
        };
    }

    /** Keeps what a person says of two events; {@code OPEN} takes an answer back. */
    public void answer(String eventA, String eventB, MatchAnswer answer) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sets when an article was published, as a person says; empty takes it back. What depends on it is derived anew.
     */
    public void setPublished(String article, Optional<String> edtf) {
        use(() -> {
            Stored.Source source = store.source(article).orElseThrow(
                    () -> new LibraryException(article + " is not in the library: import it first"));
            store.transaction(() -> {
                store.putPublishedByPerson(article, edtf);
                Deriver.Derived derived = derive(article, source, edtf);
                store.putDerived(derived.article(), derived.findings(), derived.mark(), source.given());
            });
            weaveIfStale();
            return null;
        });
    }

    private Deriver.Derived derive(String article, Stored.Source source, Optional<String> published) {
        try {
            return deriver.derive(article, source.bytes(), new Deriver.Outside(source.given(), published));
        } catch (UnreadableFileException e) {
            throw new LibraryException(article + " " + e.getMessage(), e);
        }
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

    /** Weaves the timeline if an import, perhaps one that was broken off, has left it behind. */
    private void weaveIfStale() {
        synchronized (weaving) {
            if (store.timelineIsStale()) {
                store.putTimeline(weaver.weave(store.facts(), Corrections.NONE));
            }
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
