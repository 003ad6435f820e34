package org.parley.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.parley.article.Article;
import org.parley.article.ArticleEntry;
import org.parley.article.TableEntry;
import org.parley.extraction.Findings;
import org.parley.extraction.ReadArticle;
import org.parley.timeline.Corrections;
import org.parley.timeline.Event;
import org.parley.timeline.EventTime;
import org.parley.timeline.Note;
import org.parley.timeline.NoteOn;
import org.parley.timeline.StatementEntry;
import org.parley.timeline.Timeline;
import org.parley.timeline.TimelineDiff;
import org.parley.timeline.claim.Said;

/**
 * The library file. This class is the whole public face of the store; {@link Stored} holds the values that it takes and
 * answers with, {@link Query} what is searched for, {@link Removals} what a person removed. Safe to use from many
 * threads: one writes at a time, readers never wait. Methods throw {@link StoreException} if the file cannot be used.
 */
public final class LibraryStore implements AutoCloseable {

    /** How long a change waits for another program: an import writes in small steps, and so does a window. */
    private static final int BUSY_MILLISECONDS = 20_000;
    private final Database database;

    private LibraryStore(Database database) {
        this.database = database;
    }

    /** Opens the library at {@code file}, for reading alone if it is write-protected, or makes an empty one. */
    public static LibraryStore open(Path file) {
        return open(file, BUSY_MILLISECONDS, Database.isProtected(file));
    }

    static LibraryStore open(Path file, int busyMilliseconds, boolean frozen) {
        return new LibraryStore(new Database(file, busyMilliseconds, frozen));
    }

    Database database() {
        return database;
    }

    public Path file() {
        return database.file();
    }

    /** Runs {@code work} as one transaction of many: all of what it writes is kept, or nothing if it throws. */
    public void transaction(Runnable work) {
        database.changeAsOneOfMany(on -> work.run());
    }

    public List<ArticleEntry> articles(int offset, int limit) {
        return database.read(on -> ArticleTable.page(on, offset, limit));
    }

    /** When all articles were published, by name. */
    public List<Stored.Publication> publications() {
        return database.read(ArticleTable::publications);
    }

    /** All articles, by name, with the sizes of their kept files. */
    public List<Stored.Sized> sizes() {
        return database.read(ArticleTable::sizes);
    }

    public List<Stored.Placed> articlesIn(Path folder) {
        return database.read(on -> ArticleTable.in(on, folder));
    }

    public Optional<ArticleEntry> article(String name) {
        return database.read(on -> ArticleTable.entry(on, name));
    }

    /** What was read of an article and found in it. */
    public Optional<ReadArticle> reading(String name) {
        return database.read(on -> ReadingTable.of(on, name));
    }

    /** An article without what was found in it. */
    public Optional<Article> articleAlone(String name) {
        return database.read(on -> ReadingTable.article(on, name));
    }

    public Optional<Stored.Source> source(String name) {
        return database.read(on -> ArticleTable.source(on, name));
    }

    /** The article whose file is at {@code path}. */
    public Optional<Stored.Known> knownAt(Path path) {
        return database.read(on -> ArticleTable.knownAt(on, path));
    }

    public Optional<Stored.Known> knownAs(String name) {
        return database.read(on -> ArticleTable.knownAs(on, name));
    }

    /** An article whose file has these bytes. */
    public Optional<Stored.Known> knownBytes(String sha256) {
        return database.read(on -> ArticleTable.knownBytes(on, sha256));
    }

    /** Turns what is to be kept of an article into bytes: on any thread, since it takes long and needs no library. */
    public static Stored.Packed pack(byte[] bytes, Article article, Findings findings) {
        return ReadingTable.pack(bytes, article, findings);
    }

    /** Keeps a new article, or a new version of the one that has its name. */
    public void put(Stored.Incoming incoming) {
        database.change(on -> ArticleWriter.put(on, incoming));
    }

    /** Replaces what was derived from the newest versions of articles. */
    public void putDerived(List<Stored.Derived> derived) {
        database.change(on -> ArticleWriter.putDerived(on, derived));
    }

    /** The file of an article was found elsewhere. */
    public void move(String name, Path path) {
        database.change(on -> ArticleTable.move(on, name, path));
    }

    /** Remembers that the file at {@code path} has the bytes of the article {@code of}. */
    public void putCopy(Path path, String name, String of) {
        database.change(on -> ArticleTable.putCopy(on, path, name, of));
    }

    /** An article that is much like this one. */
    public Optional<String> alike(String name) {
        return database.read(on -> OriginTable.alike(on, name));
    }

    /** The articles that are one story with this one, itself among them, by name; empty if it stands for itself. */
    public List<ArticleEntry> story(String name) {
        return database.read(on -> OriginTable.story(on, name));
    }

    /** True if a person set an article apart from those that are like it. */
    public boolean isSetApart(String file) {
        return database.read(on -> OriginTable.isSetApart(on, file));
    }

    /** Sets an article apart from those that are like it, as a person says, or takes that back. */
    public void setApart(String name, boolean apart) {
        database.change(on -> OriginTable.setApart(on, name, apart));
    }

    /** Other files that have the very bytes of an article, by name. */
    public List<String> copies(String name) {
        return database.read(on -> ArticleTable.copies(on, name));
    }

    /** True if articles or corrections changed since the timeline was woven and it can be woven anew. */
    public boolean timelineIsStale() {
        return !database.isFrozen() && database.read(StaleTable::isAny);
    }

    public boolean isFrozen() {
        return database.isFrozen();
    }

    /** The form that findings are kept in. */
    public Stored.Form form() {
        return database.read(Tally::form);
    }

    /** Says that the findings of all articles are kept in this form. */
    public void putForm(int form) {
        database.change(on -> Tally.putForm(on, new Stored.Form(form, true)));
    }

    /** Weaves anew what changes reach, and tells what that changed; nothing is kept if it is closed meanwhile. */
    public TimelineDiff weave() {
        return weave(TimelineUpdate.SMALL);
    }

    TimelineDiff weave(TimelineUpdate.Small small) {
        return database.changeUnlessClosed(on -> TimelineUpdate.diff(on, small));
    }

    /** What {@code change} would do to the timeline: it is made, woven and undone. */
    public Stored.Trial trial(Runnable change) {
        return TimelineUpdate.attempt(database, change);
    }

    /** How many of the events that a query asks for began on each day, counted from 1970. */
    public NavigableMap<Long, Integer> eventsByDay(Stored.EventQuery query) {
        return database.read(on -> EventTable.byDay(on, query));
    }

    /** How many events were how surely on one of {@code days}, of those that a query for all days asks for. */
    public Map<EventTime.Overlap, Integer> overlaps(Stored.EventQuery query, Stored.Days days) {
        return database.read(on -> EventTable.overlaps(on, query, days));
    }

    public Stored.Page<Timeline> timeline(Stored.EventQuery query) {
        return database.read(on -> EventTable.page(on, query));
    }

    /** The timeline that {@code articles} alone tell, as corrections have it; none of it is kept. */
    public Timeline timelineOf(List<Stored.Publication> articles) {
        return database.read(on -> EventTable.woven(on, articles));
    }

    /** The articles that the events of a timeline are told in, by name. */
    public List<ArticleEntry> articlesOf(Timeline timeline) {
        return database.read(on -> ArticleTable.entries(on, StoredJson.write(EventTable.files(timeline.events()))));
    }

    /** Events by their days, those after {@code after} that may have been on one of {@code days}, if given. */
    public List<Event> eventsByDay(Optional<Stored.Days> days, Optional<String> after, int limit) {
        return database.read(on -> EventTable.byDay(on, days, after, limit));
    }

    public Optional<Event> event(String id) {
        return database.read(on -> EventTable.event(on, id));
    }

    /** The event that {@code id} is a part of, with all that its time, status and order rest on. */
    public Timeline neighbourhood(String id) {
        return database.read(on -> EventTable.neighbourhood(on, id));
    }

    /** The events that {@code before} and {@code after} are parts of, with all that may connect them. */
    public Timeline between(String before, String after) {
        return database.read(on -> EventTable.between(on, before, after));
    }

    /** The places of an article that tell of events. */
    public List<Stored.EventPlace> eventPlaces(String name) {
        return database.read(on -> EventTable.places(on, name));
    }

    public Stored.Counts counts() {
        return database.read(Tally::counts);
    }

    /** The topics that were found, by name. */
    public List<Stored.TopicCount> topics() {
        return database.read(StatementTable::topics);
    }

    /** A page of statements, by article and place. */
    public Stored.Page<StatementEntry> statements(Stored.StatementQuery query) {
        return database.read(on -> StatementTable.page(on, query));
    }

    /** What articles say of events, by the id of each, by article and place. */
    public Map<String, List<Said>> said(Collection<String> events) {
        return database.read(on -> StatementTable.about(on, events));
    }

    /** The events that {@code event} may be, and others that its parties take part in, those around it among them. */
    public Timeline related(Event event) {
        return database.read(on -> EventTable.related(on, event));
    }

    /** Tables that have the words in a cell, header or title, by article and number; all if there are no words. */
    public List<TableEntry> tables(String words, int offset, int limit) {
        return database.read(on -> DataTableTable.page(on, Query.of(words), offset, limit));
    }

    public Optional<TableEntry> table(String name, int number) {
        return database.read(on -> DataTableTable.entry(on, name, number));
    }

    /** A page of passages with all words of {@code typed}, the best first; see {@link Stored#MOST_COUNTED}. */
    public Stored.Page<Stored.Passage> search(String typed, int offset, int limit) {
        return database.read(on -> PassageTable.search(on, Query.of(typed), offset, limit, PassageTable.MOST));
    }

    /** The most salient events whose names have all words of {@code typed}. */
    public List<Event> searchEvents(String typed, int limit) {
        return database.read(on -> EventTable.named(on, Query.of(typed), limit));
    }

    public Removals removals() {
        return new Removals(database);
    }

    // -- what a person adds; after what is said of events the timeline is to be woven anew

    /** The topics that a person chose for this library, as the text of a scheme; empty for those of Parley. */
    public Optional<String> scheme() {
        return database.read(PersonTable::scheme);
    }

    /** Keeps a person's topics, or goes back to those of Parley; until {@link #putForm} no findings are up to date. */
    public void putScheme(Optional<String> text) {
        database.change(on -> PersonTable.putScheme(on, text));
    }

    public void putNote(NoteOn kind, String target, String title, String text, String changed) {
        database.change(on -> NoteTable.put(on, kind, target, title, text, changed));
    }

    public Optional<Note> note(NoteOn kind, String target) {
        return database.read(on -> NoteTable.of(on, kind, target));
    }

    /** A page of notes, the last changed first. */
    public List<Note> notes(int offset, int limit) {
        return database.read(on -> NoteTable.page(on, offset, limit));
    }

    /** The first notes that have all words of {@code typed}, the last changed first. */
    public List<Note> notes(String typed, int limit) {
        return database.read(on -> NoteTable.with(on, Query.of(typed), limit));
    }

    /** Pairs of events of the timeline that may be one, in an order that stays the same. */
    public List<Timeline.PossibleMatch> openMatches(int offset, int limit) {
        return database.read(on -> EventTable.openMatches(on, offset, limit));
    }

    /** Contradictions about events of the timeline, in an order that stays the same. */
    public List<Timeline.Conflict> conflicts(int offset, int limit) {
        return database.read(on -> EventTable.conflicts(on, offset, limit));
    }

    /** What a person says of events, as far as its words are still in the articles. */
    public Corrections corrections() {
        return database.read(CorrectionTable::all);
    }

    /** What a person says of two events: true if they are one; empty if nothing. */
    public Optional<Boolean> answer(Event a, Event b) {
        return database.read(on -> CorrectionTable.answer(on, a, b));
    }

    /** Keeps what a person says of two events; empty takes it back. */
    public void putAnswer(Event a, Event b, Optional<Boolean> same) {
        database.change(on -> CorrectionTable.putAnswer(on, a, b, same));
    }

    /** What a person says of a field of an event. */
    public Optional<String> correction(Event event, Corrections.Field field) {
        return database.read(on -> CorrectionTable.value(on, event, field));
    }

    /** Keeps what a person says of a field that the articles have as {@code was}; empty takes it back. */
    public void putCorrection(Event event, Corrections.Field field, Optional<String> value, Optional<String> was) {
        database.change(on -> CorrectionTable.put(on, event, field, value, was));
    }

    /** True if a person split the words at a place off their event. */
    public boolean isApart(Corrections.At at) {
        return database.read(on -> CorrectionTable.isApart(on, at));
    }

    /** Splits the words at a place off their event, or takes that back. */
    public void putApart(Corrections.At at, boolean apart) {
        database.change(on -> CorrectionTable.putApart(on, at, apart));
    }

    /** All that a person says of events: answers on two, then what was set of one, the oldest first. */
    public List<Stored.CorrectionEntry> listCorrections() {
        return database.read(CorrectionList::all);
    }

    public void remove(Stored.CorrectionEntry entry) {
        database.change(on -> CorrectionList.remove(on, entry));
    }

    /** The date of publication that a person set, in EDTF. */
    public Optional<String> publishedByPerson(String name) {
        return database.read(on -> PersonTable.published(on, name));
    }

    public void putPublishedByPerson(String name, Optional<String> edtf) {
        database.change(on -> PersonTable.putPublished(on, name, edtf));
    }

    public List<String> savedSearches() {
        return database.read(PersonTable::savedSearches);
    }

    public void saveSearch(String query) {
        database.change(on -> PersonTable.saveSearch(on, query));
    }

    public void forgetSearch(String query) {
        database.change(on -> PersonTable.forgetSearch(on, query));
    }

    @Override
    public void close() {
        database.close();
    }
}
