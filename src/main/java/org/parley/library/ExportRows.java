package org.parley.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.parley.article.Article;
import org.parley.article.ArticleEntry;
import org.parley.article.Block;
import org.parley.article.Published;
import org.parley.article.TableEntry;
import org.parley.export.ArticleRow;
import org.parley.export.ClaimRow;
import org.parley.export.ClaimedEvent;
import org.parley.export.ExpectationRow;
import org.parley.export.ExportException;
import org.parley.export.NoteRow;
import org.parley.export.SourceFile;
import org.parley.export.SourceTable;
import org.parley.export.TableStack;
import org.parley.export.TopicEntry;
import org.parley.export.TopicSheet;
import org.parley.library.LibraryViews.AsOf;
import org.parley.library.LibraryViews.TimelineQuery;
import org.parley.library.LibraryViews.TopicRow;
import org.parley.timeline.Event;
import org.parley.timeline.Note;
import org.parley.timeline.StatementEntry;
import org.parley.timeline.Timeline;
import org.parley.timeline.claim.ClaimGrid;
import org.parley.timeline.claim.Expectation;
import org.parley.timeline.claim.Said;

/** What a library holds, as the exports take it: streamed, never all at once. */
final class ExportRows {

    /** For so many events at once it is looked up what was expected of them. */
    private static final int TOGETHER = 200;

    private final Library library;
    private final Progress progress;

    /** @param progress hears how many of the rows of an export are taken */
    ExportRows(Library library, Progress progress) {
        this.library = library;
        this.progress = progress;
    }

    private <T> Iterable<T> watched(Iterable<T> things, int of) {
        return new ExportProgress(progress, of).all(things);
    }

    /** The events that {@code filter} leaves, with what holds between them. */
    Timeline timeline(Exports.Filter filter) {
        int events = count(filter);
        if (filter.asOf().isEmpty() && events > Exports.MOST_IN_ORDER) {
            throw new LibraryException("there are " + events + " events, and of at most " + Exports.MOST_IN_ORDER
                    + " the order is written: export the timeline as CSV");
        }
        return library.timeline(query(filter, Integer.MAX_VALUE)).timeline();
    }

    private static TimelineQuery query(Exports.Filter filter, int limit) {
        return new TimelineQuery("", Optional.empty(), false, limit).asOf(filter.asOf()).within(filter.within());
    }

    /** How many events there are; those as of a day are counted when they are woven. */
    private int count(Exports.Filter filter) {
        return filter.asOf().isPresent() || filter.within().isEmpty() ? library.summary().events()
                : library.timeline(query(filter, 0)).total();
    }

    /** Looks up what was expected of each of so many events. */
    Function<String, List<Expectation>> expectations(Optional<AsOf> asOf, int of) {
        ExportProgress watched = new ExportProgress(progress, of);
        Explanations explanations = library.explanations(asOf);
        return event -> explanations.expectations(watched.take(event));
    }

    /** The events that {@code filter} leaves, in order; where there are very many, by their days. */
    Iterable<Event> events(Exports.Filter filter) {
        int events = count(filter);
        if (filter.asOf().isEmpty() && events > Exports.MOST_IN_ORDER) {
            return watched(
                    Paged.following(last -> library.eventsByDay(filter.within(), last.map(Event::id), Paged.PAGE)),
                    events);
        }
        List<Event> inOrder = timeline(filter).events();
        return watched(inOrder, inOrder.size());
    }

    Iterable<ArticleRow> articles() {
        Iterable<ArticleEntry> listed = watched(Paged.all(offset -> library.articles().page(offset, Paged.PAGE)),
                library.summary().articles());
        return () -> new MappedIterator<>(listed.iterator(), this::article);
    }

    private ArticleRow article(ArticleEntry entry) {
        return new ArticleRow(entry, library.articles().alone(entry.file()).metadata());
    }

    /** The topics that {@code filter} leaves, with what is said on them. */
    List<TopicEntry> topics(Exports.Filter filter) {
        List<TopicRow> chosen = chosen(filter);
        ExportProgress watched = new ExportProgress(progress, count(chosen));
        return chosen.stream()
                .map(row -> new TopicEntry(row.topic(), row.broader(), library.topics().files(row.topic()),
                        watched.all(statements(row, filter))))
                .toList();
    }

    /** What is said on the topics that {@code filter} leaves, topic by topic. */
    Iterable<TopicSheet.Row> statements(Exports.Filter filter) {
        List<TopicRow> chosen = chosen(filter);
        return watched(() -> new FlatIterator<>(chosen.iterator(),
                topic -> new MappedIterator<>(statements(topic, filter).iterator(),
                        statement -> new TopicSheet.Row(topic.topic(), topic.broader(), statement))),
                count(chosen));
    }

    private static int count(List<TopicRow> topics) {
        return topics.stream().mapToInt(TopicRow::statements).sum();
    }

    private List<TopicRow> chosen(Exports.Filter filter) {
        List<TopicRow> chosen = library.topics().rows().stream()
                .filter(row -> filter.topic().isEmpty() || filter.topic().get().equals(row.topic())).toList();
        if (chosen.isEmpty() && filter.topic().isPresent()) {
            throw new ExportException("no article speaks of \"" + filter.topic().get()
                    + "\": \"parley topics\" lists the topics");
        }
        return chosen;
    }

    private Iterable<StatementEntry> statements(TopicRow topic, Exports.Filter filter) {
        return Paged.all(offset -> library
                .topics().page(topic.topic(), filter.event(), filter.article(), offset, Paged.PAGE).statements());
    }

    /** What was expected of the events that {@code filter} leaves and what came of it, event by event. */
    Iterable<ExpectationRow> expectations(Exports.Filter filter) {
        Iterable<Event> events = events(filter);
        UnaryOperator<String> digests = digests();
        return () -> {
            Explanations explanations = library.explanations(filter.asOf());
            AtomicInteger pairs = new AtomicInteger();
            return StreamSupport.stream(events.spliterator(), false).gather(Gatherers.windowFixed(TOGETHER))
                    .flatMap(some -> expectations(explanations, some, pairs, digests)).iterator();
        };
    }

    private static Stream<ExpectationRow> expectations(Explanations explanations, List<Event> events,
            AtomicInteger pairs, UnaryOperator<String> digests) {
        List<List<Expectation>> expected = explanations.expectations(events);
        List<ExpectationRow> found = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            for (Expectation pair : expected.get(i)) {
                rows(pairs.incrementAndGet(), events.get(i), pair, digests).forEach(found::add);
            }
        }
        return found.stream();
    }

    private static Stream<ExpectationRow> rows(int number, Event event, Expectation pair,
            UnaryOperator<String> digests) {
        return Stream.concat(pair.expected().stream().map(said -> row(number, event, pair, said, false, digests)),
                pair.outcomes().stream().map(said -> row(number, event, pair, said, true, digests)));
    }

    private static ExpectationRow row(int number, Event event, Expectation pair, Said said, boolean reported,
            UnaryOperator<String> digests) {
        String file = said.words().article();
        return new ExpectationRow(number, event, pair, reported, said, new SourceFile(file, digests.apply(file)));
    }

    /** Who says what of the events that {@code filter} leaves, event by event. */
    Iterable<ClaimedEvent> claimed(Exports.Filter filter) {
        Iterable<Event> events = events(filter);
        return () -> {
            Explanations explanations = library.explanations(filter.asOf());
            return new MappedIterator<>(events.iterator(),
                    event -> new ClaimedEvent(event, explanations.claims(event.id())));
        };
    }

    /** The same, one row for each thing that is said. */
    Iterable<ClaimRow> claims(Exports.Filter filter) {
        UnaryOperator<String> digests = digests();
        return () -> StreamSupport.stream(claimed(filter).spliterator(), false)
                .flatMap(event -> event.grid().rows().stream().flatMap(row -> claims(event, row, digests))).iterator();
    }

    private static Stream<ClaimRow> claims(ClaimedEvent event, ClaimGrid.Row row, UnaryOperator<String> digests) {
        List<ClaimRow> rows = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            ClaimGrid.Origin origin = event.grid().origins().get(i);
            for (ClaimGrid.Claim claim : row.cells().get(i).claims()) {
                String file = claim.words().article();
                ClaimGrid.Source source = origin.articles().stream().filter(one -> one.file().equals(file)).findFirst()
                        .orElseThrow();
                rows.add(new ClaimRow(event.event(), row.attribute(), row.timeline(), claim, origin, source,
                        new SourceFile(file, digests.apply(file))));
            }
        }
        return rows.stream();
    }

    private String sha256(String file) {
        return library.articles().entry(file).sha256();
    }

    /** The SHA-256 of the file of an article; each is looked up once, since an export asks for it again and again. */
    UnaryOperator<String> digests() {
        Map<String, String> known = new HashMap<>();
        return file -> known.computeIfAbsent(file, this::sha256);
    }

    /** The notes, but for those that rest, the last changed first. */
    Iterable<NoteRow> notes() {
        Iterable<Note> listed = watched(Paged.all(offset -> library.notes().page(offset, Paged.PAGE)),
                library.summary().notes());
        return () -> StreamSupport.stream(listed.spliterator(), false).filter(note -> !note.rests()).map(this::note)
                .iterator();
    }

    private NoteRow note(Note note) {
        return new NoteRow(note, note.article().map(library.articles()::entry),
                note.article().map(library.articles()::alone));
    }

    Iterable<SourceTable> tables() {
        Iterable<TableEntry> listed = watched(Paged.all(offset -> library.articles().tables("", offset, Paged.PAGE)),
                library.summary().tables());
        return () -> new MappedIterator<>(listed.iterator(), row -> table(row.article(), row.number()));
    }

    /** Tables of the same columns, one below the other. */
    Iterable<TableStack> stacks() {
        return new Stacking(library, progress).stacks();
    }

    SourceTable table(String file, int number) {
        Article article = library.articles().alone(file);
        Block.Table table = ArticleViews.table(article, number);
        return new SourceTable(new SourceFile(file, article.sha256()), article.title(),
                article.metadata().published().map(Published::edtf),
                ArticleViews.introduction(article, table).map(LibraryViews.Introduction::text), table);
    }
}
