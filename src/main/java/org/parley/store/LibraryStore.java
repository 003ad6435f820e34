package org.parley.store;

import java.nio.file.Path;
import org.parley.timeline.Counts;
import org.parley.timeline.TimelineDiff;

/**
 * The library file: the one way into the store. It hands out what is kept, a table each; {@link Stored} holds the
 * values that they take and answer with, {@link Query} what is searched for. Safe to use from many threads: one writes
 * at a time, readers never wait. Methods throw {@link StoreException} if the file cannot be used.
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

    /** As {@link #transaction}, for a batch of articles of many: other programs leave it to this one to weave them. */
    public void readingBatch(Runnable work) {
        database.changeAsOneOfMany(on -> {
            work.run();
            ReadingMark.put(on);
        });
    }

    /** True if another program is reading articles, and weaves the timeline once it has. */
    public boolean isReadElsewhere() {
        return database.read(ReadingMark::isElsewhere);
    }

    /** The articles as they are listed and known. */
    public ArticleTable articles() {
        return new ArticleTable(database);
    }

    /** What was read of articles and found in them. */
    public ReadingTable readings() {
        return new ReadingTable(database);
    }

    /** Where articles come, change and go; the timeline is to be woven anew after it. */
    public ArticleWriter writer() {
        return new ArticleWriter(database);
    }

    /** Which articles are one story. */
    public OriginTable stories() {
        return new OriginTable(database);
    }

    /** The woven timeline. */
    public EventTable events() {
        return new EventTable(database);
    }

    /** What articles say on topics. */
    public StatementTable statements() {
        return new StatementTable(database);
    }

    /** The tables of articles. */
    public DataTableTable tables() {
        return new DataTableTable(database);
    }

    /** The full-text index. */
    public PassageTable passages() {
        return new PassageTable(database);
    }

    /** The notes of a person. */
    public NoteTable notes() {
        return new NoteTable(database);
    }

    /** What a person says of events. */
    public CorrectionTable corrections() {
        return new CorrectionTable(database);
    }

    /** The searches that a person keeps. */
    public SavedSearchTable searches() {
        return new SavedSearchTable(database);
    }

    /** The topics that articles are read for, and the form of what was found. */
    public SchemeTable scheme() {
        return new SchemeTable(database);
    }

    /** True if articles or corrections changed since the timeline was woven and it can be woven anew. */
    public boolean timelineIsStale() {
        return !database.isFrozen() && database.read(StaleTable::isAny);
    }

    public boolean isFrozen() {
        return database.isFrozen();
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

    public Counts counts() {
        return database.read(Tally::counts);
    }

    @Override
    public void close() {
        database.close();
    }
}
