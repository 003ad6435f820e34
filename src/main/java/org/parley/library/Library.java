package org.parley.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parley.extraction.topic.TopicScheme;
import org.parley.timeline.Event;

/**
 * A library and all that can be done with it: the one thing that the window and the command line share.
 * Safe to use from many threads. Every method may take a while and none may be called on the thread of the window.
 *
 * <p>Methods throw {@link LibraryException} if the library file cannot be used.
 */
public final class Library implements AutoCloseable, LibraryViews {

    /** Opens the library at {@code file}, or makes an empty one if there is none. */
    public static Library open(Path file, TopicScheme scheme) {
        throw new UnsupportedOperationException();
    }

    public Path file() {
        throw new UnsupportedOperationException();
    }

    public Summary summary() {
        throw new UnsupportedOperationException();
    }

    /** Imports files and folders; {@code metadata} is a {@code metadata.csv}. */
    public ImportReport importPaths(List<Path> paths, Optional<Path> metadata, ImportProgress progress) {
        throw new UnsupportedOperationException();
    }

    public List<ArticleRow> articles(int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public ArticleView article(String file) {
        throw new UnsupportedOperationException();
    }

    public TimelinePage timeline(TimelineQuery query) {
        throw new UnsupportedOperationException();
    }

    public Optional<Event> event(String id) {
        throw new UnsupportedOperationException();
    }

    public List<TopicRow> topics() {
        throw new UnsupportedOperationException();
    }

    /** Statements on {@code topic}, narrowed to an event or an article if given, in the order of the topic table. */
    public TopicPage topic(String topic, Optional<String> event, Optional<String> article, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Tables that have {@code words} in a cell, header or title; all if blank. */
    public List<TableRow> tables(String words, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public TableView table(String article, int number) {
        throw new UnsupportedOperationException();
    }

    public SearchPage search(String query, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public Optional<Note> note(NoteOn on, String target) {
        throw new UnsupportedOperationException();
    }

    public List<Note> notes(int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a note; a blank text removes it. */
    public void keepNote(NoteOn on, String target, String text) {
        throw new UnsupportedOperationException();
    }

    /** Keeps what a person says of two events; {@code OPEN} takes an answer back. */
    public void answer(String eventA, String eventB, MatchAnswer answer) {
        throw new UnsupportedOperationException();
    }

    /**
     * Sets when an article was published, as a person says; empty takes it back. What depends on it is derived anew.
     */
    public void setPublished(String article, Optional<String> edtf) {
        throw new UnsupportedOperationException();
    }

    public List<SavedSearch> savedSearches() {
        throw new UnsupportedOperationException();
    }

    public void saveSearch(String query) {
        throw new UnsupportedOperationException();
    }

    public void forgetSearch(String query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
